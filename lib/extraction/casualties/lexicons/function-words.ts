const set = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/));

/** English's closed classes, as far as the casualty rules lean on them. */
export const BE = set("is are was were be been being am isn't aren't wasn't weren't 's 're got get gets getting");
export const HAVE = set("have has had having haven't hasn't hadn't 've");
export const DO = set("do does did don't doesn't didn't");
export const MODALS = set(
  "could may might would can will shall should must couldn't wouldn't can't cannot won't 'd 'll",
);
export const DETERMINERS = set(
  "the a an this that these those all both his her its their our my your whose such every each",
);
export const POSSESSIVES = set("his her its their our my your whose");
export const COORDINATORS = set("and or but & plus nor");
export const SUBORDINATORS = set(
  "when while as after before because if although though since until unless once where whereas whether so then than",
);
export const RELATIVES = set("who whom which that whose");
export const PRONOUNS = set("i he she it they we you him her them us me himself herself themselves itself one's there");
export const PREPOSITIONS = set(
  "of in at on by with without from for to into onto between among amid against near off outside inside during over under across around through throughout towards toward aboard behind beside along despite about within upon like via per including",
);

/** Verbs that report: what stands left of one belongs to another clause. */
export const REPORTING = set(
  "said says say saying told reported reports announced announces added adds stated claimed claims confirmed confirms according believes believed warned estimates acknowledged admitted insisted noted revealed declared disclosed",
);

/** What may stand between a subject and its harm word besides auxiliaries and adverbs in -ly. */
export const BETWEEN = set(
  "to also later then subsequently reported confirmed believed feared presumed thought known said assumed estimated all both either not never since already now still so far just more again first either alleged understood listed officially found left verified expected likely among counted killed. each together initially currently remain remains remained stay stayed being",
);

/** Verbs that end a counted phrase: "12 remain missing", "three survived". */
export const PLAIN_VERBS = set(
  `remain remained remains survived survive escaped escape became become went go came come took take lost lose got
  suffered sustained received suffering sustaining need needed required require attended returned arrived gathered lived
  left leave said say told made make had fell fall seemed appeared continued began started opened attacked hit struck
  joined walked travelled traveled fought fight held hold won voted voted kept stood sat lay turned tried managed told
  tested watched used owned worked drove ran opened fired stormed raided launched carried exploded detonated blew set
  ate drank bought sold signed called asked wanted refused agreed planned belonged belong included include involve
  involved including according following met given taken seen shown known hurt`,
);

export const MONTHS = set(
  "january february march april may june july august september october november december jan. feb. mar. apr. jun. jul. aug. sept. sep. oct. nov. dec. jan feb mar apr jun jul aug sept sep oct nov dec",
);

/** Words of time that follow a bare number: "killing 12 Tuesday", "310 last year". */
export const TIMES = set(
  "monday tuesday wednesday thursday friday saturday sunday last today yesterday tonight overnight nationwide worldwide",
);

/** Auxiliaries of every kind. */
export function isAuxiliary(lower: string): boolean {
  return BE.has(lower) || HAVE.has(lower) || DO.has(lower) || MODALS.has(lower);
}

export function isAdverb(lower: string): boolean {
  return lower.length > 4 && lower.endsWith("ly") && !lower.endsWith("family");
}

const ENDS: ReadonlySet<string> = new Set(
  [
    BE,
    HAVE,
    DO,
    MODALS,
    DETERMINERS,
    COORDINATORS,
    SUBORDINATORS,
    RELATIVES,
    PRONOUNS,
    PREPOSITIONS,
    REPORTING,
    TIMES,
    PLAIN_VERBS,
  ].flatMap((words) => [...words]),
);

/** Whether a word ends a noun phrase that is being read from left to right. */
export function endsPhrase(lower: string): boolean {
  return ENDS.has(lower);
}
