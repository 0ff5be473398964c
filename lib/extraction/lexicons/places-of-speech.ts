/** Where and by what people speak in news: "said in a statement", "told a rally"; collected by hand from news usage. */
export const PLACES_OF_SPEECH: ReadonlySet<string> = new Set(
  "comment comments statement statements interview interviews conference briefing speech address letter email e-mail message post posts tweet tweets video report release call note memo op-ed editorial article column remarks testimony hearing meeting rally debate forum ceremony television tv radio twitter facebook telegram x instagram youtube parliament congress reporters journalists lawmakers phone telephone press cnn nbc abc cbs bbc reuters afp ap fox msnbc show interviewers sermon broadcast communique communiqué bulletin filing affidavit court complaint visit talks session event appearance".split(
    " ",
  ),
);

/** "said in a report published on Tuesday that": participles of the occasion, not verbs of the clause. */
export const PUBLISHED: ReadonlySet<string> = new Set(
  "published released issued posted broadcast aired obtained seen carried shared recorded dated sent addressed entitled titled".split(
    " ",
  ),
);
