import type { CueVerb } from "../lexicons/cue-forms";
import { NOMINAL, Tag } from "../pos/tags";
import { REMARKS } from "./content-end";
import { type Finding, finding } from "./finding";
import { lowerAt, type Reading, tagAt, type Unit } from "./reading";
import type { VerbGroup } from "./verb-group";

/** How many words may stand between the remark and who denies it. */
const REACH = 9;

/** "…, a charge the government rejects", "…, a claim that Moscow has denied": the remark is what is denied. */
export function readDeniedRemark(
  reading: Reading,
  verb: CueVerb,
  group: VerbGroup,
  after: number,
  unit: Unit,
): Finding | null {
  const behind = reading.tokens[after];
  if (after < unit.end && behind?.kind !== "punct" && !(tagAt(reading, after) & Tag.Time)) return null;
  for (let i = group.first - 1; i > unit.first + 1 && group.first - i <= REACH; i--) {
    const remark = REMARKS.has(lowerAt(reading, i));
    const open = remark && /^an?$/.test(lowerAt(reading, i - 1)) && reading.tokens[i - 2]?.kind === "punct";
    if (open) {
      const first = tagAt(reading, i + 1) & (Tag.That | Tag.Wh) ? i + 2 : i + 1;
      if (first >= group.first) return null;
      const source = { first, end: group.first };
      const cue = { first: group.head, end: after };
      return finding("attribution/denied-remark", verb, { source, cue, content: [{ first: i - 1, end: i + 1 }] }, 0.7);
    }
    if (!(tagAt(reading, i) & (NOMINAL | Tag.That | Tag.Wh | Tag.Pronoun | Tag.Preposition))) return null;
  }
  return null;
}
