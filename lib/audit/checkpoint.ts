/** A moment of the chain that somebody noted outside of it: whatever was written up to it can no longer be changed unnoticed. */
export type Checkpoint = { seq: number; hash: string };

export const formatCheckpoint = ({ seq, hash }: Checkpoint): string => `${seq}:${hash}`;

/** Reads `SEQ:HASH` as it was printed; null when it is not one. */
export function parseCheckpoint(text: string): Checkpoint | null {
  const [, seq, hash] = /^\s*(\d{1,15}):([0-9a-f]{64})\s*$/i.exec(text) ?? [];
  return seq && hash ? { seq: Number(seq), hash: hash.toLowerCase() } : null;
}
