import { ExpectedError } from "@/lib/errors";

/** Why one of many claims cannot be changed like the others. */
export type Why =
  | "missing"
  | "withdrawn"
  | "stale"
  | "same-status"
  | "same-assignment"
  | "second-reader"
  | "chief"
  | "other-verdict"
  | "tag-gone";
export type Refused = { id: string; quote: string; why: Why; by?: string };

const WORDS: Record<Why, { one: string; many: string }> = {
  missing: { one: "is not here", many: "are not here" },
  withdrawn: { one: "belongs to a withdrawn article", many: "belong to withdrawn articles" },
  stale: { one: "was changed since you selected it", many: "were changed since you selected them" },
  "same-status": { one: "has this status already", many: "have this status already" },
  "same-assignment": { one: "is assigned like this already", many: "are assigned like this already" },
  "second-reader": {
    one: "waits for a second reader, who decides it by itself",
    many: "wait for a second reader, who decides each by itself",
  },
  chief: {
    one: "waits for a chief, who settles it by itself",
    many: "wait for a chief, who settles each by itself",
  },
  "other-verdict": {
    one: "holds the first verdict of somebody else",
    many: "hold first verdicts of somebody else",
  },
  "tag-gone": { one: "was tagged otherwise since", many: "were tagged otherwise since" },
};

const SHOWN = 3;

/** One line a reason, the commonest first, with the first few claims it holds for: “2 were changed since you selected them: “12 killed” (…), …”. */
export function refusalLines(refused: readonly Refused[]): string[] {
  const reasons = [...new Set(refused.map(({ why }) => why))];
  const groups = reasons.map((why) => ({ why, own: refused.filter((one) => one.why === why) }));
  groups.sort((a, b) => b.own.length - a.own.length);
  return groups.map(({ why, own }) => {
    const names = own.slice(0, SHOWN).map(({ quote, by }) => `“${shorten(quote)}”${by ? ` (${by})` : ""}`);
    const more = own.length > SHOWN ? ` and ${(own.length - SHOWN).toLocaleString("en-GB")} more` : "";
    const words = WORDS[why][own.length === 1 ? "one" : "many"];
    return `${own.length.toLocaleString("en-GB")} ${words}: ${names.join(", ")}${more}.`;
  });
}

/** Nothing was changed, and why, claim by claim. `lines` are for a list, one a line. */
export function refusal(refused: readonly Refused[], total: number): ExpectedError {
  const few = refused.length.toLocaleString("en-GB");
  const all = total.toLocaleString("en-GB");
  const sentence =
    refused.length === total
      ? `Nothing was changed: none of the ${all} claims can be changed like this.`
      : `Nothing was changed: ${few} of the ${all} claims cannot be changed like this.`;
  const isStale = refused.every(({ why }) => why === "stale");
  return new ExpectedError(isStale ? "stale" : "conflict", sentence, {
    lines: refusalLines(refused).join("\n"),
    refused: refused.length,
    total,
  });
}

function shorten(quote: string): string {
  const chars = [...quote.replace(/\s+/g, " ")];
  return chars.length > 60 ? `${chars.slice(0, 57).join("")}…` : chars.join("");
}
