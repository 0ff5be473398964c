import { randomUUID } from "node:crypto";
import { appendAudit } from "@/lib/audit/mutations";
import { authorize, type Viewer } from "@/lib/auth/viewer";
import type { Tx } from "@/lib/db";
import { ExpectedError } from "@/lib/errors";
import { type Claim, ENGINE_VERSION, type Span } from "@/lib/extraction/schema";
import { runOnce } from "@/lib/operations/mutations";
import { speaker, storeKind } from "../mutations";
import { hasTrueSpans, quoteWithContext } from "../spans";
import type { MarkedClaim } from "./schema";
import { readSelection } from "./selection";
import { toClaim } from "./to-claim";

export type ClaimMarked = { claimId: string; articleId: string };

/** Keeps a claim that a person found in the text. It waits to be reviewed like any other. */
export async function markClaim(viewer: Viewer, marked: MarkedClaim): Promise<ClaimMarked> {
  authorize(viewer, "claim:mark");
  return runOnce(viewer, { id: marked.operationId, name: "claim:mark" }, async (tx) => {
    const { articleId, body } = await requireLatestText(tx, marked.versionId);
    const quote = readSelection(body, marked);
    // A form sends every line end as CR LF.
    if (!quote || quote.text !== marked.quote.replaceAll("\r\n", "\n").trim()) {
      throw new ExpectedError("stale", "The marked words do not stand at this place of the text. Mark them again.");
    }
    const sentence = await requireSentence(tx, marked.versionId, quote.start);
    const claim = toClaim(marked, { body, quote, sentence });
    if (!hasTrueSpans(body, claim)) throw new Error("a marked claim with a span that is not the text");
    await requireNew(tx, marked.versionId, claim);
    const said = marked.kind === "casualty" ? await findAttribution(tx, marked) : null;
    const claimId = randomUUID();
    await tx.claim.create({
      data: {
        id: claimId,
        articleId,
        versionId: marked.versionId,
        kind: claim.kind,
        origin: "hand",
        start: claim.start,
        end: claim.end,
        ...quoteWithContext(body, claim),
        sentenceOrdinal: sentence.ordinal,
        rule: claim.rule,
        // The engine that missed it.
        engineVersion: ENGINE_VERSION,
        confidence: claim.confidence,
        ...(claim.kind === "casualty" && {
          harm: claim.harm,
          low: claim.low,
          best: claim.best,
          high: claim.high,
          bound: claim.bound,
        }),
        speaker: said?.speaker ?? speaker(claim),
        createdBy: viewer.id,
      },
    });
    await tx.claimState.create({ data: { claimId } });
    const stored = claim.kind === "casualty" && said ? { ...claim, attribution: 0 } : claim;
    const idOf = (index: number | null) => (index === 0 && said ? said.id : null);
    await storeKind(tx, claim.kind, marked.versionId, [{ id: claimId, claim: stored }], idOf);
    await appendAudit(tx, viewer, {
      action: "claim:mark",
      subject: { kind: "claim", id: claimId },
      detail: { article: articleId, version: marked.versionId, kind: claim.kind, start: claim.start, end: claim.end },
    });
    return { claimId, articleId };
  });
}

async function requireLatestText(tx: Tx, versionId: string): Promise<{ articleId: string; body: string }> {
  const version = await tx.articleVersion.findUnique({
    where: { id: versionId },
    select: {
      articleId: true,
      body: true,
      article: {
        select: {
          withdrawal: { select: { articleId: true } },
          versions: { orderBy: { number: "desc" }, take: 1, select: { id: true } },
        },
      },
    },
  });
  if (!version) throw new ExpectedError("not-found", "This article is not here.");
  const { articleId, body, article } = version;
  if (article.withdrawal)
    throw new ExpectedError("conflict", "The article was withdrawn: nothing is marked in it any more.");
  if (article.versions[0]?.id !== versionId) {
    throw new ExpectedError("stale", "The article has a newer text since. Mark the words there.");
  }
  return { articleId, body };
}

async function requireSentence(tx: Tx, versionId: string, offset: number): Promise<Span & { ordinal: number }> {
  const select = { ordinal: true, start: true, end: true, text: true } as const;
  const sentence =
    (await tx.sentence.findFirst({
      where: { versionId, start: { lte: offset } },
      orderBy: { ordinal: "desc" },
      select,
    })) ?? (await tx.sentence.findFirst({ where: { versionId }, orderBy: { ordinal: "asc" }, select }));
  if (!sentence) throw new ExpectedError("conflict", "This text has no sentences: nothing can be marked in it.");
  return sentence;
}

/** The same words of the same kind are one claim, unless the engine's reading of them was dismissed. */
async function requireNew(tx: Tx, versionId: string, claim: Claim): Promise<void> {
  const harm = claim.kind === "casualty" ? claim.harm : null;
  const same = await tx.claim.findMany({
    where: { versionId, kind: claim.kind, start: claim.start, end: claim.end, harm },
    select: { id: true, origin: true, state: { select: { status: true } } },
  });
  const known = same.find(({ origin, state }) => origin === "hand" || state?.status !== "dismissed");
  if (!known) return;
  const sentence =
    known.origin === "hand"
      ? "These words are marked already as a claim of this kind."
      : "The engine has found this claim already. Correct its value there if it misread it.";
  throw new ExpectedError("conflict", sentence, { claimId: known.id });
}

async function findAttribution(
  tx: Tx,
  { attributionId, versionId }: { attributionId?: string; versionId: string },
): Promise<{ id: string; speaker: string | null } | null> {
  if (!attributionId) return null;
  const said = await tx.claim.findFirst({
    where: { id: attributionId, versionId, kind: "attribution" },
    select: { id: true, speaker: true },
  });
  if (!said) throw new ExpectedError("invalid", "The attribution you chose is not one of this text.");
  return said;
}
