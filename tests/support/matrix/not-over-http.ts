/**
 * Queries and mutations that no operation of the API calls, each with its reason. Every other one must be called by an operation;
 * one that is named here and called all the same fails the matrix too.
 */
export const NOT_OVER_HTTP: Record<string, string> = {
  // The browser's own
  changeOwnPassword: "a token must never lock its owner out",
  getOwnEmail: "drawn on the account page beside the password; listPeople has addresses for admins",
  uploadSeries: "importSeries takes the file's text in JSON",
  switchKeys: "setKeys with `on`",
  takeLastBack: "undoDecision, undoBatch or reopenConflict, for the queue's one key",
  getLastMove: "the newer of getLastDecision and getLastSettlement",
  requireIntactChain: "verifyChain, said as a failure",
  refreshRelations: "brings the stored relations up to date before a page is drawn; it changes nothing anybody decided",

  // Done by the desk itself when it starts
  markDemoLoaded: "the start loads the demonstration",
  isDemoDue: "the start loads the demonstration",
  createFirstAdmin: "npm run admin:create, for a desk that nobody can sign in to",
  ensureDemoPeople: "the start makes the demonstration's people",

  // Parts and cuts of what an operation answers with
  listArticleClaims: "listClaims with `article`",
  findClaimStart: "finds the part of a long text to draw; getClaim has the offsets",
  countArticleClaims: "listClaims with `article`",
  listLatestArticles: "listArticles, its first page",
  listSentences: "cut out of the text that getArticle answers with; markClaim takes offsets in it",
  findSentence: "cut out of the text that getArticle answers with",
  listBeside: "listClaims with `article`",
  askedOf: "the first half of listClaims",
  listMatching: "listClaims and getSelection",
  listNamesOf: "listJoins, turned round",
  listVersions: "a part of getSelection",
  listDates: "getClaim for the dates among a page of claims",
  listWork: "getWork for a page of claims",
  listWorkChoices: "listColleagues and listTags",
  getTalk: "listComments, getWork, listColleagues, listTags and listNews",
  listTurns: "listAssignments and listTagChanges",
  listConflictingClaims: "listOpenConflicts, flattened",
  listArticleChoices: "listArticles, its titles",
  listFigures: "a part of listEvents and getEvent",
  listJudged: "a part of listEvents and getEvent",
  listPlacements: "a part of listEvents and getEvent",
  listStatusesAt: "a part of listEvents and getEvent",
  listTotals: "a part of getEvent",
};
