import { isDeepStrictEqual } from "node:util";
import { appendAudit } from "@/lib/audit/mutations";
import { authorize, type Viewer } from "@/lib/auth/viewer";
import { type CorrectionValue, parseCorrection } from "@/lib/claims/corrections/value";
import { figureValues } from "@/lib/claims/figure-values";
import type { Tx } from "@/lib/db";
import { ExpectedError } from "@/lib/errors";
import type { ClaimKind } from "@/lib/extraction/schema";
import { runOnce } from "@/lib/operations/mutations";
import { Prisma } from "@/prisma/generated/client";
import { requireState, staleError } from "../decisions/mutations/require-state";
import type { NewCorrection, TakeCorrectionBack } from "./schema";

export type ValueCorrected = { correctionId: string; claimId: string; version: number };

/** Puts a value beside the machine's. A decision made on the value before it is stale from then on, and says so. */
export async function correctClaim(viewer: Viewer, correction: NewCorrection): Promise<ValueCorrected> {
  authorize(viewer, "claim:review");
  return runOnce(viewer, { id: correction.operationId, name: "claim:correct" }, async (tx) => {
    const { claimId, version, reason } = correction;
    const kind = await requireSettled(tx, claimId, version);
    if (kind !== correction.kind) throw new ExpectedError("invalid", "This claim is of another kind. Reload the page.");
    return append(tx, viewer, {
      claimId,
      version,
      kind,
      reason,
      value: correctedTo(correction),
      earlier: await earlier(tx, claimId),
    });
  });
}

/** Takes the latest correction back by another one. */
export async function takeCorrectionBack(
  viewer: Viewer,
  { operationId, claimId, version }: TakeCorrectionBack,
): Promise<ValueCorrected> {
  authorize(viewer, "claim:review");
  return runOnce(viewer, { id: operationId, name: "claim:uncorrect" }, async (tx) => {
    const kind = await requireSettled(tx, claimId, version);
    const [latest, before] = await earlier(tx, claimId);
    if (!latest) throw new ExpectedError("conflict", "Nothing has been corrected here.");
    const value = parseCorrection(kind, before?.value);
    const reason = "Took the correction back.";
    return append(tx, viewer, { claimId, version, kind, reason, value, earlier: [latest] });
  });
}

/** While two people read a claim blind, its value stays what the first of them read. */
async function requireSettled(tx: Tx, claimId: string, version: number): Promise<ClaimKind> {
  const { kind, round } = await requireState(tx, claimId, version);
  if (round !== "none") {
    throw new ExpectedError("conflict", "Two people are deciding this claim: its value is corrected before or after.");
  }
  return kind;
}

type Earlier = { number: number; value: unknown };

function earlier(tx: Tx, claimId: string): Promise<Earlier[]> {
  const select = { number: true, value: true } as const;
  return tx.correction.findMany({ where: { claimId }, orderBy: { number: "desc" }, take: 2, select });
}

function correctedTo(correction: NewCorrection): CorrectionValue {
  if (correction.kind === "date") return { kind: "date", value: correction.dateValue };
  if (correction.kind === "attribution") {
    const { kind, speaker, stance } = correction;
    return { kind, speaker, stance };
  }
  return { kind: "casualty", ...figureValues(correction), asOf: correction.asOf ?? null };
}

async function append(
  tx: Tx,
  viewer: Viewer,
  row: {
    claimId: string;
    version: number;
    kind: ClaimKind;
    reason: string;
    value: CorrectionValue | null;
    earlier: Earlier[];
  },
): Promise<ValueCorrected> {
  const { claimId, kind, reason, value } = row;
  const [latest] = row.earlier;
  if (value && isDeepStrictEqual(parseCorrection(kind, latest?.value), value)) {
    throw new ExpectedError("conflict", "The claim has this value already.");
  }
  const version = row.version + 1;
  const moved = await tx.claimState.updateMany({ where: { claimId, version: row.version }, data: { version } });
  if (moved.count !== 1) throw await staleError(tx, claimId);
  const { kind: _kind, ...stored } = value ?? { kind };
  const number = (latest?.number ?? 0) + 1;
  const { id } = await tx.correction.create({
    data: { claimId, kind, number, version, reason, value: value ? stored : Prisma.DbNull, correctedBy: viewer.id },
  });
  await appendAudit(tx, viewer, {
    action: "claim:correct",
    subject: { kind: "claim", id: claimId },
    // Who said it is a name: it stays outside the chain.
    detail: { correction: id, number, version, value: value && value.kind !== "attribution" ? stored : null },
  });
  return { correctionId: id, claimId, version };
}
