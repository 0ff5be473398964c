import { PALE_CAUSES } from "@/lib/extraction/casualties/lexicons/causes";
import { remember } from "./remember";

/**
 * Families of what harms people, after EM-DAT's disaster groups and ACLED's event types: causes of different families are
 * different events, causes of one family may be one event in two reporters' words.
 */
const FAMILIES: [string, RegExp][] = [
  ["earthquake", /quake|aftershock|tremor/],
  ["tsunami", /tsunami/],
  ["flood", /flood|deluge|rain|monsoon|dam\b/],
  ["landslide", /landslide|mudslide|rockslide|avalanche/],
  ["storm", /storm|hurricane|typhoon|cyclone|tornado|blizzard/],
  ["heat", /heat|cold|freeze/],
  ["eruption", /eruption|volcan/],
  ["disease", /epidemic|pandemic|outbreak|virus|covid|ebola|cholera|measles|malaria|dengue|flu|disease|plague/],
  ["famine", /famine|hunger|starvation|drought/],
  ["crush", /stampede|crush/],
  ["transport", /crash|collision|derail|wreck|sinking|capsiz|accident|pile-?up/],
  ["fire", /fire\b|fires\b|blaze|inferno|arson/],
  ["collapse", /collapse|cave-in/],
  ["blast", /explosion|blast/],
  ["shooting", /shooting|gunfire|gunman|shoot-?out/],
  ["stabbing", /stab|knife|machete/],
  ["bombardment", /strike|raid|bomb|shell|missile|rocket|drone|artillery|mortar|barrage/],
  ["attack", /attack|assault|ambush|massacre|rampage|offensive|incursion|invasion|onslaught/],
  ["war", /war|conflict|fighting|hostilities|insurgency|genocide|campaign|uprising|clash|battle|violence|unrest/],
];

/** Causes that two reports may give for one event: a blast turns out to be a bomb, a fire follows a crash. */
const NEAR = new Set(
  "blast:bombardment blast:fire blast:attack blast:collapse fire:transport bombardment:attack bombardment:war attack:war shooting:attack stabbing:attack shooting:war flood:landslide flood:storm storm:landslide collapse:earthquake collapse:bombardment tsunami:earthquake landslide:earthquake bombardment:fire attack:fire flood:collapse".split(
    " ",
  ),
);

export type CauseLikeness = "same" | "near" | "apart" | "unknown";

export function compareCauses(a: string | null, b: string | null): CauseLikeness {
  if (!a || !b) return "unknown";
  if (a.toLowerCase() === b.toLowerCase()) return "same";
  const left = familyOf(a);
  const right = familyOf(b);
  if (!left || !right) return "unknown";
  if (left === right) return "same";
  if (isPale(a) || isPale(b)) return "unknown";
  return NEAR.has(`${left}:${right}`) || NEAR.has(`${right}:${left}`) ? "near" : "apart";
}

/** The family of a cause, or null for one that no family knows. */
export const familyOf = remember((cause): string | null => {
  const text = cause.toLowerCase();
  return FAMILIES.find(([, pattern]) => pattern.test(text))?.[0] ?? null;
});

/** "The incident", "the tragedy": says that something happened, not what. */
function isPale(cause: string): boolean {
  const last = cause.toLowerCase().split(/\s+/).at(-1) ?? "";
  return PALE_CAUSES.has(last) && !/strike|raid|heat|cold/.test(last);
}

/** "the Eaton fire", "Hurricane Ida": fires and storms bear names. */
const NAMED = [
  /\b(?:the |The )(\p{Lu}\p{Ll}+(?: \p{Lu}\p{Ll}+)?) (?:[Ff]ire|[Bb]laze|[Ww]ildfire|[Bb]ushfire)\b/u,
  /\b(?:Hurricane|Typhoon|Cyclone|(?:Tropical )?Storm) (\p{Lu}\p{L}+)/u,
];

const nameOf = remember((sentence) => NAMED.map((pattern) => pattern.exec(sentence)?.[1]).find(Boolean) ?? "");

/** One fire or one storm by its name. */
export function haveOneName(a: { sentence: string }, b: { sentence: string }): boolean {
  return nameOf(a.sentence) !== "" && nameOf(a.sentence) === nameOf(b.sentence);
}

/** Two fires or two storms with different names. */
export function haveOtherNames(a: { sentence: string }, b: { sentence: string }): boolean {
  const [left, right] = [nameOf(a.sentence), nameOf(b.sentence)];
  return left !== "" && right !== "" && left !== right;
}
