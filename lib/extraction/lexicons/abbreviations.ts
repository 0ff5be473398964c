/**
 * Abbreviations that end with a full stop, in lower case and without it. From the style guides of news agencies (AP,
 * Reuters, BBC), ISO month and weekday names, and lists of military and academic ranks.
 */

/** Titles and ranks: always followed by a name, so never the end of a sentence. */
export const TITLE_ABBREVIATIONS: ReadonlySet<string> = new Set(
  `mr mrs ms mx messrs dr prof rev revd fr sr sra srta mme mlle st ste hon rt sen sens rep reps gov govs pres amb atty
  gen gens lt col cols maj capt cpt cmdr cdr comdr cpl sgt sgts pvt pfc brig adm radm vadm supt insp det ofc msgr
  sec asst assoc dep vs viz cf mt ft pte spc`.split(/\s+/),
);

/** Months, weekdays, units and address words: the sentence goes on when a digit or a small letter follows. */
export const COMMON_ABBREVIATIONS: ReadonlySet<string> = new Set(
  `jan feb apr jun jul aug sept sep oct nov dec mon tue tues wed thu thur thurs fri
  inc ltd co corp bros dept univ approx incl etc al ave blvd rd hwy jr esq ph.d ed eds vol vols pp
  tel ca circa eg ie nat'l intl govt med gmbh rs sq kg km cm mm hr hrs mins yr yrs lb lbs oz ariz calif colo okla tex
  wis wyo neb nev tenn mich minn`.split(/\s+/),
);

/** American states whose short form is a word too ("became ill."): taken for a state only after a comma, with a capital. */
export const STATE_ABBREVIATIONS: ReadonlySet<string> = new Set(
  `ala ark conn del fla ga ill ind kan ky la mass md me miss mo mont ore pa va vt wash`.split(/\s+/),
);

/** Words of their own that are abbreviations only before a digit ("No. 5", "Mar. 3") or, for days, before a month. */
export const NUMBER_ABBREVIATIONS: ReadonlySet<string> = new Set(
  `no nos mar may sun sat fig figs art arts sec ch p pp pt par para ver rs res op dec`.split(/\s+/),
);

/** Endings that make "word.ending" an address rather than two sentences that lost their space. */
export const DOMAIN_ENDINGS: ReadonlySet<string> = new Set(
  `com org net gov edu int mil info biz io tv co uk us eu de fr es it ru ua il ps lb sy iq ir tr eg jo sa ae qa in pk af cn jp
  au ca nz za ke ng br mx txt pdf html htm jpg png doc docx csv json`.split(/\s+/),
);

/** Whatever a full stop may belong to. */
export const ABBREVIATIONS: ReadonlySet<string> = new Set([
  ...TITLE_ABBREVIATIONS,
  ...COMMON_ABBREVIATIONS,
  ...STATE_ABBREVIATIONS,
  ...NUMBER_ABBREVIATIONS,
]);
