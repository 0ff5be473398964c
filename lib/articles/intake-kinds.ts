import { type CleanedArticle, cleanPage, cleanText, withTitleInText } from "./clean";
import { decodeBytes } from "./decode";
import { readPage } from "./html/read-page";

export type IntakeSource = {
  bytes: Uint8Array;
  /** The address that it was read from, or that the editor gave. */
  url?: string | null;
  /** The encoding that a server or a form declared. */
  declared?: string | null;
};

/** The article as the desk keeps it: its title is the first paragraph of its text. */
export type Intake = CleanedArticle & { encoding: string };

/**
 * The ways an article comes in: one kind, one entry. Each turns raw bytes into the article that is stored; the bytes
 * themselves are kept beside it.
 */
export const INTAKE_KINDS = {
  txt: {
    label: "Plain text",
    extensions: [".txt", ".text", ".md"],
    mediaTypes: ["text/plain", "text/markdown"],
    async read({ bytes, url, declared }: IntakeSource): Promise<Intake> {
      const { text, encoding } = decodeBytes(bytes, { declared });
      return { ...cleanText(text, { url }), encoding };
    },
  },
  html: {
    label: "Web page",
    extensions: [".html", ".htm", ".xhtml"],
    mediaTypes: ["text/html", "application/xhtml+xml"],
    async read({ bytes, url, declared }: IntakeSource): Promise<Intake> {
      const { text, encoding } = decodeBytes(bytes, { declared });
      const page = await readPage(text, { url });
      return { ...withTitleInText(cleanPage(page, { url })), encoding };
    },
  },
} as const;

export type IntakeKind = keyof typeof INTAKE_KINDS;

/** The kind of an upload by its name, or by the media type where the name says nothing; null is not accepted. */
export function findIntakeKind({
  name,
  mediaType,
}: {
  name?: string | null;
  mediaType?: string | null;
}): IntakeKind | null {
  const kinds = Object.keys(INTAKE_KINDS) as IntakeKind[];
  const lower = name?.toLowerCase() ?? "";
  const byName = kinds.find((kind) => INTAKE_KINDS[kind].extensions.some((extension) => lower.endsWith(extension)));
  if (byName) return byName;
  const type = mediaType?.split(";")[0]?.trim().toLowerCase() ?? "";
  return kinds.find((kind) => INTAKE_KINDS[kind].mediaTypes.some((known) => known === type)) ?? null;
}
