import type { Tx } from "@/lib/db";
import type { DateClaim } from "@/lib/extraction/schema";
import type { Identified } from "../identified";
import { insertRows } from "../rows/mutations";

export async function storeDates(tx: Tx, rows: Identified<DateClaim>[]): Promise<void> {
  const data = rows.map(({ id, claim }) => ({
    claimId: id,
    type: claim.type,
    value: claim.value,
    certain: claim.certain,
    implied: claim.implied,
  }));
  await insertRows(tx, "date_claims", data);
}
