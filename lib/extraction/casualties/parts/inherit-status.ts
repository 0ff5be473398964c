import type { Count } from "../counts/find-counts";
import type { Link, Links } from "../links/link";
import { type SentenceView, wordAt } from "../sentence-view";

const REACH = 14;
/** Nouns for a force whose losses are fighters: "the ambush cost the brigade 17 dead". */
const FORCES = new Set(
  "army armies troops forces military battalion brigade guerrillas rebels militants insurgents militia garrison taliban".split(
    " ",
  ),
);

/**
 * "Three soldiers were killed and seven wounded": a bare number counts the people named just before it, so it takes their
 * group and their status.
 */
export function inheritStatus(view: SentenceView, links: Links, parts: ReadonlyMap<Count, unknown>): void {
  let before: Link | null = null;
  for (const link of [...links.values()].sort((a, b) => a.count.numberFirst - b.count.numberFirst)) {
    const { count } = link;
    const bare =
      count.who === "bare" && !parts.has(count) && link.victims === undefined && !(count.low === 0 && count.high === 0);
    if (
      bare &&
      before !== null &&
      count.first - before.count.end < REACH + 8 * parts.size &&
      !isNewSubject(view, before.count, count)
    ) {
      count.status = before.victims?.status ?? before.count.status;
      count.group = before.victims?.group ?? before.count.group;
    } else if (bare && link.harm !== "detained" && isLoss(view, count)) {
      count.status = "combatant";
    } else if (count.status === "unknown" && /in action$|^fell (?:in|fighting)/.test(link.mention?.word ?? "")) {
      count.status = "combatant";
    } else if (bare && FORCES.has(wordAt(view, count.first - 1)) && link.harm !== "detained") {
      count.status = "combatant";
    }
    // "12 people, including three children, and wounded 30": the 30 are people.
    if (!parts.has(count)) before = link;
  }
}

/** "the army put its losses at four dead". */
function isLoss(view: SentenceView, count: Count): boolean {
  for (let i = count.first - 1; i > count.first - 9; i--) if (wordAt(view, i) === "losses") return true;
  return false;
}

function isNewSubject(view: SentenceView, before: Count, count: Count): boolean {
  for (let i = before.end; i < count.first; i++)
    if (/^(?:;|while|where|elsewhere|in|as)$/.test(wordAt(view, i))) return true;
  return false;
}
