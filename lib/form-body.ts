import { ExpectedError } from "@/lib/errors";

/**
 * Reads a posted form without ever holding more than `most` bytes: what a request says of its own length is a claim, so the
 * bytes are counted as they come.
 */
export async function readFormBody(request: Request, most: number, tooLarge: string): Promise<FormData> {
  const body = await readBody(request, most, tooLarge);
  try {
    const type = request.headers.get("content-type") ?? "";
    return await new Response(body, { headers: { "content-type": type } }).formData();
  } catch {
    throw new ExpectedError("invalid", "The form is damaged. Reload the page and send it again.");
  }
}

export async function readBody(request: Request, most: number, tooLarge: string): Promise<Uint8Array<ArrayBuffer>> {
  if (Number(request.headers.get("content-length") ?? 0) > most) throw new ExpectedError("too-large", tooLarge);
  const chunks: Uint8Array[] = [];
  let length = 0;
  for await (const chunk of request.body ?? []) {
    length += chunk.length;
    if (length > most) throw new ExpectedError("too-large", tooLarge);
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
