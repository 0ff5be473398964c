import type { Figure, Said } from "./figure";
import { countriesIn } from "./gazetteer";
import { remember } from "./remember";

/**
 * Who is behind a name, as far as two texts can be compared: what kind of body it is, of which place, and the name's own
 * words. "Palestinian health officials", "the Hamas-run health ministry" and "Gaza's Ministry of Health" are one body.
 */
export type SourceIdentity = { body: string; places: ReadonlySet<string>; words: ReadonlySet<string> };

/** Bodies by the words that name them; the first that matches counts. */
const BODIES: [string, RegExp][] = [
  ["media-office", /\b(?:media|press|information) office\b/],
  ["un", /\b(?:un|u\.n\.|united nations|unrwa|unicef|ocha|ohchr|unhcr|world health organi[sz]ation|un human rights)\b/],
  ["civil-defence", /\bcivil defen[cs]e\b|\bwhite helmets\b|\brescue (?:service|worker|team|official)s?\b/],
  ["disaster-agency", /\bdisaster\b|\bemergenc(?:y|ies)\b/],
  ["red-cross", /\bred (?:cross|crescent)\b/],
  ["health", /\bhealth\b/],
  ["medics", /\bmedics?\b|\bmedical\b|\bhospitals?\b|\bdoctors?\b|\bparamedics?\b|\bambulance\b/],
  ["foreign-ministry", /\bforeign (?:ministry|minister|office)\b|\bstate department\b/],
  ["interior-ministry", /\binterior (?:ministry|minister)\b|\bhome (?:office|ministry|affairs)\b/],
  ["intelligence", /\bintelligence\b/],
  ["police", /\bpolice\b|\bsheriff\b|\binvestigators?\b/],
  ["fire-service", /\bfire (?:service|department|brigade|chief|official)s?\b|\bfirefighters?\b/],
  [
    "military",
    /\bmilitary\b|\barmy\b|\bidf\b|\bdefen[cs]e (?:ministry|minister|forces?|department)\b|\bpentagon\b|\barmed forces\b|\bair force\b|\bnavy\b/,
  ],
  ["rights-group", /\bhuman rights\b|\bamnesty\b|\bobservatory\b|\bmonitor(?:ing)?\b/],
  ["governor", /\bgovernor\b/],
  ["mayor", /\bmayor\b/],
  [
    "local-government",
    /\blocal (?:officials?|authorit(?:y|ies)|government|council)\b|\bprovincial\b|\bregional\b|\bmunicipality\b|\bdistrict\b|\bcounty\b/,
  ],
  [
    "government",
    /\bgovernment\b|\bofficials?\b|\bauthorit(?:y|ies)\b|\bministry\b|\bminister\b|\bspokes(?:man|woman|person)\b/,
  ],
  ["witness", /\bwitness(?:es)?\b|\bresidents?\b|\bsurvivors?\b|\bvillagers?\b|\brelatives\b/],
];

/** Words that say nothing about who it is. */
const EMPTY = new Set(
  "the a an of in for and at on to by from s its their his her local senior top run ruled controlled led held backed official officials office spokesman spokeswoman spokesperson statement said enclave strip territory agency news reports report data figures".split(
    " ",
  ),
);

/** Officials of a place speak for its bodies: these may be the same source when the place is. */
const UMBRELLA = new Set(["government", "health", "foreign-ministry", "interior-ministry"]);

export function identityOf({ words, name }: Pick<Said, "name" | "words">): SourceIdentity {
  return readIdentity(`${words}\n${name}`);
}

