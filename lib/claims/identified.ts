import type { Tx } from "@/lib/db";
import type { Claim } from "@/lib/extraction/schema";

/** A claim with its row's id, and the ids of the claims it points to. */
export type Identified<C extends Claim> = {
  id: string;
  versionId: string;
  claim: C;
  idOf: (index: number | null) => string | null;
};

/** Writes a kind's own rows; the claims themselves are stored already. */
export type KindStore<C extends Claim> = (tx: Tx, rows: Identified<C>[]) => Promise<void>;
