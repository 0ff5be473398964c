import { randomUUID } from "node:crypto";
import type { Viewer } from "@/lib/auth/viewer";
import type { Tx } from "@/lib/db";
import type { Claim, ClaimKind } from "@/lib/extraction/schema";
import type { Identified } from "./identified";
import { CLAIM_STORES } from "./registry";
import { insertRows } from "./rows/mutations";
import { hasTrueSpans, quoteWithContext } from "./spans";

type ReadingInput = {
  articleId: string;
  versionId: string;
  body: string;
  publicationDateId: string | null;
  engineVersion: string;
  /** The engine's answer for `body`, in its own order: `partOf` and `attribution` are indexes into it. */
  claims: Claim[];
};

/**
 * Keeps what one run of the engine found: new claims are added, known ones (same natural key) keep their rows and their
 * decisions, values that depend on the publication date are added beside the earlier ones. The version's sentences must
 * be stored already. Part of the caller's transaction, which checks the role and writes the audit entry.
 */
export async function storeReading(
  tx: Tx,
  viewer: Viewer,
  input: ReadingInput,
): Promise<{ found: number; added: number }> {
  const { versionId, publicationDateId, engineVersion, body } = input;
  const broken = input.claims.find((claim) => !hasTrueSpans(body, claim));
  if (broken) throw new Error(`rule ${broken.rule} gave a span that is not the text at ${broken.start}`);
  const reading = await tx.reading.create({ data: { versionId, publicationDateId, engineVersion } });

  const known = await knownClaims(tx, versionId);
  const ids = input.claims.map((claim) => known.get(naturalKey(claim)) ?? null);
  const fresh: { index: number; id: string; claim: Claim }[] = [];
  input.claims.forEach((claim, index) => {
    if (ids[index]) return;
    const id = known.get(naturalKey(claim)) ?? randomUUID();
    ids[index] = id;
    if (!known.has(naturalKey(claim))) fresh.push({ index, id, claim });
    known.set(naturalKey(claim), id);
  });

  const idOf = (index: number | null) => (index === null ? null : (ids[index] ?? null));
  const speakerOf = (index: number | null) => speaker(index === null ? undefined : input.claims[index]);
  const ordinals = await sentenceOrdinals(tx, versionId);
  const rows = fresh.map(({ id, claim }) => ({
    id,
    articleId: input.articleId,
    versionId,
    kind: claim.kind,
    origin: "engine",
    start: claim.start,
    end: claim.end,
    ...quoteWithContext(body, claim),
    sentenceOrdinal: ordinals(claim.start),
    rule: claim.rule,
    engineVersion,
    confidence: claim.confidence,
    ...(claim.kind === "casualty"
      ? {
          harm: claim.harm,
          low: claim.low,
          best: claim.best,
          high: claim.high,
          bound: claim.bound,
          speaker: speakerOf(claim.attribution),
        }
      : { speaker: speaker(claim) }),
    createdBy: viewer.id,
  }));
  await insertRows(tx, "claims", rows);
  await insertRows(
    tx,
    "claim_states",
    fresh.map(({ id }) => ({ claimId: id })),
  );
  for (const kind of Object.keys(CLAIM_STORES) as ClaimKind[]) await storeKind(tx, kind, versionId, fresh, idOf);

  const found = [...new Set(ids.filter((id) => id !== null))];
  await insertRows(
    tx,
    "claim_findings",
    found.map((claimId) => ({ readingId: reading.id, claimId })),
  );
  if (publicationDateId) await storeResolutions(tx, publicationDateId, input.claims, idOf);
  return { found: found.length, added: fresh.length };
}

export function storeKind<K extends ClaimKind>(
  tx: Tx,
  kind: K,
  versionId: string,
  fresh: { id: string; claim: Claim }[],
  idOf: (index: number | null) => string | null,
): Promise<void> {
  type Own = Extract<Claim, { kind: K }>;
  const own = fresh.filter((row): row is { id: string; claim: Own } => row.claim.kind === kind);
  const store = CLAIM_STORES[kind] as unknown as (tx: Tx, rows: Identified<Own>[]) => Promise<void>;
  return store(
    tx,
    own.map(({ id, claim }) => ({ id, versionId, claim, idOf })),
  );
}

const naturalKey = (claim: { kind: string; start: number; end: number; harm?: string | null }) =>
  `${claim.kind} ${claim.start} ${claim.end} ${claim.harm ?? ""}`;

async function knownClaims(tx: Tx, versionId: string): Promise<Map<string, string>> {
  const select = { id: true, kind: true, start: true, end: true, harm: true } as const;
  const rows = await tx.claim.findMany({ where: { versionId, origin: "engine" }, select });
  return new Map(rows.map((row) => [naturalKey(row), row.id]));
}

/** Which stored sentence an offset lies in (or the last one before it). */
async function sentenceOrdinals(tx: Tx, versionId: string): Promise<(offset: number) => number> {
  const sentences = await tx.sentence.findMany({
    where: { versionId },
    select: { ordinal: true, start: true },
    orderBy: { ordinal: "asc" },
  });
  return (offset) => {
    let low = 0;
    let high = sentences.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if ((sentences[middle]?.start ?? 0) <= offset) low = middle;
      else high = middle - 1;
    }
    return sentences[low]?.ordinal ?? 0;
  };
}

export function speaker(claim: Claim | undefined): string | null {
  return claim?.kind === "attribution" ? (claim.canonical ?? claim.source?.text ?? null) : null;
}

async function storeResolutions(
  tx: Tx,
  publicationDateId: string,
  claims: Claim[],
  idOf: (index: number) => string | null,
) {
  const rows = new Map<string, ReturnType<typeof resolution>>();
  claims.forEach((claim, index) => {
    const claimId = idOf(index);
    if (claimId && dependsOnPublication(claim)) rows.set(claimId, resolution(claimId, publicationDateId, claim));
  });
  await insertRows(tx, "claim_resolutions", [...rows.values()]);
}

function dependsOnPublication(claim: Claim): boolean {
  return claim.kind === "date"
    ? claim.implied.length > 0
    : claim.kind === "casualty" && Boolean(claim.since ?? claim.asOf);
}

function resolution(claimId: string, publicationDateId: string, claim: Claim) {
  const date = claim.kind === "date" ? claim : null;
  const figure = claim.kind === "casualty" ? claim : null;
  return {
    claimId,
    publicationDateId,
    value: date?.value ?? null,
    certain: date?.certain ?? [],
    implied: date?.implied ?? [],
    since: figure?.since ?? null,
    asOf: figure?.asOf ?? null,
  };
}
