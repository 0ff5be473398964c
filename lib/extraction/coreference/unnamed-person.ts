import type { Range } from "../attributions/reading";
import { KIND_WORDS, type SourceKind } from "../names/organisations";
import { Tag } from "../pos/tags";
import type { Token } from "../tokens";
import type { Memory } from "./memory";
import type { People } from "./people";

const ONE: ReadonlySet<string> = new Set(["a", "an", "the", "one", "another", "her", "his"]);
const PERSONAL: ReadonlySet<SourceKind> = new Set(["person", "witness", "official", "medical", "military"]);

/** One man or woman without a name: "a farmer", "the nurse". */
export function isUnnamedPerson(tokens: readonly Token[], tags: Uint32Array, source: Range): boolean {
  if (!ONE.has((tokens[source.first] as Token).lower)) return false;
  let head = source.first + 1;
  while (head + 1 < source.end && (tags[head + 1] as number) & (Tag.Noun | Tag.Adjective)) head++;
  const { lower } = tokens[head] as Token;
  const kind = KIND_WORDS.get(lower);
  return kind !== undefined && PERSONAL.has(kind) && !lower.endsWith("s");
}

const MEN: ReadonlySet<string> = new Set(
  "man father brother son husband uncle grandfather spokesman policeman".split(" "),
);
const WOMEN: ReadonlySet<string> = new Set(
  "woman mother sister daughter wife aunt grandmother widow spokeswoman nun".split(" "),
);

/** "The farmer said … He added": who spoke last without a name, unless somebody with a name was meant since. */
export function unnamedAntecedent(
  pronoun: "he" | "she",
  { lastUnnamed, lastPersonAt }: Memory,
  namedAt: number,
): string | null {
  if (!lastUnnamed || lastUnnamed.at < lastPersonAt || lastUnnamed.at < namedAt) return null;
  const words = lastUnnamed.canonical.split(" ");
  return words.some((word) => (pronoun === "he" ? WOMEN : MEN).has(word)) ? null : lastUnnamed.canonical;
}

/** Where somebody was last named before a source. */
export function lastNamedAt(source: Range, { mentions }: People): number {
  for (let i = mentions.length - 1; i >= 0; i--) {
    const { at } = mentions[i] as { at: number };
    if (at < source.first) return at;
  }
  return -1;
}
