import type { Viewer } from "@/lib/auth/viewer";
import { todayIn } from "@/lib/clock";
import type { Tx } from "@/lib/db";
import { env } from "@/lib/env";
import { ExpectedError } from "@/lib/errors";
import { appendDecision, decisionEntry, type Given } from "../../decisions/mutations/append-decision";
import type { CurrentState } from "../../decisions/mutations/require-state";
import { appendEvidence } from "../../evidence/mutations";
import type { Decision } from "../../schema";
import { FIRST_VERDICT_IN, isVerdict, READERS_DISAGREE, VerdictContent } from "../schema";
import { sealVerdict } from "../seal";

type Said = Omit<Decision, "operationId">;

/** The first of two: sealed, with its evidence. The claim goes into review, and the desk learns that a first verdict is in. */
export async function giveFirstVerdict(
  tx: Tx,
  viewer: Viewer,
  said: Said,
  state: Pick<CurrentState, "status">,
  more: { batchId?: string } = {},
): Promise<Given> {
  const { claimId, version } = said;
  const decided = await appendDecision(tx, viewer, {
    claimId,
    version,
    from: state.status,
    to: "in-review",
    reason: FIRST_VERDICT_IN,
    round: { awaits: "second", firstReaderId: viewer.id },
    ...more,
  });
  const sealed = sealVerdict(withDay(said));
  const { id } = await tx.verdict.create({
    data: { claimId, decisionId: decided.decisionId, authorId: viewer.id, outcome: "first", ...sealed },
  });
  const entry = decisionEntry(decided, { verdict: id, commitment: sealed.commitment });
  return { decided, entry: { ...entry, action: "verdict:first" } };
}

/** The second of two, given blind: it agrees and is the decision, or it disagrees and the claim goes to a chief. */
export async function giveSecondVerdict(tx: Tx, viewer: Viewer, said: Said): Promise<Given> {
  const { claimId, version, to } = said;
  const first = await tx.verdict.findFirst({ where: { claimId, outcome: "first", decision: { version } } });
  if (!first) throw new Error("a round without its first verdict");
  if (first.authorId === viewer.id) {
    throw new ExpectedError(
      "conflict",
      "Your first verdict is in: somebody else gives the second. Take yours back to change it.",
    );
  }
  if (!isVerdict(to)) {
    throw new ExpectedError("conflict", `${FIRST_VERDICT_IN} Give yours, or leave the claim to another reader.`);
  }
  const said1 = VerdictContent.parse(JSON.parse(first.content));
  const agrees = said1.to === to && said1.supersededBy === said.supersededBy;
  const decided = await appendDecision(
    tx,
    viewer,
    agrees
      ? { ...said, from: "in-review" }
      : {
          claimId,
          version,
          from: "in-review",
          to: "in-review",
          reason: READERS_DISAGREE,
          round: { awaits: "settle", firstReaderId: first.authorId },
        },
  );
  // Only now: the state's row is ours, so nobody opens the first verdict meanwhile.
  if (await tx.verdictOpening.findFirst({ where: { verdictId: first.id, openedBy: viewer.id } })) {
    throw new ExpectedError("conflict", "You opened the first verdict: somebody who has not gives the second.");
  }
  const outcome = agrees ? "agrees" : "disagrees";
  const sealed = sealVerdict(withDay(said));
  const { id } = await tx.verdict.create({
    data: {
      claimId,
      decisionId: decided.decisionId,
      authorId: viewer.id,
      outcome,
      answersId: first.id,
      firstAuthorId: first.authorId,
      ...sealed,
    },
  });
  for (const [authorId, content] of [
    [first.authorId, said1],
    [viewer.id, VerdictContent.parse(withDay(said))],
  ] as const) {
    await appendVerdictEvidence(tx, { authorId, claimId, decisionId: decided.decisionId }, content);
  }
  const entry = decisionEntry(decided, { verdict: id, outcome, opens: first.id, salt: first.salt });
  return { decided, entry: { ...entry, action: "verdict:second" } };
}

/** Evidence that came with a verdict becomes the claim's when the verdict is open: before, it would tell. */
async function appendVerdictEvidence(
  tx: Tx,
  { authorId, claimId, decisionId }: { authorId: string; claimId: string; decisionId: string },
  { evidenceUrl, evidenceNote, accessedOn }: VerdictContent,
): Promise<void> {
  if (!evidenceUrl || !accessedOn) return;
  await appendEvidence(tx, { id: authorId }, { claimId, decisionId, url: evidenceUrl, note: evidenceNote, accessedOn });
}

function withDay(said: Said): Said {
  return said.evidenceUrl
    ? { ...said, accessedOn: said.accessedOn ?? todayIn(env().ATTEST_TIME_ZONE, new Date()) }
    : said;
}
