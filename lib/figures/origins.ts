import type { Figure, Said } from "./figure";
import { isPublisher, isSameSource, publisherOf, sourceKey } from "./source-identity";

/** Who really said a figure, after everybody who only passed it on. */
export type Origin =
  | { kind: "source"; said: Said }
  /** Somebody unnamed, known only through an outlet: counts once an outlet. */
  | { kind: "unnamed"; outlet: string }
  /** Nobody is named: the text's own publisher answers for it. */
  | { kind: "publisher"; publisher: string };

/** "Reuters, citing police": the one behind the one who speaks. */
const BEHIND =
  /\b(?:citing|cited|quoting|quoted|relying on|based on|attributing (?:it|them|the (?:figure|number|toll|count)) to|as reported by|compiled by|provided by|supplied by|figures? from|data from|numbers? from|count (?:by|from))\s+(?:figures?\s+(?:from|by)\s+|data\s+(?:from|by)\s+|numbers?\s+(?:from|by)\s+|reports?\s+(?:from|by)\s+)?(?:the\s+|an?\s+)?([^,.;:“”"()]+?)(?=\s+(?:that|who|which|as|and|said|says|on (?:mon|tues|wednes|thurs|fri|satur|sun)day)\b|[,.;:“”"()]|$)/i;

const TOLD = /\b(?:told|spoke to|speaking to|informed)\s+(?:the\s+)?((?:\p{Lu}[\p{L}.&-]*\s?)+)/u;

/**
 * Follows a figure's attribution to its origin. `others` are the figures it may have been taken from: an outlet that names
 * another outlet is followed into that outlet's own text, and a circle ends at the first outlet met again.
 */
export function originOf(figure: Figure, others: readonly Figure[] = []): Origin {
  return follow(figure, others, new Set());
}

function follow(figure: Figure, others: readonly Figure[], met: Set<string>): Origin {
  const said = behind(figure) ?? figure.said;
  const own = publisherOf(figure);
  if (!said) return { kind: "publisher", publisher: own };
  if (said.kind === "anonymous") return { kind: "unnamed", outlet: outletOf(figure, said) };
  const outlet = sourceKey(said.name);
  const isOutlet = said.kind === "media" || others.some((other) => publisherOf(other) === outlet);
  if (!isOutlet) return { kind: "source", said };
  // A body that prints its own count.
  if (outlet === own) return { kind: "publisher", publisher: own };
  met.add(own);
  if (met.has(outlet)) return { kind: "publisher", publisher: [...met].sort()[0] as string };
  const source = others.find((other) => publisherOf(other) === outlet && other.harm === figure.harm);
  return source ? follow(source, others, met) : { kind: "publisher", publisher: outlet };
}

/** The source that speaks for a figure after whoever only passed it on. */
export function sourceBehind(figure: Figure): Said | null {
  return behind(figure) ?? figure.said;
}

/** The source named behind the speaker, when the speaker only passes the figure on. */
function behind(figure: Figure): Said | null {
  const { said } = figure;
  const relays =
    !said ||
    said.kind === "media" ||
    said.kind === "un" ||
    said.kind === "ngo" ||
    /\b(?:un|u\.n\.|agency)\b/i.test(said.words);
  if (!relays) return null;
  const words = BEHIND.exec(figure.sentence)?.[1]?.trim();
  if (!words || words.length < 3 || (said && sourceKey(words) === sourceKey(said.name))) return null;
  return { name: words, words, kind: kindOf(words), stance: "asserts", via: said?.name ?? null };
}

function kindOf(words: string): Said["kind"] {
  if (/\b(?:source|sources|person familiar|people familiar|anonym|unnamed|unidentified)/i.test(words))
    return "anonymous";
  if (
    /\b(?:news|agency|times|post|tv|television|radio|newspaper|broadcaster|reuters|afp|ap|bbc|cnn|media)\b/i.test(words)
  )
    return "media";
  return "other";
}

function outletOf(figure: Figure, said: Said): string {
  const told = TOLD.exec(figure.sentence)?.[1]?.replace(/[.\s]+$/, "");
  return sourceKey(said.via ?? told ?? "") || publisherOf(figure);
}

export function isSameOrigin(a: Origin, b: Origin): boolean {
  if (a.kind === "source" && b.kind === "source") return isSameSource(a.said, b.said);
  if (a.kind === "source" && b.kind === "publisher" && isPublisher(a.said, b.publisher)) return true;
  if (b.kind === "source" && a.kind === "publisher" && isPublisher(b.said, a.publisher)) return true;
  return keyOf(a) === keyOf(b);
}

function keyOf(origin: Origin): string {
  if (origin.kind === "source") return sourceKey(origin.said.name);
  return origin.kind === "unnamed" ? `unnamed ${origin.outlet}` : origin.publisher;
}

export function originWords(origin: Origin): string {
  if (origin.kind === "source") return origin.said.name;
  return origin.kind === "unnamed" ? `an unnamed source, through ${origin.outlet}` : origin.publisher;
}

/**
 * The independent origins behind some figures: three outlets quoting one ministry are one. Sources that may be the same body
 * under two names count once; who only relays does not count.
 */
export function independentOrigins(figures: readonly Figure[]): Origin[] {
  const origins: Origin[] = [];
  for (const figure of figures) {
    const origin = originOf(figure, figures);
    if (!origins.some((known) => isSameOrigin(known, origin))) origins.push(origin);
  }
  return origins;
}
