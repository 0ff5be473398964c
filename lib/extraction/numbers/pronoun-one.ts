import type { Token } from "../tokens";

const DETERMINERS: ReadonlySet<string> = new Set(
  `the this that which each every any no another either neither last next previous first current other wrong right
  good bad big small new old such`.split(/\s+/),
);

/** "the one you mentioned", "which one", "no one", "one another", "one's own": a pronoun, not a count. */
export function isPronounOne(tokens: Token[], at: number): boolean {
  const after = tokens[at + 1];
  if (after?.lower === "another" || after?.lower === "'s") return true;
  const before = tokens[at - 1];
  return before !== undefined && DETERMINERS.has(before.lower) && (tokens[at] as Token).gap === "space";
}
