import type { Tx } from "@/lib/db";
import type { DateClaim } from "@/lib/extraction/schema";
import { insertInChunks } from "../chunks";
import type { Identified } from "../registry";

export async function storeDates(tx: Tx, rows: Identified<DateClaim>[]): Promise<void> {
  const data = rows.map(({ id, claim }) => ({
    claimId: id,
    type: claim.type,
    value: claim.value,
    certain: claim.certain,
    implied: claim.implied,
  }));
  await insertInChunks(data, (chunk) => tx.dateClaim.createMany({ data: chunk }));
}
