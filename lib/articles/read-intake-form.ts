import { ExpectedError } from "@/lib/errors";
import { readFormBody } from "@/lib/form-body";
import { MAX_HTML_BYTES } from "./normalise";
import type { Intake, IntakeContent } from "./prepare";
import { IntakeForm } from "./schema";

/** The largest file with the other fields beside it. Next keeps 10 MiB of a body for the proxy and cuts off what is beyond. */
const MAX_FORM_BYTES = MAX_HTML_BYTES + 400_000;

const TOO_LARGE =
  "This is more than one article may have: 2 MB of text, or a web page of 10 MB. Nothing was stored; what you typed is kept.";

/** Reads the new-article form out of a request without ever holding more than one form's bytes. */
export async function readIntakeForm(request: Request): Promise<Intake> {
  const form = await readFormBody(request, MAX_FORM_BYTES, TOO_LARGE);
  const fields = Object.fromEntries([...form].filter(([, value]) => typeof value === "string"));
  return { ...IntakeForm.parse(fields), content: await readContent(form) };
}

async function readContent(form: FormData): Promise<IntakeContent> {
  const pasted = form.get("text");
  const text = typeof pasted === "string" ? pasted : "";
  const file = form.get("file");
  if (!(file instanceof Blob) || file.size === 0) return { kind: "text", text };
  if (text.trim() !== "") {
    throw new ExpectedError(
      "invalid",
      "You pasted a text and chose a file as well. Keep one of them, then send again.",
    );
  }
  const bytes = new Uint8Array(await file.arrayBuffer());
  return { kind: "file", name: file instanceof File ? file.name : "", type: file.type, bytes };
}
