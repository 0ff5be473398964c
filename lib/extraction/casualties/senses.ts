import { leadsDoing } from "./fields/actor";
import { isPowerName } from "./fields/actor-phrase";
import { leadsRunning } from "./fields/figure-type";
import { callsFalse, DENIES } from "./fields/modality";
import { PERIOD_WORDS } from "./fields/period";
import { leadsToPlace } from "./fields/place";
import { TOLL_NOUNS } from "./harms/find-harms";
import { ACTORS } from "./lexicons/actors";
import { CAUSES } from "./lexicons/causes";
import { endsPhrase } from "./lexicons/function-words";
import { isTotal } from "./links/bare-totals";
import { FATE_WORDS } from "./links/fates";
import { REVISES } from "./links/revisions";
import { isTollWord } from "./links/toll-anchors";
import { Sense } from "./sense";
import { isSportWord, isStoryWord } from "./traps";

const TESTS: readonly (readonly [number, (lower: string) => boolean])[] = [
  [Sense.Story, isStoryWord],
  [Sense.Sport, isSportWord],
  [Sense.Cause, (lower) => CAUSES.has(lower)],
  [Sense.PlaceLead, leadsToPlace],
  [Sense.Power, isPowerName],
  [Sense.Actor, (lower) => ACTORS.has(lower)],
  [Sense.Doing, leadsDoing],
  [Sense.Period, (lower) => PERIOD_WORDS.has(lower)],
  [Sense.Running, leadsRunning],
  [Sense.Toll, isTollWord],
  [Sense.Total, isTotal],
  [Sense.Revises, (lower) => REVISES.test(lower)],
  [Sense.Denies, (lower) => DENIES.test(lower)],
  [Sense.False, callsFalse],
  [Sense.EndsPhrase, endsPhrase],
  [Sense.Fate, (lower) => TOLL_NOUNS.has(lower) || FATE_WORDS.has(lower)],
];

/** The rules for casualties that a word may set off: asked once for each spelling. */
export function sensesOf(lower: string): number {
  let senses = 0;
  for (const [sense, has] of TESTS) if (has(lower)) senses |= sense;
  return senses;
}
