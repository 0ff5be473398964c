import type { Tx } from "@/lib/db";
import type { AttributionClaim } from "@/lib/extraction/schema";
import { Prisma } from "@/prisma/generated/client";
import type { Identified } from "../identified";
import { insertRows } from "../rows/mutations";
import { ensureSources, sourceAlias } from "../sources/mutations";

export async function storeAttributions(tx: Tx, rows: Identified<AttributionClaim>[]): Promise<void> {
  const sources = await ensureSources(
    tx,
    rows.flatMap(({ claim }) => (claim.canonical ? [{ name: claim.canonical, kind: claim.sourceKind }] : [])),
  );
  const data = rows.map(({ id, claim }) => ({
    claimId: id,
    mode: claim.mode,
    source: claim.source ?? Prisma.DbNull,
    canonical: claim.canonical,
    sourceId: claim.canonical ? (sources.get(sourceAlias(claim.canonical)) ?? null) : null,
    sourceKind: claim.sourceKind,
    cue: claim.cue ?? Prisma.DbNull,
    content: claim.content,
    via: claim.via ?? Prisma.DbNull,
    stance: claim.stance,
  }));
  await insertRows(tx, "attribution_claims", data);
}
