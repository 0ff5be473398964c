/** Past forms of irregular verbs common in news (Quirk et al., A Comprehensive Grammar of the English Language, ch. 3). */
export const IRREGULAR_PAST: ReadonlySet<string> = new Set(
  `was were had did went came said told took gave made got saw knew thought found left felt brought began kept held wrote
  stood heard let meant met ran paid sat spoke lay led grew lost fell sent built understood drew broke spent rose drove
  bought wore chose shot won flew caught taught fought sought swore tore threw shook struck hung fled dealt dug slept swept
  bore beat became withdrew overthrew underwent overtook forgot forgave froze hid rode rang sang sank stole stuck swam woke
  sold forbade been gone seen done known given taken shown written spoken fallen grown hit cut put shut burst spread cost
  weren't wasn't didn't hadn't couldn't`.split(/\s+/),
);

/** Words that end in -ed and are no past forms. */
export const NOT_PAST: ReadonlySet<string> = new Set(
  `need feed seed speed breed bleed weed deed greed indeed exceed proceed succeed hundred red bed shed wed sacred naked wicked
  united ahmed mohammed muhammad hamed saeed majed khaled walid reed sayed armed so-called unprecedented alleged seabed
  embed limited`.split(/\s+/),
);

/** Words that put what follows ahead of the moment of speaking. */
export const FUTURE_WORDS: ReadonlySet<string> = new Set(
  `will shall 'll won't shan't would wouldn't must should tomorrow upcoming scheduled expected expects expect due slated plans plan
  begins starts ends opens closes expires runs resumes arrives departs returns travels meets
  planned planning likely set intends intend poised hopes hope wants want aims bound vows early soon`.split(/\s+/),
);

/** Those of them that also mean something else. */
export const NEEDS_TO: ReadonlySet<string> = new Set(
  "plans plan planned set hopes hope aims bound due likely early soon".split(" "),
);

/** What lasted until a day lies behind; what was postponed or extended until a day lies ahead. */
export const LASTING: ReadonlySet<string> = new Set(
  "lasted continued remained stayed waited not ran was were went persisted raged".split(" "),
);

/** Past verbs whose infinitive lies ahead: "agreed to meet on Monday". */
export const COMMITTING: ReadonlySet<string> = new Set(
  `agreed vowed pledged promised planned decided ordered scheduled expected due set slated likely intended prepared preparing
  hoped wanted called urged invited asked told ready want wants hope hopes plan plans intend intends aims expects expect
  pledge vow promise agree agrees demand demanded threatened`.split(/\s+/),
);

/** Present-tense helpers: with a bare weekday they point ahead ("is meeting on Monday", "are to vote on Sunday"). */
export const PRESENT: ReadonlySet<string> = new Set(["is", "are", "am", "'re", "'m", "isn't", "aren't"]);
