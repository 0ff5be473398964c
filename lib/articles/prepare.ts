import { createHash } from "node:crypto";
import { ExpectedError } from "@/lib/errors";
import type { Claim } from "@/lib/extraction/schema";
import { type CleanedArticle, withTitleInText } from "./clean";
import { decodeBytes } from "./decode";
import { UnreadablePage } from "./html/read-page";
import { findIntakeKind, INTAKE_KINDS } from "./intake-kinds";
import { isTextTooLong, normaliseText } from "./normalise";
import { originKey } from "./origin";
import { doApart } from "./reading/read-apart";
import { type IntakeForm, isDay } from "./schema";
import type { IntakeStep } from "./steps";
import type { Warning, WarningCode } from "./warnings/warning";

export type IntakeContent =
  | { kind: "text"; text: string }
  | { kind: "file"; name: string; type: string; bytes: Uint8Array };

export type Intake = IntakeForm & { content: IntakeContent; demo?: boolean };

export type OnStep = (step: IntakeStep, count?: number) => Promise<void> | void;

/** An article cleaned and read, with nothing stored yet. */
export type PreparedArticle = {
  title: string;
  byline: string | null;
  publisher: string | null;
  url: string | null;
  published: { value: string; basis: "stated-in-page" | "stated-by-editor" } | null;
  originKey: string;
  body: string;
  bodySha256: string;
  raw: Uint8Array<ArrayBuffer>;
  rawSha256: string;
  encoding: string;
  intakeKind: "paste" | "text-file" | "html-file";
  warnings: Warning[];
  sentences: { start: number; end: number }[];
  claims: Claim[];
};

const TOO_LONG = INTAKE_KINDS.txt.tooLong;

/** Cleans and reads an article. What the editor says of it stands before what the text says of itself. */
export async function prepareArticle(intake: Intake, onStep: OnStep): Promise<PreparedArticle> {
  const { content, ...stated } = intake;
  const read =
    content.kind === "text" ? await readPaste(content.text, stated.url) : await readFile(content, stated.url);
  const cleaned = applyStated(read.cleaned, stated);
  if (cleaned.text.trim() === "") {
    throw new ExpectedError("invalid", "There is no text to read. Paste the article or choose a file that holds it.");
  }
  if (isTextTooLong(cleaned.text)) throw new ExpectedError("too-large", TOO_LONG);
  const article = withTitleInText(cleaned);
  await onStep("cleaned", article.warnings.length);

  const { text: body, byline, publisher, url, published } = article;
  const title = article.title ?? firstLine(body);
  const source = { id: "intake", text: body, title, published: published ?? undefined };
  const { claims, sentences } = await doApart({ job: "read", source });
  await onStep("read", claims.length);
  return {
    title,
    byline,
    publisher,
    url,
    published: published ? { value: published, basis: stated.published ? "stated-by-editor" : "stated-in-page" } : null,
    originKey: originKey({ publisher, url }),
    body,
    bodySha256: sha256(Buffer.from(body, "utf8")),
    raw: read.raw,
    rawSha256: sha256(read.raw),
    encoding: read.encoding,
    intakeKind: read.intakeKind,
    warnings: article.warnings,
    sentences,
    claims,
  };
}

type Read = Pick<PreparedArticle, "raw" | "encoding" | "intakeKind"> & { cleaned: CleanedArticle };

async function readPaste(text: string, url: string | null): Promise<Read> {
  if (isTextTooLong(normaliseText(text))) throw new ExpectedError("too-large", TOO_LONG);
  const raw = new Uint8Array(Buffer.from(text, "utf8"));
  return { raw, encoding: "utf-8", intakeKind: "paste", cleaned: await doApart({ job: "cleanText", raw: text, url }) };
}

type File = Extract<IntakeContent, { kind: "file" }>;

async function readFile({ name, type, bytes }: File, url: string | null): Promise<Read> {
  const { text, encoding } = decodeBytes(bytes, { declared: /charset=([^;]+)/i.exec(type)?.[1] });
  const kind = INTAKE_KINDS[findIntakeKind({ name, mediaType: type }) ?? "txt"];
  if (kind.isTooLong(text)) throw new ExpectedError("too-large", kind.tooLong);
  if (kind.storedAs === "text-file" && looksBinary(text)) {
    throw new ExpectedError("invalid", "This file is no text. Choose a .txt or .html file, or paste the text.");
  }
  try {
    const cleaned = await kind.read(text, { url });
    return { raw: new Uint8Array(bytes), encoding, intakeKind: kind.storedAs, cleaned };
  } catch (error) {
    if (error instanceof UnreadablePage) throw new ExpectedError("invalid", error.message);
    throw error;
  }
}

/** A picture or a PDF decodes into control characters; a text with a stray one is still a text. */
function looksBinary(text: string): boolean {
  const sample = text.slice(0, 4_096);
  // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is counted
  const controls = sample.match(/[\u0000-\u0008\u000e-\u001f\ufffd]/g)?.length ?? 0;
  return sample.startsWith("%PDF-") || controls > sample.length / 10;
}

const SETTLED_BY: Partial<Record<WarningCode, "url" | "byline" | "published">> = {
  "no-source-url": "url",
  "no-byline": "byline",
  "no-publication-date": "published",
};

/** The editor's details beside the text's own; a detail that is now known is missing no longer. */
function applyStated(cleaned: CleanedArticle, stated: Omit<IntakeForm, "operationId">): CleanedArticle {
  const known = {
    title: stated.title ?? cleanLine(cleaned.title),
    byline: stated.byline ?? cleanLine(cleaned.byline),
    publisher: stated.publisher ?? cleanLine(cleaned.publisher),
    url: stated.url ?? cleaned.url,
    published: stated.published ?? keepDay(cleaned.published),
  };
  const warnings = cleaned.warnings.filter(({ code }) => {
    const detail = SETTLED_BY[code];
    return detail === undefined || known[detail] === null;
  });
  return { ...cleaned, ...known, warnings };
}

function cleanLine(line: string | null): string | null {
  return (line && normaliseText(line).replace(/\s+/gu, " ").trim()) || null;
}

/** Pages state their date in many forms; one that is not ISO 8601 counts as not stated. */
function keepDay(published: string | null): string | null {
  return published && isDay(published) ? published : null;
}

const TITLE_LENGTH = 200;

/** A text without a title is called by its first line. */
function firstLine(body: string): string {
  const [line = ""] = body.trimStart().split("\n", 1);
  const flat = line.replace(/\s+/gu, " ").trim();
  if (flat.length <= TITLE_LENGTH) return flat;
  const cut = flat.slice(0, TITLE_LENGTH);
  return `${normaliseText(cut.slice(0, Math.max(cut.lastIndexOf(" "), TITLE_LENGTH / 2)))}…`;
}

function sha256(bytes: Uint8Array): string {
  return createHash("sha256").update(bytes).digest("hex");
}
