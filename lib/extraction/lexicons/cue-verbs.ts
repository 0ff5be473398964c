import type { STANCES } from "../schema";

export type Stance = (typeof STANCES)[number];

/**
 * What may follow a cue verb:
 * q a quotation, and the cue may follow or break what it reports ("…, he said") · c a clause, with or without "that" ·
 * w a question clause ("asked whether") · t an infinitive ("vowed to") · o a person and an infinitive ("urged both sides
 * to") · r a listener before the clause ("told reporters that") · n a noun phrase ("rejected the claim") · g an -ing
 * clause ("denied firing") · b the clause may stand before it, at the sentence's end ("…, figures show") · a an object with "as" ("described it as") · x an object with its complement ("called it a lie").
 */
export type CueGroup = {
  stance: Stance;
  frames: string;
  /** Prepositions that lead in the content: "warned of", "called for". */
  prepositions?: string;
  confidence: number;
  verbs: string;
};

/**
 * Cue verbs by what follows them. Collected by hand from Levin's classes 29 and 37 (verbs with predicative complements,
 * of communication), Quirk et al. 1985 §16.31 and news usage.
 */
export const CUE_GROUPS: readonly CueGroup[] = [
  { stance: "asserts", frames: "qcw", confidence: 0.95, verbs: "say" },
  { stance: "asserts", frames: "qcwro", prepositions: "of about", confidence: 0.93, verbs: "tell" },
  { stance: "asserts", frames: "qc", confidence: 0.9, verbs: "add state" },
  { stance: "asserts", frames: "qcn", confidence: 0.9, verbs: "note announce declare" },
  {
    stance: "asserts",
    frames: "qcwn",
    confidence: 0.88,
    verbs:
      "explain confirm reiterate stress emphasize emphasise underline underscore acknowledge admit concede recall recount reveal disclose report",
  },
  { stance: "asserts", frames: "qcnt", confidence: 0.88, verbs: "claim" },
  { stance: "asserts", frames: "qc", prepositions: "on", confidence: 0.88, verbs: "insist" },
  {
    stance: "asserts",
    frames: "qcn",
    confidence: 0.88,
    verbs: "insist argue assert contend affirm reaffirm testify remark observe proclaim tout posit opine",
  },
  { stance: "accuses", frames: "qcn", confidence: 0.88, verbs: "allege" },
  {
    stance: "asserts",
    frames: "qc",
    confidence: 0.88,
    verbs:
      "maintain conclude predict forecast joke quip boast brag reply respond counter retort interject complain lament bemoan comment clarify reason surmise speculate elaborate exclaim announce volunteer gush fume chime concur",
  },
  {
    stance: "asserts",
    frames: "qcwn",
    confidence: 0.85,
    verbs: "suggest indicate imply hint signal mention repeat echo relate detail outline",
  },
  { stance: "asserts", frames: "qc", confidence: 0.85, verbs: "write tweet post retweet email text" },
  { stance: "asserts", frames: "qc", confidence: 0.8, verbs: "shout yell cry chant whisper mutter scream" },
  { stance: "asserts", frames: "q", confidence: 0.8, verbs: "continue read answer begin sing" },
  {
    stance: "asserts",
    frames: "q",
    confidence: 0.75,
    verbs:
      "confess interrupt snap bark thunder intone rant vent gripe grumble growl sigh laugh muse ponder deadpan lecture chide scold recite pray roar holler chuckle sneer warble grouse",
  },
  { stance: "asserts", frames: "qcr", confidence: 0.85, verbs: "assure inform notify remind convince persuade brief" },
  { stance: "asserts", frames: "qcto", confidence: 0.85, verbs: "vow pledge promise swear guarantee" },
  {
    stance: "asserts",
    frames: "cnb",
    confidence: 0.8,
    verbs: "show verify conclude determine estimate calculate document demonstrate",
  },
  { stance: "asserts", frames: "cb", confidence: 0.75, verbs: "find rule" },
  { stance: "asserts", frames: "n", confidence: 0.8, verbs: "cite quote reference" },
  { stance: "warns", frames: "qcrto", prepositions: "of against about", confidence: 0.92, verbs: "warn caution" },
  { stance: "warns", frames: "ct", confidence: 0.8, verbs: "threaten" },
  { stance: "denies", frames: "qcng", confidence: 0.9, verbs: "deny" },
  {
    stance: "denies",
    frames: "n",
    confidence: 0.85,
    verbs: "reject dismiss refute rebut dispute deny repudiate disavow",
  },
  { stance: "asserts", frames: "n", confidence: 0.6, verbs: "discuss highlight list compare liken invoke" },
  { stance: "asks", frames: "o", confidence: 0.6, verbs: "encourage" },
  { stance: "denies", frames: "t", confidence: 0.8, verbs: "decline refuse" },
  { stance: "accuses", frames: "x", prepositions: "of", confidence: 0.92, verbs: "accuse" },
  { stance: "accuses", frames: "n", prepositions: "for on", confidence: 0.88, verbs: "blame" },
  { stance: "accuses", frames: "qc", confidence: 0.7, verbs: "charge" },
  { stance: "asks", frames: "qwotr", prepositions: "for about", confidence: 0.88, verbs: "ask" },
  { stance: "asks", frames: "qw", confidence: 0.85, verbs: "wonder inquire enquire question" },
  { stance: "asks", frames: "qoc", prepositions: "", confidence: 0.88, verbs: "urge implore beseech exhort" },
  { stance: "asks", frames: "qcton", confidence: 0.85, verbs: "demand request" },
  { stance: "asks", frames: "qcto", confidence: 0.85, verbs: "order instruct" },
  { stance: "asks", frames: "qot", prepositions: "for", confidence: 0.7, verbs: "beg appeal plead" },
  { stance: "asserts", frames: "qocn", confidence: 0.8, verbs: "advise recommend propose advocate" },
  { stance: "asserts", frames: "qct", prepositions: "with on", confidence: 0.75, verbs: "agree" },
  { stance: "asserts", frames: "t", confidence: 0.7, verbs: "offer" },
  {
    stance: "believes",
    frames: "cb",
    confidence: 0.8,
    verbs: "believe think suspect doubt fear reckon assume presume figure",
  },
  { stance: "believes", frames: "ct", confidence: 0.75, verbs: "hope expect" },
  {
    stance: "believes",
    frames: "cw",
    confidence: 0.6,
    verbs: "know realize realise learn worry feel hear understand remember imagine",
  },
  { stance: "asserts", frames: "x", confidence: 0.85, verbs: "call label dub brand deem" },
  { stance: "asserts", frames: "axw", confidence: 0.85, verbs: "describe portray characterize characterise depict" },
  {
    stance: "asserts",
    frames: "m",
    confidence: 0.6,
    verbs:
      "condemn denounce criticize criticise praise hail welcome blast slam decry deplore ridicule mock applaud laud deride lambast assail rebuke commend congratulate thank defend endorse back support oppose express voice question attack",
  },
];