const readIdentity = remember((named): SourceIdentity => {
  const [said = "", name = ""] = named.split("\n");
  const text = `${said} ${name}`
    .toLowerCase()
    .replace(/[’']s\b/g, " ")
    .replace(/-/g, " ");
  const body = BODIES.find(([, pattern]) => pattern.test(text))?.[0] ?? "";
  const words = name
    .toLowerCase()
    .replace(/[’']s\b/g, " ")
    .split(/[^\p{L}\p{N}.]+/u)
    .map((word) => word.replace(/\.$/, ""))
    .filter((word) => word.length > 1 && !EMPTY.has(word));
  return { body, places: countriesIn(text), words: new Set(words) };
});

/** Whether two attributions name the same source, as far as their words can tell. */
export function isSameSource(a: Said, b: Said): boolean {
  if (sourceKey(a.name) === sourceKey(b.name)) return a.kind !== "anonymous" || a.via === b.via;
  if (a.kind === "anonymous" || b.kind === "anonymous") return false;
  if (areOfTwoLevels(a, b)) return false;
  const left = identityOf(a);
  const right = identityOf(b);
  if (isInside(left.words, right.words) && left.body === right.body && arePlacesCompatible(left.places, right.places))
    return true;
  if (left.body === "" || right.body === "") return false;
  if (isSomeOfficial(a, left) !== isSomeOfficial(b, right)) return false;
  if (left.body === "un" && right.body === "un") return false;
  const bodies = left.body === right.body || isUmbrella(left.body, right.body);
  return bodies && arePlacesCompatible(left.places, right.places);
}

/** The local and the national disaster agency. */
function areOfTwoLevels(a: Said, b: Said): boolean {
  const [left, right] = [a, b].map(({ words }) => NATIONAL.test(words) && !LOCAL.test(words));
  const local = [a, b].map(({ words }) => LOCAL.test(words));
  return Boolean((left && local[1]) || (right && local[0]));
}

const NATIONAL = /\b(?:national|federal|central|country[’']s)\b/i;
const LOCAL = /\b(?:local|provincial|regional|district|state|county|municipal|city|town)\b/i;

/** "A security official" may speak for anybody. */
function isSomeOfficial({ words }: Said, { body, places }: SourceIdentity): boolean {
  return /^an? /i.test(words) && body === "government" && places.size === 0;
}

/** Bodies that go by a short name and by what they do. */
const ALSO_CALLED: [RegExp, string][] = [
  [
    /^(?:ocha|(?:un|united nations)(?:'s)? (?:humanitarian (?:office|agency)|office for the coordination of humanitarian affairs))$/,
    "ocha",
  ],
  [/^(?:unhcr|(?:un|united nations)(?:'s)? refugee agency)$/, "unhcr"],
  [/^(?:ohchr|(?:un|united nations)(?:'s)? (?:human rights office|rights office))$/, "ohchr"],
  [/^(?:unicef|(?:un|united nations)(?:'s)? children's (?:fund|agency))$/, "unicef"],
  [/^(?:who|world health organi[sz]ation)$/, "who"],
  [/^(?:iom|international organi[sz]ation for migration|(?:un|united nations)(?:'s)? migration agency)$/, "iom"],
  [/^(?:icrc|international committee of the red cross)$/, "icrc"],
];

/** The form names are compared in: lower case, without a leading article, bodies by their short name. */
export const sourceKey = remember((name) => {
  const plain = name
    .toLowerCase()
    .replace(/^(?:the|an?) /, "")
    .replace(/[’']/g, "'")
    .trim();
  return ALSO_CALLED.find(([pattern]) => pattern.test(plain))?.[1] ?? plain;
});

function isUmbrella(a: string, b: string): boolean {
  return (a === "government" && UMBRELLA.has(b)) || (b === "government" && UMBRELLA.has(a));
}

/** One place is among the other's, or one of them names none. */
function arePlacesCompatible(a: ReadonlySet<string>, b: ReadonlySet<string>): boolean {
  return a.size === 0 || b.size === 0 || [...a].some((place) => b.has(place));
}

function isInside(a: ReadonlySet<string>, b: ReadonlySet<string>): boolean {
  const [small, large] = a.size <= b.size ? [a, b] : [b, a];
  return small.size > 0 && [...small].every((word) => large.has(word));
}

/** Whether two figures rest on the same source; unattributed ones rest on their publisher. */
export function haveSameSource(a: Figure, b: Figure): boolean {
  if (a.said && b.said) return isSameSource(a.said, b.said);
  if (!a.said && !b.said) return publisherOf(a) === publisherOf(b);
  const [said, silent] = a.said ? [a.said, b] : [b.said as Said, a];
  return isPublisher(said, publisherOf(silent));
}

/** A UN report and the UN office that prints it. */
const UN_REPORT = /^(?:un|united nations)\b(?!.*\b(?:agency|fund|mission|programme|program|peacekeepers)\b)/;

/** Whether a source named in one text is the publisher of the other. */
export function isPublisher(said: Said, publisher: string): boolean {
  const name = sourceKey(said.name);
  return (
    name === publisher || (UN_REPORT.test(name) && /^(?:ocha|ohchr|un news|unhcr|unicef|reliefweb)$/.test(publisher))
  );
}

/** A text without a publisher is its own. */
export function publisherOf(figure: Figure): string {
  return figure.publisher ? sourceKey(figure.publisher) : `document ${figure.documentId}`;
}
