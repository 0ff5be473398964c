import { ExpectedError } from "@/lib/errors";
import { FILE_KIND_NAMES, FILE_KINDS, type FileKind, type FileKindName, MAX_FILE_BYTES } from "./file-kinds";
import { extensionOf, safeFileName } from "./file-name";

export type SentFile = { name: string; type: string; bytes: Uint8Array<ArrayBuffer> };
export type CheckedFile = { name: string; kind: FileKindName; bytes: Uint8Array<ArrayBuffer> };

const KEPT = "The desk keeps PDF, PNG, JPEG, WebP, text, CSV and HTML files.";

/**
 * What a file is, if its name, the type it was sent with and its first bytes all say the same; else a refusal that says why.
 * The name alone proves nothing, and neither does the type: both are the sender's words.
 */
export function checkFile({ name, type, bytes }: SentFile): CheckedFile {
  if (bytes.length === 0) throw new ExpectedError("invalid", "The file is empty.");
  if (bytes.length > MAX_FILE_BYTES) throw new ExpectedError("too-large", "The file is larger than 10 MB.");
  const kind = kindOfName(name);
  if (!kind) throw new ExpectedError("invalid", `This kind of file is not kept as evidence. ${KEPT}`);
  const { word, types, signature }: FileKind = FILE_KINDS[kind];
  const sent = type.split(";")[0]?.trim().toLowerCase() ?? "";
  if (sent !== "" && sent !== "application/octet-stream" && !types.includes(sent)) {
    throw new ExpectedError("invalid", `The file’s name says it is a ${word}, its type says “${sent.slice(0, 80)}”.`);
  }
  const fits =
    signature === "text" ? isText(bytes) : signature.every(({ at, bytes: wanted }) => holds(bytes, at, wanted));
  if (!fits) throw new ExpectedError("invalid", `The file’s name says it is a ${word}, what is in it is not. ${KEPT}`);
  if (signature !== "text" && hidesMarkup(bytes)) {
    throw new ExpectedError(
      "invalid",
      `The file is a ${word} and a web page at once. Nobody makes such a file by accident.`,
    );
  }
  return { name: safeFileName(name, kind), kind, bytes };
}

function kindOfName(name: string): FileKindName | null {
  const extension = extensionOf(name);
  return FILE_KIND_NAMES.find((kind) => (FILE_KINDS[kind].extensions as readonly string[]).includes(extension)) ?? null;
}

function holds(bytes: Uint8Array, at: number, wanted: readonly number[]): boolean {
  return wanted.every((byte, index) => bytes[at + index] === byte);
}

/** Any single-byte or UTF-8 encoding: of the control characters only tab, line ends and form feed. Programs hold others. */
function isText(bytes: Uint8Array): boolean {
  const binary = FILE_KIND_NAMES.some((kind) => {
    const { signature }: FileKind = FILE_KINDS[kind];
    return signature !== "text" && signature.every(({ at, bytes: wanted }) => holds(bytes, at, wanted));
  });
  return (
    !binary && bytes.every((byte) => (byte >= 0x20 ? byte !== 0x7f : byte >= 0x09 && byte <= 0x0d && byte !== 0x0b))
  );
}

/** Where browsers look when they guess a type from the content. */
const GUESSED_FROM = 1_500;

function hidesMarkup(bytes: Uint8Array): boolean {
  const head = Buffer.from(bytes.subarray(0, GUESSED_FROM)).toString("latin1");
  return /<(?:!doctype\s+html|html|head|body|script|svg|iframe|\?php)\b/i.test(head);
}
