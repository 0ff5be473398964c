import { Tag } from "./tags";

/** The closed classes of English, from general grammar (Quirk et al. 1985, ch. 2, 5, 7–9); contracted forms included. */
const CLASSES: readonly (readonly [number, string])[] = [
  [Tag.Det, "the a an this these those every no any either neither such"],
  [Tag.Possessive, "my your his its our their whose"],
  [Tag.Possessive | Tag.Be, "'s"],
  [Tag.Possessive | Tag.Object, "her"],
  [
    Tag.Pronoun,
    "i he she it we they you someone somebody everyone everybody anyone anybody nobody others none nothing everything something anything there",
  ],
  [Tag.Object, "me him us them himself herself itself themselves myself yourself ourselves"],
  [
    Tag.Preposition,
    "of in on at by for with from into onto about against between among amid amidst during through throughout toward towards under over above below behind beneath beside besides beyond near inside outside within without across along around despite via upon off up down out per except regarding concerning following versus vs vs. unlike like including alongside ahead",
  ],
  [Tag.To, "to"],
  [Tag.Subordinator, "because although though while whereas if unless until till since after before as once than lest"],
  [Tag.Wh, "who whom which what how why whether when where whoever whatever wherever whenever"],
  [Tag.That, "that"],
  [Tag.Conjunction, "and or but nor yet & so plus"],
  [
    Tag.Modal,
    "will would can could may might must shall should ought cannot can't won't wouldn't couldn't shouldn't mustn't mightn't 'll",
  ],
  [Tag.Be, "is are was were be been being am isn't aren't wasn't weren't 're 'm"],
  [Tag.Have, "has have had having hasn't haven't hadn't 've 'd"],
  [Tag.Do, "do does did doesn't don't didn't"],
  [Tag.Not, "not never n't"],
  [
    Tag.Adverb,
    "also again already always even ever just now then once often only quite rather really soon still sometimes somewhat too very here there yesterday today tonight tomorrow meanwhile moreover however instead perhaps maybe later earlier further furthermore therefore thus nevertheless nonetheless otherwise together apart away back forward twice almost nearly about far long well much more less least ago else abroad elsewhere so too afterwards afterward alike overnight first finally fast hard live online early late indeed aloud",
  ],
  [
    Tag.Time,
    "monday tuesday wednesday thursday friday saturday sunday january february march april june july august september october november december jan. feb. mar. apr. jun. jul. aug. sep. sept. oct. nov. dec. mon tue wed thu fri sat sun",
  ],
  [
    Tag.Adjective,
    "new old good bad big small large great high low young own same other last next least own top former current recent senior junior major minor key deep clear sure able likely unlikely ready free full hot cold long short late early public private local national foreign military civil political human social dead alive safe strong weak true false real right wrong white black red green blue severe serious heavy light dire grave fresh joint rare rival close best better worst worse further first second third fourth fifth entire various certain different similar separate single double due afraid aware worried concerned confident hopeful angry eager willing reluctant",
  ],
  [
    Tag.Number,
    "another each some all both several many most few half third quarter three-quarters two-thirds one-third majority one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty thirty forty fifty sixty seventy eighty ninety hundred thousand million billion trillion dozen dozens hundreds thousands millions",
  ],
];

export const CLOSED_CLASS: ReadonlyMap<string, number> = collect();

function collect(): Map<string, number> {
  const words = new Map<string, number>();
  for (const [tag, list] of CLASSES) {
    for (const word of list.split(" ")) if (!words.has(word)) words.set(word, tag);
  }
  return words;
}
