/** Where and by what people speak in news: "said in a statement", "told a rally"; collected by hand from news usage. */
export const PLACES_OF_SPEECH: ReadonlySet<string> = new Set(
  "statement statements interview interviews conference briefing speech address letter email e-mail message post posts tweet tweets video report release call note memo op-ed editorial article column remarks testimony hearing meeting rally debate forum ceremony television tv radio twitter facebook telegram x instagram youtube parliament congress reporters journalists lawmakers phone telephone press cnn nbc abc cbs bbc reuters afp ap fox msnbc show interviewers sermon broadcast communique communiqué bulletin filing affidavit court complaint visit talks session event appearance".split(
    " ",
  ),
);
