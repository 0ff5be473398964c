import type { Resolved } from "../coreference/resolve-source";
import { KIND_WORDS, KNOWN_ORGANISATIONS, type SourceKind } from "./organisations";
import { CAPITALS, STATES } from "./places";

const UNNAMED = /\b(unnamed|unidentified|anonymous)\b/;
const BODY =
  /\b(hospital|clinic|ministry|army|military|navy|government|police|agency|group|union|council|court|office|party|company|department|embassy|militia|rebels)$/i;
/** "the hospital", "the city council"; "a spokesman for the ministry" is a man. */
const isBody = (source: string) => BODY.test(source) && !/ (?:for|of|at|in|from|with|near) /.test(source);
/** "two people briefed on the talks", "a person familiar with the matter". */
const INSIDERS =
  /\b(people|persons?|individuals?|someone|somebody) (who (was|were|is|are|had been) )?(directly )?(briefed|familiar|close|informed|involved|with (direct |first-hand )?knowledge)\b/;
const HEAD_ENDS: ReadonlySet<string> = new Set(
  "of in at for from on with outside inside near behind who near to by calling called speaking briefed familiar close whose which that involved based".split(
    " ",
  ),
);

/** What was asked before: articles name their sources again and again. Emptied when it grows. */
const kinds = new Map<string, SourceKind>();
const MOST_KINDS = 5000;
const LONGEST_KEPT = 100;

/**
 * What sort of source speaks: from who it is, then from the head word of how it is called. `hidden` is a source that is said to
 * keep its name to itself.
 */
export function findSourceKind(source: string, resolved: Resolved, hidden: boolean): SourceKind {
  const { canonical, person, isName } = resolved;
  // "The hospital said …; a nurse, who asked not to be named, said": a body hides nobody.
  if (hidden && !person && !isName && !isBody(source)) return "anonymous";
  if (source.length + canonical.length > LONGEST_KEPT) return readSourceKind(source, resolved);
  const key = `${person ? "p" : isName ? "n" : "d"}${canonical}\n${source}`;
  const known = kinds.get(key);
  if (known !== undefined) return known;
  const found = readSourceKind(source, resolved);
  if (kinds.size >= MOST_KINDS) kinds.clear();
  kinds.set(key, found);
  return found;
}

function readSourceKind(source: string, resolved: Resolved): SourceKind {
  const lower = resolved.canonical.toLowerCase().replace(/’/g, "'");
  const named = source
    .toLowerCase()
    .replace(/’/g, "'")
    .replace(/^(the|a|an) /, "");
  if (UNNAMED.test(named) || INSIDERS.test(named)) return "anonymous";
  if (resolved.person) return "person";
  if (/^\d+-year-old\b/.test(named)) return "person";
  // "Egypt and Qatar": of one sort, the first tells which.
  const first = lower.includes(" and ") ? (/^(?:the )?(.*?)(?:,| and )/.exec(lower)?.[1] ?? "") : "";
  if (STATES.has(first) || CAPITALS.has(first)) return "government";
  const known = KNOWN_ORGANISATIONS.get(lower) ?? KNOWN_ORGANISATIONS.get(lower.replace(/^the /, ""));
  if (known) return known;
  if (STATES.has(lower) || CAPITALS.has(lower)) return "government";
  const resolvedElsewhere = lower !== named && !named.endsWith(lower);
  return kindOf(lower, named, resolvedElsewhere) ?? fallback(resolved, lower);
}

function kindOf(lower: string, named: string, resolvedElsewhere: boolean): SourceKind | null {
  return (
    byPrefix(lower) ??
    (resolvedElsewhere ? (byHead(lower) ?? byPart(lower)) : null) ??
    // "the rights group Viasna": what stands before the name says of what sort it is.
    (named.endsWith(` ${lower}`) ? byHead(named.slice(0, -lower.length - 1)) : null) ??
    byHead(named) ??
    byHead(lower) ??
    byPart(lower)
  );
}

/** Words before the head that say whose people they are: "army spokesman", "hospital officials", "rights group". */
const AFFILIATIONS: readonly (readonly [RegExp, SourceKind])[] = [
  [/^(un|u\.n\.|unicef|unrwa|unhcr)$/, "un"],
  [/^(hospital|medical|ambulance|morgue|clinic)$/, "medical"],
  [/^(army|military|navy|pentagon|nato)$/, "military"],
  [
    /^(rebel|militant|militia|insurgent|guerrilla|armed|separatist|jihadist|islamist|paramilitary|resistance)$/,
    "armed-group",
  ],
  [/^(rights|aid|charity|humanitarian|relief|monitoring|advocacy|watchdog|campaign|environmental)$/, "ngo"],
];
const MEMBERS: ReadonlySet<string> = new Set(
  "official officials spokesman spokeswoman spokesperson spokesmen source sources worker workers staff leader leaders chief commander commanders group groups agency agencies organisation organisations organization organizations statement director administrator service services team teams faction factions force forces monitor monitors office mission envoy rapporteur".split(
    " ",
  ),
);

