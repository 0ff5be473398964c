import type { Permission } from "@/lib/auth/policy";

/**
 * What each query and mutation asks for, written a second time by hand: the code must agree, role by role. A new one that is
 * missing here fails the matrix.
 */
export const FUNCTION_PERMISSIONS: Record<Permission, readonly string[]> = {
  "desk:read": [
    "listArticleClaims",
    "findClaimStart",
    "countArticleClaims",
    "countArticles",
    "getArticle",
    "isDemoDue",
    "listLatestArticles",
    "listArticles",
    "listAudit",
    "verifyChain",
    "requireIntactChain",
    "exportAudit",
    "listAuditors",
    "listSentences",
    "findSentence",
    "listBeside",
    "listTimeline",
    "listCorrections",
    "listMatching",
    "askedOf",
    "listJoins",
    "listNamesOf",
    "listJudged",
    "listTurns",
    "listViews",
    "listVersions",
    "listQuality",
    "listColleagues",
    "countClaims",
    "getClaim",
    "listClaims",
    "listNeighbours",
    "listSources",
    "listStories",
    "listArrangements",
    "listEvents",
    "getEvent",
    "countConflicts",
    "listFigures",
    "listPlacements",
    "listStatusesAt",
    "listSeries",
    "listTotals",
    "noteWhereabouts",
    "listOthers",
    "getReport",
    "listReports",
    "listArticleChoices",
    "previewReport",
    "listWork",
    "getWork",
    "listAssignments",
    "listComments",
    "refreshRelations",
    "listOpenConflicts",
    "listConflictingClaims",
    "listRelations",
    "getEvidenceFile",
    "markSeen",
    "listNews",
    "countOwnWork",
    "listPolicies",
    "countDecisions",
    "getLatestDecision",
    "getQueuePlace",
    "listDecisions",
    "listEvidence",
    "listReplacements",
    "listTags",
    "listTagChanges",
    "listWorkChoices",
    "getTalk",
    "getRound",
    "countRounds",
  ],
  "report:export": [],
  "self:password": ["changeOwnPassword", "getOwnEmail"],
  "self:views": ["saveView", "removeView"],
  "self:keys": ["setKeys", "switchKeys", "getKeys"],
  "token:make": ["createToken"],
  "token:own": ["listOwnTokens", "revokeOwnToken"],
  "article:add": ["ingestArticle", "markDemoLoaded"],
  "article:date": ["setPublicationDate"],
  "claim:review": [
    "decideClaim",
    "undoDecision",
    "settleConflict",
    "reopenConflict",
    "getLastDecision",
    "correctClaim",
    "takeCorrectionBack",
    "undoBatch",
    "takeLastBack",
    "getSelection",
    "getLastBatch",
  ],
  "claim:mark": ["markClaim"],
  "claim:evidence": ["addEvidence", "addEvidenceFile"],
  "claim:comment": ["addComment", "takeCommentBack"],
  "claim:assign": ["assignClaim", "tagClaim", "untagClaim", "changeClaims"],
  "report:freeze": ["freezeReport"],
  "article:withdraw": ["withdrawArticle"],
  "event:arrange": ["moveFigures", "mergeEvents", "renameEvent", "undoArrangement"],
  "source:arrange": ["joinSources", "splitSource"],
  "report:sign-off": ["signReportOff"],
  "claim:settle": ["openVerdict"],
  "people:manage": [
    "addPerson",
    "disablePerson",
    "enablePerson",
    "changeRole",
    "resetPerson",
    "createFirstAdmin",
    "ensureDemoPeople",
    "listPeople",
  ],
  "token:manage": ["listTokens", "revokeToken"],
  "reference:import": ["importSeries", "uploadSeries"],
  "policy:set": ["setPolicy"],
};

/** Exports that take a viewer and are no door: who calls them has asked. */
export const NO_DOOR = [
  "runOnce", // the transaction around a mutation that has asked
];

/** Actions that no role opens, each with its own key. */
export const OPEN_ACTIONS = [
  "signOutAction", // ends the session that asks, if there is one
  "setPasswordByLinkAction", // the one-time link is the permission
];

/** What forms do and scripts need not: the browser's own session and its cookies. */
export const ONLY_IN_A_BROWSER = [
  "changeOwnPassword", // a token must never lock its owner out
  "requireIntactChain", // verifyChain, said as a failure
  "setKeys", // keys are pressed in a browser
  "switchKeys",
  "saveView", // names an address of the desk's own pages
  "removeView",
  "uploadSeries", // importSeries, with the file's text in JSON
  "takeLastBack", // undoDecision or undoBatch, for the queue’s one key
];

export const PERMISSION_OF = new Map(
  Object.entries(FUNCTION_PERMISSIONS).flatMap(([permission, names]) =>
    names.map((name) => [name, permission as Permission] as const),
  ),
);
