/**
 * Words that, with a capital after an abbreviation, begin a new sentence: function words, and the counts that news
 * sentences open with. A name after "U.S." or an initial goes on with it. Closed classes of English grammar.
 */
export const SENTENCE_STARTERS: ReadonlySet<string> = new Set(
  `the this that these those he she it they we you there here his her its their our my your who what when where why how
  which whose and but or so yet nor for if as at by in on of to from with without after before since until while because
  although though despite during under over between among across about against another both each every some many most
  several few all no not none one two three four five six seven eight nine ten dozens hundreds thousands millions
  scores tens meanwhile however earlier later still also then now once only even just more less it's he's she's they're
  that's there's asked speaking according police officials authorities`.split(/\s+/),
);

/** Words that show a damaged sentence begins although its capital is lost: "was hit. they fled". */
export const LOWER_STARTERS: ReadonlySet<string> = new Set(
  `the this these those he she it they we there but in on at an after before when while meanwhile however`.split(/\s+/),
);
