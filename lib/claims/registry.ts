import type { AttributionClaim, CasualtyClaim, Claim, ClaimKind, DateClaim } from "@/lib/extraction/schema";
import type { KindStore } from "./identified";
import { storeAttributions } from "./kinds/attribution";
import { storeCasualties } from "./kinds/casualty";
import { storeDates } from "./kinds/date";

/** The place where claim kinds grow: one folder in the engine, one table, one line here, one renderer. */
export const CLAIM_STORES: { [K in ClaimKind]: KindStore<Extract<Claim, { kind: K }>> } = {
  casualty: storeCasualties satisfies KindStore<CasualtyClaim>,
  date: storeDates satisfies KindStore<DateClaim>,
  attribution: storeAttributions satisfies KindStore<AttributionClaim>,
};
