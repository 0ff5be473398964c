import type { Resolved } from "../coreference/resolve-source";
import { KIND_WORDS, KNOWN_ORGANISATIONS, type SourceKind } from "./organisations";
import { CAPITALS, STATES } from "./places";

const ANONYMITY =
  /\b(condition of anonymity|not authori[sz]ed to|declined to be (named|identified)|asked not to be (named|identified)|requested anonymity|spoke anonymously|unnamed|unidentified|anonymous)\b/;
const HEAD_ENDS = /^(of|in|at|for|from|on|with|who|near|to|by|calling|called|speaking|briefed|familiar|close)$/;

/** What sort of source speaks: from who it is, then from the head word of how it is called. `around` is its sentence. */
export function findSourceKind(source: string, resolved: Resolved, around: string): SourceKind {
  if (!resolved.person && ANONYMITY.test(around)) return "anonymous";
  if (resolved.person) return "person";
  const lower = resolved.canonical.toLowerCase();
  const known = KNOWN_ORGANISATIONS.get(lower) ?? KNOWN_ORGANISATIONS.get(lower.replace(/^the /, ""));
  if (known) return known;
  if (STATES.has(lower) || CAPITALS.has(lower)) return "government";
  return (
    byHead(source.toLowerCase()) ??
    byHead(lower) ??
    byPart(lower) ??
    (resolved.isName && /^\p{Lu}/u.test(resolved.canonical) ? "person" : pronounKind(lower))
  );
}

function byHead(text: string): SourceKind | null {
  const words = text.split(/[\s,]+/);
  let end = words.findIndex((word, index) => index > 0 && HEAD_ENDS.test(word));
  if (end < 0) end = words.length;
  if (/\b(security|defen[cs]e|military|army|intelligence) (official|source)s?$/.test(words.slice(0, end).join(" "))) {
    return words[end - 1]?.startsWith("source") ? "anonymous" : "official";
  }
  for (let i = end - 1; i >= 0; i--) {
    const kind = KIND_WORDS.get((words[i] ?? "").replace(/'s$|’s$/, ""));
    if (kind) return kind;
  }
  return null;
}

/** "US Pentagon", "Gaza's Hamas": a known name within the phrase. */
function byPart(text: string): SourceKind | null {
  const words = text.split(" ");
  for (let i = 1; i < words.length; i++) {
    const known = KNOWN_ORGANISATIONS.get(words.slice(i).join(" "));
    if (known) return known;
  }
  return KNOWN_ORGANISATIONS.get(words[0] ?? "") ?? null;
}

function pronounKind(text: string): SourceKind {
  return /^(he|she|i|we|you|who)$/.test(text) ? "person" : "other";
}
