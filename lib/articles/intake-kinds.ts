import type { CleanedArticle } from "./clean";
import { readPage } from "./html/read-page";
import { isHtmlTooLong, isTextTooLong, normaliseText } from "./normalise";
import { doApart } from "./reading/read-apart";

type IntakeKindEntry = {
  label: string;
  extensions: readonly string[];
  mediaTypes: readonly string[];
  /** What the stored version says it came from. */
  storedAs: "text-file" | "html-file";
  isTooLong: (text: string) => boolean;
  tooLong: string;
  /** The article of a decoded file, its title not yet in its text. */
  read: (text: string, about: { url: string | null }) => Promise<CleanedArticle>;
};

/** The ways a file becomes an article: one kind, one entry. Each reads the decoded text; the bytes are kept beside it. */
export const INTAKE_KINDS = {
  txt: {
    label: "Plain text",
    extensions: [".txt", ".text", ".md"],
    mediaTypes: ["text/plain", "text/markdown"],
    storedAs: "text-file",
    isTooLong: (text) => isTextTooLong(normaliseText(text)),
    tooLong: "The text is longer than 2 MB, the most that one article may have. Cut it in two, then add each part.",
    read: (text, { url }) => doApart({ job: "cleanText", raw: text, url }),
  },
  html: {
    label: "Web page",
    extensions: [".html", ".htm", ".xhtml", ".xhtm"],
    mediaTypes: ["text/html", "application/xhtml+xml"],
    storedAs: "html-file",
    isTooLong: isHtmlTooLong,
    tooLong: "The web page is larger than 10 MB.",
    read: async (text, { url }) => doApart({ job: "cleanPage", page: await readPage(text, { url }), url }),
  },
} as const satisfies Record<string, IntakeKindEntry>;

export type IntakeKind = keyof typeof INTAKE_KINDS;

/** The kind of an upload by its name, or by the media type where the name says nothing; null is no known kind. */
export function findIntakeKind(file: { name?: string | null; mediaType?: string | null }): IntakeKind | null {
  const kinds = Object.keys(INTAKE_KINDS) as IntakeKind[];
  const name = file.name?.toLowerCase() ?? "";
  const byName = kinds.find((kind) => INTAKE_KINDS[kind].extensions.some((extension) => name.endsWith(extension)));
  if (byName) return byName;
  const type = file.mediaType?.split(";")[0]?.trim().toLowerCase() ?? "";
  return kinds.find((kind) => INTAKE_KINDS[kind].mediaTypes.some((known) => known === type)) ?? null;
}
