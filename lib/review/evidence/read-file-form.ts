import { ExpectedError } from "@/lib/errors";
import { readFormBody } from "@/lib/form-body";
import type { SentFile } from "./check-file";
import { MAX_FILE_BYTES } from "./file-kinds";
import { EvidenceFileForm } from "./schema";

/** The largest file with the other fields beside it. */
const MAX_FORM_BYTES = MAX_FILE_BYTES + 100_000;

/** Reads the evidence form out of a request: its fields, and the one file as it was sent, not yet believed. */
export async function readFileForm(request: Request): Promise<EvidenceFileForm & { file: SentFile }> {
  const form = await readFormBody(request, MAX_FORM_BYTES, "The file is larger than 10 MB. Nothing was kept.");
  const fields = [...form].filter(
    (entry): entry is [string, string] => typeof entry[1] === "string" && entry[1] !== "",
  );
  const file = form.get("file");
  if (!(file instanceof File) || file.name === "") throw new ExpectedError("invalid", "Choose a file.");
  return {
    ...EvidenceFileForm.parse(Object.fromEntries(fields)),
    file: { name: file.name, type: file.type, bytes: new Uint8Array(await file.arrayBuffer()) },
  };
}
