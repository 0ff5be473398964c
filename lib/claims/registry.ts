import type { Tx } from "@/lib/db";
import type { AttributionClaim, CasualtyClaim, Claim, ClaimKind, DateClaim } from "@/lib/extraction/schema";
import { storeAttributions } from "./kinds/attribution";
import { storeCasualties } from "./kinds/casualty";
import { storeDates } from "./kinds/date";

/** A claim with its row's id, and the ids of the claims it points to. */
export type Identified<C extends Claim> = {
  id: string;
  versionId: string;
  claim: C;
  idOf: (index: number | null) => string | null;
};

type KindStore<C extends Claim> = (tx: Tx, rows: Identified<C>[]) => Promise<void>;

/** The place where claim kinds grow: one folder in the engine, one table, one line here, one renderer. */
export const CLAIM_STORES: { [K in ClaimKind]: KindStore<Extract<Claim, { kind: K }>> } = {
  casualty: storeCasualties satisfies KindStore<CasualtyClaim>,
  date: storeDates satisfies KindStore<DateClaim>,
  attribution: storeAttributions satisfies KindStore<AttributionClaim>,
};
