import type { Tx } from "@/lib/db";
import type { CasualtyClaim } from "@/lib/extraction/schema";
import { Prisma } from "@/prisma/generated/client";
import type { Identified } from "../identified";
import { insertRows } from "../rows/mutations";

export async function storeCasualties(tx: Tx, rows: Identified<CasualtyClaim>[]): Promise<void> {
  const data = rows.map(({ id, versionId, claim, idOf }) => ({
    claimId: id,
    versionId,
    numberStart: claim.number.start,
    numberEnd: claim.number.end,
    number: claim.number.text,
    low: claim.low,
    best: claim.best,
    high: claim.high,
    bound: claim.bound,
    harm: claim.harm,
    victims: claim.victims ?? Prisma.DbNull,
    victimGroup: claim.victimGroup,
    civilian: claim.civilian,
    figure: claim.figure,
    modality: claim.modality,
    place: claim.place ?? Prisma.DbNull,
    cause: claim.cause ?? Prisma.DbNull,
    actor: claim.actor ?? Prisma.DbNull,
    since: claim.since,
    asOf: claim.asOf,
    partOfId: idOf(claim.partOf),
    attributionId: idOf(claim.attribution),
  }));
  await insertRows(tx, "casualty_claims", data);
}