/** Verbs that make a cue only with a particle: "called on both sides to …", "pointed out that …", "went on to say". */
export const PHRASAL_CUES: readonly {
  verb: string;
  particle: string;
  stance: Stance;
  frames: string;
  confidence: number;
}[] = [
  { verb: "point", particle: "out", stance: "asserts", frames: "qcn", confidence: 0.88 },
  { verb: "point", particle: "to", stance: "asserts", frames: "n", confidence: 0.7 },
  { verb: "call", particle: "on", stance: "asks", frames: "o", confidence: 0.88 },
  { verb: "call", particle: "upon", stance: "asks", frames: "o", confidence: 0.88 },
  { verb: "call", particle: "for", stance: "asks", frames: "n", confidence: 0.85 },
  { verb: "refer", particle: "to", stance: "asserts", frames: "an", confidence: 0.75 },
  { verb: "allude", particle: "to", stance: "asserts", frames: "n", confidence: 0.75 },
  { verb: "complain", particle: "about", stance: "asserts", frames: "n", confidence: 0.75 },
  { verb: "complain", particle: "of", stance: "asserts", frames: "n", confidence: 0.75 },
  { verb: "talk", particle: "about", stance: "asserts", frames: "n", confidence: 0.7 },
  { verb: "speak", particle: "about", stance: "asserts", frames: "n", confidence: 0.7 },
  { verb: "speak", particle: "of", stance: "asserts", frames: "n", confidence: 0.75 },
  { verb: "boast", particle: "of", stance: "asserts", frames: "n", confidence: 0.75 },
  { verb: "rail", particle: "against", stance: "asserts", frames: "n", confidence: 0.8 },
  { verb: "lash", particle: "out", stance: "asserts", frames: "m", confidence: 0.5 },
  { verb: "speak", particle: "out", stance: "asserts", frames: "m", confidence: 0.5 },
  { verb: "think", particle: "of", stance: "believes", frames: "m", confidence: 0.4 },
  { verb: "worry", particle: "about", stance: "believes", frames: "n", confidence: 0.6 },
  { verb: "shoot", particle: "back", stance: "asserts", frames: "q", confidence: 0.8 },
  { verb: "fire", particle: "back", stance: "asserts", frames: "q", confidence: 0.8 },
  { verb: "hit", particle: "back", stance: "asserts", frames: "q", confidence: 0.8 },
  { verb: "cut", particle: "in", stance: "asserts", frames: "q", confidence: 0.8 },
  { verb: "put", particle: "it", stance: "asserts", frames: "q", confidence: 0.85 },
  { verb: "rule", particle: "out", stance: "denies", frames: "n", confidence: 0.6 },
];

/** Past and participle forms that the regular rules do not give. */
export const IRREGULAR_CUES: Readonly<Record<string, string>> = {
  say: "said",
  shoot: "shot",
  hit: "hit",
  cut: "cut",
  put: "put",
  tell: "told",
  write: "wrote written",
  swear: "swore sworn",
  find: "found",
  show: "showed shown",
  think: "thought",
  feel: "felt",
  know: "knew known",
  hear: "heard",
  understand: "understood",
  forecast: "forecast",
  read: "read",
  begin: "began begun",
  seek: "sought",
  sing: "sang sung",
  speak: "spoke spoken",
  foresee: "foresaw foreseen",
};