function byHead(text: string): SourceKind | null {
  const words = text.split(/[\s,]+/);
  // "one of the officials": what they are stands behind "of".
  if (
    /^(one|two|three|some|many|several|most|both|dozens|hundreds|all|each|none|members?|a|number)$/.test(
      words[0] ?? "",
    ) &&
    words[1] === "of"
  ) {
    return byHead(
      words
        .slice(2)
        .join(" ")
        .replace(/^(the|these|those|his|her|their) /, ""),
    );
  }
  let end = words.findIndex((word, index) => index > 0 && HEAD_ENDS.has(word));
  if (end < 0) end = words.length;
  const head = words[end - 1] ?? "";
  if (MEMBERS.has(head)) {
    if (head === "forces" && words[end - 2] === "armed") return "military";
    for (const word of words.slice(0, end - 1)) {
      const owner = AFFILIATIONS.find(([pattern]) => pattern.test(word.replace(/'s$/, "")));
      if (owner) return owner[1];
      const known = KNOWN_ORGANISATIONS.get(word.replace(/'s$/, ""));
      if (known && known !== "government" && known !== "media") return known;
    }
    if (/^groups?$/.test(head)) return end === 1 || words.length > end ? "armed-group" : "other";
  }
  // "the head of the relief agency", "a doctor's assistant at the hospital": of whose house, not of what rank.
  if (HOUSED.test(head) && end < words.length && /^(of|at|for|from|with)$/.test(words[end] ?? "")) {
    const house = byHead(
      words
        .slice(end + 1)
        .join(" ")
        .replace(/^(the|a|an|one|its|their|his|her) /, ""),
    );
    if (house && house !== "person" && house !== "official") return house === "government" ? "official" : house;
  }
  // "civil protection agency": only a news agency is of the press.
  if (/^agenc(?:y|ies)$/.test(head) && end > 1 && !/^(?:news|press|wire|media|photo|state)$/.test(words[end - 2] ?? ""))
    return "government";
  if (
    /^(?:services?|brigade|department|workers?|teams?|crews?|officials?)$/.test(head) &&
    /^(?:fire|rescue|emergency)$/.test(words[end - 2] ?? "")
  )
    return "official";
  // "Sudan Doctors Network": a network is what its members are.
  if (/^(?:network|union|association|syndicate)$/.test(head)) {
    const kind = KIND_WORDS.get(words[end - 2] ?? "");
    if (kind === "medical" || kind === "ngo") return kind;
  }
  for (let i = end - 1; i >= 0; i--) {
    const kind = KIND_WORDS.get((words[i] ?? "").replace(/'s$/, ""));
    if (kind) return kind;
  }
  return null;
}

const HOUSED =
  /^(?:spokesman|spokeswoman|spokesperson|head|heads|director|directors|manager|coordinator|worker|workers|staff|member|members|employee|employees|representative)$/;

const BODY_TAILS: ReadonlySet<string> = new Set(
  "group movement militia militants fighters agency newspaper organisation organization network website".split(" "),
);

/** "Islamic State group", "Reuters news agency": a known name with what sort of body it is. */
function byPrefix(text: string): SourceKind | null {
  const last = text.lastIndexOf(" ");
  if (last < 1 || !BODY_TAILS.has(text.slice(last + 1))) return null;
  const end = last > 5 && text.endsWith(" news agency") ? last - " news".length : last;
  return KNOWN_ORGANISATIONS.get(text.slice(0, end)) ?? null;
}

const FIRST_WORDS = new Set([...KNOWN_ORGANISATIONS.keys()].map((name) => name.slice(0, name.indexOf(" "))));
const LAST_WORDS = new Set([...KNOWN_ORGANISATIONS.keys()].map((name) => name.slice(name.lastIndexOf(" ") + 1)));

/** "US Pentagon", "Gaza's Hamas": a known name within the phrase. */
function byPart(text: string): SourceKind | null {
  const words = text.split(" ");
  for (let i = words.length - 1; i > 1 && FIRST_WORDS.has(words[0] ?? ""); i--) {
    const known = KNOWN_ORGANISATIONS.get(words.slice(0, i).join(" "));
    if (known) return known;
  }
  for (let i = 1; i < words.length && LAST_WORDS.has(words.at(-1) ?? ""); i++) {
    const known = KNOWN_ORGANISATIONS.get(words.slice(i).join(" "));
    if (known) return known;
  }
  return KNOWN_ORGANISATIONS.get((words[0] ?? "").replace(/'s$/, "")) ?? null;
}

function fallback(resolved: Resolved, lower: string): SourceKind {
  if (resolved.isName && /^\p{Lu}/u.test(resolved.canonical)) return "person";
  return /^(he|she|i|we|you|who)$/.test(lower) ? "person" : "other";
}
