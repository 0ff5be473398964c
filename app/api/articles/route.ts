import { setImmediate } from "node:timers/promises";
import { z } from "zod";
import { failure, invalid } from "@/lib/action";
import { takeFromBudget } from "@/lib/api/budget";
import { requireCaller } from "@/lib/api/caller";
import { statusOf } from "@/lib/api/errors";
import { serveOperation } from "@/lib/api/serve";
import { type Ingested, ingestArticle } from "@/lib/articles/mutations/ingest";
import type { Intake, OnStep } from "@/lib/articles/prepare";
import { readIntakeForm } from "@/lib/articles/read-intake-form";
import { PROGRESS_TYPE, type ProgressLine } from "@/lib/articles/steps";
import { authorize, type Viewer } from "@/lib/auth/viewer";
import { OPERATIONS } from "../operations/registry";

const serve = (request: Request) => serveOperation(OPERATIONS, request, new Date());

export { serve as DELETE, serve as GET, serve as PATCH, serve as PUT };

/**
 * Adds an article from a form; JSON goes to the registry. Not a server action: a text may have 2 MB, and its progress is told while it is read (one JSON line a step)
 * to whoever accepts that. Without JavaScript the same form is answered with a redirect.
 */
export async function POST(request: Request): Promise<Response> {
  if (!isForm(request)) return serve(request);
  const told = request.headers.get("accept")?.includes(PROGRESS_TYPE) ?? false;
  const headers = new Headers({ "content-type": PROGRESS_TYPE, "cache-control": "private, no-store, no-transform" });
  let viewer: Viewer;
  let intake: Intake;
  try {
    viewer = await requireCaller(request, new Date());
    await takeFromBudget(viewer, headers);
    authorize(viewer, "article:add"); // before ten megabytes are read
    intake = await readIntakeForm(request);
  } catch (error) {
    return refuse(error, told, headers);
  }
  if (told) return tellProgress(viewer, intake, headers);
  try {
    const { articleId, existing } = await ingestArticle(viewer, intake);
    return seeOther(`/articles/${articleId}?${existing ? "existing" : "added"}=1`);
  } catch (error) {
    return refuse(error, told, headers);
  }
}

function isForm(request: Request): boolean {
  return /^(?:multipart\/form-data|application\/x-www-form-urlencoded)\b/i.test(
    request.headers.get("content-type") ?? "",
  );
}

function tellProgress(viewer: Viewer, intake: Intake, headers: Headers): Response {
  const encoder = new TextEncoder();
  let listening = true;
  const body = new ReadableStream({
    async start(controller) {
      const tell = (line: ProgressLine) => listening && controller.enqueue(encoder.encode(`${JSON.stringify(line)}\n`));
      const onStep: OnStep = async (step, count) => {
        tell({ step, count });
        // Reading is one long stretch of work: the line must leave before it begins.
        await setImmediate();
      };
      await onStep("received");
      tell(await finalLine(() => ingestArticle(viewer, intake, { onStep })));
      if (listening) controller.close();
    },
    cancel() {
      // Whoever left still gets the article: it is found in the list.
      listening = false;
    },
  });
  return new Response(body, { headers });
}

async function finalLine(ingest: () => Promise<Ingested>): Promise<ProgressLine> {
  try {
    const { articleId, existing } = await ingest();
    return { done: articleId, existing };
  } catch (error) {
    return errorLine(error);
  }
}

function errorLine(error: unknown): Extract<ProgressLine, { error: object }> {
  const state = error instanceof z.ZodError ? invalid(error) : failure(error);
  if (state.status !== "failed") throw error;
  const { code, sentence, fields } = state;
  return { error: { code, sentence, fields } };
}

function refuse(error: unknown, told: boolean, headers: Headers): Response {
  const line = errorLine(error);
  const { code } = line.error;
  if (!told) return seeOther(`/articles/new?error=${code}`);
  return new Response(`${JSON.stringify(line)}\n`, { status: statusOf(code), headers });
}

function seeOther(location: string): Response {
  return new Response(null, { status: 303, headers: { location } });
}
