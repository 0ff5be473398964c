import type { Figure } from "./figure";
import { remember } from "./remember";

/**
 * Words for whoever was there: the dead of a bus crash are its passengers, those of a mine its miners. They narrow nothing where
 * one report has the word and the other has none.
 */
const WHOEVER_WAS_THERE = new Set(
  "passengers travellers travelers protesters protestors demonstrators marchers rioters miners migrants refugees worshippers worshipers pilgrims hikers climbers mountaineers skiers workers labourers laborers employees inmates prisoners detainees fans spectators concertgoers revellers revelers shoppers villagers farmers fishermen fishers commuters guests holidaymakers tourists hostages captives".split(
    " ",
  ),
);

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
};

/** "9,770 Palestinians": the people of the place, not a part of them. */
function isNationality(head: string): boolean {
  return (
    /(?:ians|ans|is|ese|ish)$/.test(head) &&
    !/^(?:civilians|guardians|technicians|politicians|physicians|musicians|americans)$/.test(head)
  );
}

export type GroupLikeness = "same" | "a-inside-b" | "b-inside-a" | "apart";

/** How the people two figures count lie to each other. */
export function compareGroups(a: Figure, b: Figure): GroupLikeness {
  const left = groupOf(a);
  const right = groupOf(b);
  if (left === right || isWhoeverWasThere(a, left, right) || isWhoeverWasThere(b, right, left)) return "same";
  if (left === null) return "b-inside-a";
  if (right === null) return "a-inside-b";
  if (left === "civilians" && b.civilian === "civilian") return "b-inside-a";
  if (right === "civilians" && a.civilian === "civilian") return "a-inside-b";
  return "apart";
}

/** Not where the sentence sets them beside others: "12 passengers and two crew". */
function isWhoeverWasThere(figure: Figure, group: string | null, other: string | null): boolean {
  if (group === null || other !== null || figure.partOf !== null || !WHOEVER_WAS_THERE.has(group)) return false;
  const after = figure.sentence.slice(Math.max(0, figure.end - figure.sentenceStart));
  return !/^[\w\s-]{0,30}\b(?:and|plus|as well as)\s+(?:at least\s+)?(?:an?|one|two|three|four|five|six|seven|eight|nine|ten|\d+|his|her|their|the)\b/i.test(
    after,
  );
}
