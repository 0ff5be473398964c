import { ExpectedError } from "@/lib/errors";
import { MAX_HTML_BYTES } from "./normalise";
import type { Intake, IntakeContent } from "./prepare";
import { IntakeForm } from "./schema";

/** The largest file with the other fields beside it. Next keeps 10 MiB of a body for the proxy and cuts off what is beyond. */
const MAX_FORM_BYTES = MAX_HTML_BYTES + 400_000;

const TOO_LARGE =
  "This is more than one article may have: 2 MB of text, or a web page of 10 MB. Nothing was stored; what you typed is kept.";

/** Reads the new-article form out of a request without ever holding more than one form's bytes. */
export async function readIntakeForm(request: Request): Promise<Intake> {
  const form = await parseForm(await readBody(request), request.headers.get("content-type") ?? "");
  const fields = Object.fromEntries([...form].filter(([, value]) => typeof value === "string"));
  return { ...IntakeForm.parse(fields), content: await readContent(form) };
}

async function readBody(request: Request): Promise<Uint8Array<ArrayBuffer>> {
  if (Number(request.headers.get("content-length") ?? 0) > MAX_FORM_BYTES) {
    throw new ExpectedError("too-large", TOO_LARGE);
  }
  const chunks: Uint8Array[] = [];
  let length = 0;
  for await (const chunk of request.body ?? []) {
    length += chunk.length;
    if (length > MAX_FORM_BYTES) throw new ExpectedError("too-large", TOO_LARGE);
    chunks.push(chunk);
  }
  const body = new Uint8Array(length);
  let at = 0;
  for (const chunk of chunks) {
    body.set(chunk, at);
    at += chunk.length;
  }
  return body;
}

async function parseForm(body: Uint8Array<ArrayBuffer>, type: string): Promise<FormData> {
  try {
    return await new Response(body, { headers: { "content-type": type } }).formData();
  } catch {
    throw new ExpectedError("invalid", "The form is damaged. Reload the page and send it again.");
  }
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
