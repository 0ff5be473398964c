const list = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/));

export const BE = list("is are was were");
export const AUXILIARIES = list("have has had is are was were");
/** Before these, "have" and "be" are infinitives. */
export const INFINITIVE_MARKERS = list("to will would can could may might shall should must not cannot");

/** Verbs without an object: their participle cannot stand in a clause that lacks its relative pronoun. */
export const INTRANSITIVE_PARTICIPLES = list(
  "occurred happened arisen risen fallen erupted emerged died arrived persisted escalated intensified disappeared existed " +
    "collapsed begun started resumed continued",
);
export const INTRANSITIVE_PASTS = list("occurred happened erupted arose emerged persisted died arrived");

/** Past forms that differ from their participle: always the verb of a clause. */
export const STRONG_PASTS = list(
  "began broke took fell rose went came became grew gave saw wrote knew flew drew chose threw swore spoke stole woke drove rode " +
    "ran sank was were",
);
/** Regular verbs that describe how something starts or ends and have no passive in the news. */
export const CHANGE_PASTS = list(
  "started ended erupted resumed escalated intensified collapsed expired occurred happened arrived died emerged",
);

/** Third persons that are not also plural nouns. */
export const PRESENT_VERBS = list(
  "holds seeks remains becomes includes continues wants makes takes gives gets comes goes brings keeps follows requires allows " +
    "seems appears agrees refuses provides does tries begins helps hopes intends pushes urges faces calls denies accuses rejects " +
    "condemns blames carries sends meets stands lives serves maintains leads puts sets",
);
/** Verbs that take a clause without "that": what follows them has a subject of its own. */
export const CLAUSE_TAKERS = list(
  "says said say tells told shows showed thinks thought believes believed knows knew feels felt hopes hoped claims claimed adds " +
    "added means meant suggests suggested insists insisted fears feared argues argued",
);

export const RELATIVES = list(
  "who whom whose which that what whatever whoever where when how why whether if than because as though although while until unless",
);
/** Nouns that take a clause without any joining word: "the day he died", "the fact it happened". */
export const CLAUSE_NOUNS = list(
  "day night morning time times moment year week month way reason fact place everything anything nothing all those number",
);
export const SUBORDINATORS = list("since after before when while because until once");
export const PRONOUN_SUBJECTS = list("i he she it we they you there this these those who which that");
export const DETERMINERS = list("the a an this that these those his her its their our my your some any each every no");
export const COORDINATORS = list("and or but nor yet so");
export const DATE_WORDS = list(
  "january february march april may june july august september october november december monday tuesday wednesday thursday friday " +
    "saturday sunday yesterday",
);

export const isParticiple = (word: string) =>
  /(?:ed|ught|wn|ken|ven|ten|sen|len|den|ound|orn|lt|ept|uck|ung|ne|me|ut|it|eld|aid|old|ade|ost|urt|ent|ad|un)$/.test(
    word,
  );
