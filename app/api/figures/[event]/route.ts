import { requireSignedIn } from "@/lib/auth/sessions";
import { ERROR_STATUS, ExpectedError } from "@/lib/errors";
import { panelCsv, panelJson } from "@/lib/figures/panel-data";
import { getEvent } from "@/lib/figures/queries/list-events";
import { PanelFormat } from "@/lib/figures/schema";

/** One event's figures and how they lie to each other, as a file: CSV (the figures) or JSON (all of it). */
export async function GET(request: Request, { params }: { params: Promise<{ event: string }> }): Promise<Response> {
  try {
    const viewer = await requireSignedIn();
    const format = PanelFormat.safeParse(new URL(request.url).searchParams.get("format"));
    if (!format.success) throw new ExpectedError("invalid", "Ask for format=csv or format=json.");
    const event = await getEvent(viewer, (await params).event);
    if (!event) throw new ExpectedError("not-found", "There is no such event.");
    const body = format.data === "csv" ? panelCsv(event) : JSON.stringify(panelJson(event), null, 2);
    return new Response(body, {
      headers: {
        "content-type": format.data === "csv" ? "text/csv; charset=utf-8" : "application/json",
        "content-disposition": `attachment; filename="${event.key}.${format.data}"`,
        "cache-control": "private, no-store",
      },
    });
  } catch (error) {
    if (!(error instanceof ExpectedError)) throw error;
    return Response.json({ error: error.message }, { status: ERROR_STATUS[error.code] });
  }
}
