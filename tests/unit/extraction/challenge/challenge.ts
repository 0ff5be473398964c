import { extract } from "@/lib/extraction";
import type { Claim, Span } from "@/lib/extraction/schema";

/** A passage of a table and the rows it expects, each the words of one claim and the fields it is there for. */
export type Challenge = { text: string; rows: string[] };

/** A passage stands on a line of its own, ¶ for an empty line; below it ">" a figure, "@" a date, '"' an attribution, in text order. */
export function readChallenges(table: string): Challenge[] {
  const challenges: Challenge[] = [];
  for (const line of table.trim().split("\n")) {
    if (line.startsWith("  ")) challenges[challenges.length - 1]?.rows.push(line.slice(2));
    else challenges.push({ text: line.replaceAll(" ¶ ", "\n\n"), rows: [] });
  }
  return challenges;
}

const DEFAULTS: [string, string][] = [
  ["civilian", "unknown"],
  ["figure", "incident"],
  ["modality", "asserted"],
  ["partOf", "null"],
];

/** What the engine says of each row's claim, in the row's own words; a field the row leaves out is the default. */
export function answerLike({ text, rows }: Challenge): string[] {
  const claims = extract({ id: "challenge", text, published: "2024-05-15" });
  const left = new Set<Claim>(claims);
  const answers = rows.map((row) => {
    const parts = row.slice(2).split(" | ");
    const claim = [...left].find((each) => isMeant(each, row, parts));
    if (claim === undefined) return `${row[0]} nothing for ${parts[0]}`;
    left.delete(claim);
    return `${row[0]} ${stateLike(claim, parts, claims)}`;
  });
  const beyond = [...left].filter((claim) => claim.kind === "casualty");
  return [...answers, ...beyond.map((claim) => `> ${stateLike(claim, [], claims)}`)];
}

function isMeant(claim: Claim, row: string, parts: string[]): boolean {
  if (row.startsWith(">")) return claim.kind === "casualty" && parts[0]?.startsWith(`${claim.number.text}: `) === true;
  if (row.startsWith("@")) return claim.kind === "date" && parts[0]?.startsWith(`${claim.text}: `) === true;
  return claim.kind === "attribution" && contentOf(claim.content) === parts[2];
}

const contentOf = (content: Span[]): string => content.map((span) => span.text).join(" // ");

function stateLike(claim: Claim, parts: string[], claims: Claim[]): string {
  const asked = new Map(parts.map((part) => [part.split(" ", 1)[0] ?? "", part] as const));
  const tell = (field: string) => `${field} ${shown(claim, field, claims)}`;
  if (claim.kind === "date") return `${claim.text}: ${claim.value}`;
  if (claim.kind === "casualty") {
    const stated = parts.slice(2).map((part) => tell(part.split(" ", 1)[0] ?? ""));
    const off = DEFAULTS.filter(([field, usual]) => !asked.has(field) && shown(claim, field, claims) !== usual);
    const numbers = [claim.low, claim.best, claim.high].filter((n) => n !== null);
    const head = [`${claim.number.text}: ${claim.harm}`, `${claim.bound} ${[...new Set(numbers)].join("-")}`];
    return [...head, ...stated, ...off.map(([field]) => tell(field))].join(" | ");
  }
  const stated = parts.slice(3).map((part) => tell(part.split(" ", 1)[0] ?? ""));
  const head = [claim.source?.text ?? "-", claim.cue?.text ?? "-", contentOf(claim.content)];
  const off = asked.has("stance") || claim.stance === "asserts" || claim.stance === "believes" ? [] : [tell("stance")];
  return [...head, ...stated, ...off].join(" | ");
}

function shown(claim: Claim, field: string, claims: Claim[]): string {
  if (claim.kind === "casualty" && field === "partOf") {
    if (claim.partOf === null) return "null";
    return String(
      claims.filter((each) => each.kind === "casualty").findIndex((each) => each === claims[claim.partOf ?? 0]),
    );
  }
  if (claim.kind === "casualty" && field === "by") {
    const attribution = claims[claim.attribution ?? -1];
    return attribution?.kind === "attribution" ? (attribution.source?.text ?? "-") : "null";
  }
  const key = field === "kind" ? "sourceKind" : field;
  const value = (claim as Record<string, unknown>)[key];
  return value !== null && typeof value === "object" && "text" in value ? String(value.text) : String(value ?? null);
}
