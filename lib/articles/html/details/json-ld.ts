export type JsonLdArticle = {
  headline: string | null;
  authors: string[];
  publisher: string | null;
  published: string | null;
};

type Row = Record<string, unknown>;

const ARTICLE =
  /(?:Article|BlogPosting|Report|Review|Recipe|LiveBlogUpdate|WebPage|AnalysisNewsArticle|OpinionNewsArticle)$/;
const SURE = /(?:Article|BlogPosting|Report|Posting)$/;
const DEEPEST = 6;

/** What the page's schema.org block says of the article; of several, the surest type and the most complete. */
export function readJsonLd(document: Document): JsonLdArticle | null {
  const rows: Row[] = [];
  for (const script of document.querySelectorAll('script[type="application/ld+json"]'))
    collect(parse(script.textContent), rows, 0);
  const articles = rows
    .filter((row) => listStrings(row["@type"]).some((type) => ARTICLE.test(type)))
    .map((row) => ({
      sure: listStrings(row["@type"]).some((type) => SURE.test(type)),
      article: readArticle(row, rows),
    }))
    .sort((a, b) => Number(b.sure) - Number(a.sure));
  const [first, ...rest] = articles.map(({ article }) => article);
  if (!first) return null;
  return rest.reduce(
    (whole, part) => ({
      headline: whole.headline ?? part.headline,
      authors: whole.authors.length > 0 ? whole.authors : part.authors,
      publisher: whole.publisher ?? part.publisher,
      published: whole.published ?? part.published,
    }),
    first,
  );
}

/** Publishers write JSON by hand: comment marks around it, and line breaks inside strings. */
function parse(source: string | null): unknown {
  const text = (source ?? "")
    .replace(/^\s*(?:<!--|\/\*.*?\*\/|\/\/\s*<!\[CDATA\[|<!\[CDATA\[)/, "")
    .trimEnd()
    .replace(/;$/, "")
    .trimEnd()
    .replace(/(?:-->|(?:\/\/\s{0,9})?\]\]>)$/, "");
  for (const attempt of [
    text,
    text
      .replace(/\s+/g, " ")
      .replace(/,\s*([}\]])/g, "$1")
      .replace(/;\s*$/, ""),
  ]) {
    try {
      return JSON.parse(attempt);
    } catch {}
  }
  return null;
}

function collect(value: unknown, rows: Row[], depth: number): void {
  if (depth > DEEPEST || typeof value !== "object" || value === null) return;
  if (Array.isArray(value)) {
    for (const part of value) collect(part, rows, depth + 1);
    return;
  }
  const row = value as Row;
  rows.push(row);
  for (const key of ["@graph", "mainEntity", "mainEntityOfPage", "hasPart", "itemListElement", "item"]) {
    if (key in row) collect(row[key], rows, depth + 1);
  }
}

function readArticle(row: Row, rows: Row[]): JsonLdArticle {
  return {
    headline: readText(row.headline) ?? readText(row.name),
    authors: listNames(row.author ?? row.creator, rows),
    publisher: listNames(row.publisher, rows)[0] ?? null,
    published: readText(row.datePublished) ?? readText(row.dateCreated),
  };
}

/** A person or organisation is a name, an object with one, or a reference to one elsewhere in the graph. */
function listNames(value: unknown, rows: Row[]): string[] {
  if (Array.isArray(value)) return value.flatMap((part) => listNames(part, rows));
  if (typeof value === "string") return value.trim() === "" ? [] : [value.trim()];
  if (typeof value !== "object" || value === null) return [];
  const row = value as Row;
  const name = row.name ?? rows.find((other) => other["@id"] === row["@id"] && other.name !== undefined)?.name;
  return listStrings(name)
    .map((text) => text.trim())
    .filter((text) => text !== "");
}

function listStrings(value: unknown): string[] {
  return (Array.isArray(value) ? value : [value]).filter((part): part is string => typeof part === "string");
}

function readText(value: unknown): string | null {
  const text = listStrings(value)[0]?.trim();
  return text ? text : null;
}
