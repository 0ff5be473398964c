/** What a file begins with, byte for byte; `at` is where, in bytes from the front. */
type Signature = { at: number; bytes: readonly number[] };

export type FileKind = {
  word: string;
  /** The first one is given to the stored name. */
  extensions: readonly string[];
  /** What browsers call such a file; the desk's own name for it first. */
  types: readonly string[];
  /** All of them must fit; a text has none, and may hold no control characters instead. */
  signature: readonly Signature[] | "text";
  /** Sent as this when somebody downloads it. A page leaves as plain text: nothing on the desk's address runs it. */
  servedAs: string;
};

const ascii = (text: string) => [...text].map((letter) => letter.charCodeAt(0));

/** What the desk keeps as evidence. SVG and Office files are no kinds of it: both can carry scripts. */
export const FILE_KINDS = {
  pdf: {
    word: "PDF",
    extensions: ["pdf"],
    types: ["application/pdf", "application/x-pdf"],
    signature: [{ at: 0, bytes: ascii("%PDF-") }],
    servedAs: "application/pdf",
  },
  png: {
    word: "PNG picture",
    extensions: ["png"],
    types: ["image/png"],
    signature: [{ at: 0, bytes: [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a] }],
    servedAs: "image/png",
  },
  jpeg: {
    word: "JPEG picture",
    extensions: ["jpg", "jpeg", "jpe", "jfif"],
    types: ["image/jpeg", "image/jpg", "image/pjpeg"],
    signature: [{ at: 0, bytes: [0xff, 0xd8, 0xff] }],
    servedAs: "image/jpeg",
  },
  webp: {
    word: "WebP picture",
    extensions: ["webp"],
    types: ["image/webp"],
    signature: [
      { at: 0, bytes: ascii("RIFF") },
      { at: 8, bytes: ascii("WEBP") },
    ],
    servedAs: "image/webp",
  },
  text: {
    word: "text",
    extensions: ["txt", "text"],
    types: ["text/plain"],
    signature: "text",
    servedAs: "text/plain; charset=utf-8",
  },
  csv: {
    word: "CSV table",
    extensions: ["csv"],
    // Windows with a spreadsheet program installed calls every CSV file its own.
    types: ["text/csv", "text/plain", "application/csv", "application/vnd.ms-excel"],
    signature: "text",
    servedAs: "text/csv; charset=utf-8",
  },
  html: {
    word: "web page",
    extensions: ["html.txt", "html", "htm", "xhtml"],
    types: ["text/html", "application/xhtml+xml", "text/plain"],
    signature: "text",
    servedAs: "text/plain; charset=utf-8",
  },
} as const satisfies Record<string, FileKind>;
export type FileKindName = keyof typeof FILE_KINDS;

export const FILE_KIND_NAMES = Object.keys(FILE_KINDS) as FileKindName[];

/** For the browser's file chooser. */
export const ACCEPTED_FILES = Object.values(FILE_KINDS)
  .flatMap(({ extensions }) => extensions.filter((extension) => !extension.includes(".")).map((name) => `.${name}`))
  .join(",");

export const MAX_FILE_BYTES = 10_000_000;
