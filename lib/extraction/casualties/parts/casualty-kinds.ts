import type { Links } from "../links/link";
import { type SentenceView, wordAt } from "../sentence-view";
import type { Part } from "./find-parts";

const OPENS = new Set([":", "(", "-", "--", "–", "—", "including", "comprising"]);

/** "1,860 civilian casualties in Ukraine: 604 killed and 1,256 injured": the kinds of harm a figure of casualties holds. */
export function readCasualtyKinds(view: SentenceView, links: Links, known: Part[]): Part[] {
  const parts: Part[] = [];
  for (const whole of links.values()) {
    if (whole.harm !== "casualties") continue;
    const size = whole.count.low ?? whole.count.best ?? 0;
    const from = Math.max(whole.count.end, whole.mention?.end ?? 0);
    let opened = false;
    let sum = 0;
    for (let i = from; i < view.end && i < from + 24; i++) {
      const word = wordAt(view, i);
      if (OPENS.has(word)) opened = true;
      if (word === ";" || word === "but" || word === "while") break;
      const count = view.countFrom.get(i);
      if (count === undefined || count.first !== i) continue;
      const link = links.get(count);
      if (!opened || link === undefined || (link.harm !== "killed" && link.harm !== "injured")) break;
      sum += count.low ?? count.best ?? 0;
      if (sum > size || known.some((part) => part.count === count)) break;
      parts.push({ count, whole: whole.count, link });
      i = count.end - 1;
    }
  }
  return parts;
}
