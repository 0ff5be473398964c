import type { Figure } from "./figure";
import { areOfTwoNations } from "./nations";
import { remember } from "./remember";
import { foreignersOf, SOME_OF_THEM, toldPart } from "./told-part";

/** Words for human beings that narrow nothing. */
const ANYBODY = new Set(
  "people person persons individuals individual victims victim residents casualties dead bodies others other human humans souls lives locals inhabitants citizens nationals".split(
    " ",
  ),
);

/** The sub-group a figure counts, or null when it counts everybody: "three children" against "12 people". */
export function groupOf({ victimGroup }: Pick<Figure, "victimGroup">): string | null {
  return victimGroup === null ? null : readGroup(victimGroup);
}

const readGroup = remember((words): string | null => {
  const group = words.toLowerCase();
  const head = group.split(/\s+/).at(-1) ?? "";
  if (head === "" || ANYBODY.has(group) || ANYBODY.has(head) || isNationality(head)) return null;
  return SAME[head] ?? head;
});

/** One group under several names. */
const SAME: Record<string, string> = {
  minors: "children",
  kids: "children",
  boys: "children",
  girls: "children",
  infants: "children",
  reporters: "journalists",
  troops: "soldiers",
  servicemen: "soldiers",
  fighters: "militants",
  gunmen: "militants",
  insurgents: "militants",
  females: "women",
  sailors: "crew",
  seafarers: "crew",
  seamen: "crew",
  crewmen: "crew",
  policemen: "police",
  pupils: "children",
  schoolchildren: "children",
};

/** "9,770 Palestinians": the people of the place, not a part of them. */
function isNationality(head: string): boolean {
  return (
    /(?:ians|ans|is|ese|ish)$/.test(head) &&
    !/^(?:civilians|guardians|technicians|politicians|physicians|musicians|americans)$/.test(head)
  );
}

export type GroupLikeness = "same" | "a-inside-b" | "b-inside-a" | "apart";

/** Groups that a report sets apart from others who were there: by age and sex, by uniform, by what they do among the others. */
const PARTS = new Set(
  "children women elderly pensioners toddlers babies foreigners journalists medics doctors nurses paramedics firefighters rescuers teachers students aid-workers volunteers crew drivers pilots".split(
    " ",
  ),
);
const UNIFORMS = new Set("soldiers police officers gendarmes guards militants rebels militiamen agents".split(" "));

/** "Members of the security forces" are soldiers here; "20 of those wounded were women" counts women. */
function ownGroup(figure: Figure): string | null {
  const group = groupOf(figure);
  if (group === null || isLoose(group)) {
    const told = groupToldOf(figure) ?? (figure.partOf === null || group === null ? foreignersOf(figure) : null);
    if (told !== null || group === null) return told;
  }
  const forces = /\bmembers of (?:the )?(?:\w+ )?(?:forces|army|police|military|guard)\b/i;
  return group === "members" && forces.test(figure.sentence) ? "soldiers" : group;
}

function groupToldOf(figure: Figure): string | null {
  const told = figure.partOf === null ? toldPart(figure) : null;
  const group = told === null ? null : readGroup(told);
  return group !== null && !isLoose(group) ? group : told && SOME_OF_THEM;
}

/** How the people two figures count lie to each other. */
export function compareGroups(a: Figure, b: Figure): GroupLikeness {
  const [left, right] = [ownGroup(a), ownGroup(b)];
  // "28 pilgrims" and "27 Egyptian pilgrims"
  const abroad = left?.startsWith("from ") || right?.startsWith("from ");
  if (abroad && groupOf(a) !== null && groupOf(a) === groupOf(b)) return "same";
  if (left === right) return left !== null && areOfTwoNations(a, b) ? "apart" : "same";
  if (left === null) return isWhoeverWasThere(b, right as string) ? "same" : "b-inside-a";
  if (right === null) return isWhoeverWasThere(a, left) ? "same" : "a-inside-b";
  if (left === SOME_OF_THEM || right === SOME_OF_THEM) return left === SOME_OF_THEM ? "a-inside-b" : "b-inside-a";
  if (left === "civilians" && (b.civilian === "civilian" || PARTS.has(right))) return "b-inside-a";
  if (right === "civilians" && (a.civilian === "civilian" || PARTS.has(left))) return "a-inside-b";
  return isLoose(left) && isLoose(right) ? "same" : "apart";
}

/** "Passengers", "miners", "colleagues": a word for those who were there rather than for a part of them. */
function isLoose(group: string): boolean {
  if (group === SOME_OF_THEM || group.startsWith("from ")) return false;
  return !PARTS.has(group) && !UNIFORMS.has(group) && group !== "civilians";
}

/**
 * The dead of a bus crash are its passengers, those of a mine its miners: such a word narrows nothing where the other report has
 * none. Not where the sentence sets them beside others: "12 passengers and two crew".
 */
function isWhoeverWasThere(figure: Figure, group: string): boolean {
  if (figure.partOf !== null || !isLoose(group)) return false;
  const after = figure.sentence.slice(Math.max(0, figure.end - figure.sentenceStart));
  return !/^[\w\s-]{0,30}\b(?:and|plus|as well as)\s+(?:at least\s+)?(?:an?|one|two|three|four|five|six|seven|eight|nine|ten|\d+|his|her|their)\b(?!\s+(?:\w+\s+){0,2}(?:injured|wounded|hurt|missing))/i.test(
    after,
  );
}
