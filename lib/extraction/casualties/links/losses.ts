import type { Count } from "../counts/find-counts";
import type { HarmMention } from "../harms/find-harms";
import { ACTORS } from "../lexicons/actors";
import { type SentenceView, wordAt } from "../sentence-view";

/** Verbs that kill only some: an army loses soldiers and eliminates militants; a party loses voters and eliminates candidates. */
export const LOSES: ReadonlySet<string> = new Set(
  `lost losing destroy destroys destroyed destroying eliminate eliminates eliminated eliminating neutralize neutralizes
  neutralized neutralizing neutralise neutralises neutralised neutralising liquidate liquidates liquidated liquidating`.split(
    /\s+/,
  ),
);

const MOURNED = new Set(
  `colleagues comrades men women children relatives sons daughters brothers sisters parents siblings cousins wives
  husbands friends firefighters journalists relations grandchildren people boys lads`.split(/\s+/),
);

/** "lost nine members of my family", "eliminated 12 militants"; what is destroyed as "fighters" may be machines. */
export function isLoss(harm: HarmMention, count: Count): boolean {
  const group = count.group ?? "";
  if (harm.word.startsWith("destroy") && isMachine(count)) return false;
  return count.status === "combatant" || MOURNED.has(group) || (group === "members" && count.status === "civilian");
}

/** "bombers" and "fighters" may be machines. */
export function isMachine(count: Count): boolean {
  return /^(?:fighters|bombers)$/.test(count.group ?? "");
}

/** "The army lost eleven men": its men are soldiers. */
export function isArmysLoss(view: SentenceView, harm: HarmMention, count: Count): boolean {
  if (harm.word !== "lost" || !/^(?:men|boys|lads)$/.test(count.group ?? "")) return false;
  return ACTORS.has(wordAt(view, harm.first - 1));
}
