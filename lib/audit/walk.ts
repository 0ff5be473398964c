import { chainHash, GENESIS_HASH } from "./chain";
import type { Checkpoint } from "./checkpoint";

/** An entry as the database or an export holds it. */
export type StoredEntry = {
  seq: number;
  at: Date;
  actorId: string;
  action: string;
  subjectKind: string;
  subjectId: string;
  payload: string;
  prevHash: string;
  hash: string;
};

/** Where a walk stands: the last entry that was right, or the first thing that is not. */
export type Walk = { seq: number; hash: string; fault: { at: number; sentence: string } | null };

export const START: Walk = { seq: 0, hash: GENESIS_HASH, fault: null };

/** One entry further: its number, its hash over the text that was stored, its columns, and the checkpoint if it is the one. */
export function step(walk: Walk, entry: StoredEntry, checkpoint?: Checkpoint): Walk {
  if (walk.fault) return walk;
  const broken = (sentence: string): Walk => ({ ...walk, fault: { at: entry.seq, sentence } });
  if (entry.seq <= walk.seq) return broken("An entry stands where none belongs.");
  if (entry.seq !== walk.seq + 1) return { ...walk, fault: { at: walk.seq + 1, sentence: "An entry is missing." } };
  if (entry.prevHash !== walk.hash || entry.hash !== chainHash(walk.hash, entry.payload)) {
    return broken("An entry was changed.");
  }
  if (!columnsMatch(entry)) return broken("An entry’s columns differ from the text that was hashed.");
  if (checkpoint?.seq === entry.seq && checkpoint.hash !== entry.hash) {
    return broken("The chain was rewritten: its entry is not the one the checkpoint names.");
  }
  return { seq: entry.seq, hash: entry.hash, fault: null };
}

/** The end of a walk: the head follows the last entry, and the chain reaches the checkpoint. */
export function finish(walk: Walk, head: Checkpoint, checkpoint?: Checkpoint): Walk {
  if (walk.fault) return walk;
  if (walk.seq < head.seq) return { ...walk, fault: { at: walk.seq + 1, sentence: "An entry is missing." } };
  if (walk.seq !== head.seq || walk.hash !== head.hash) {
    return { ...walk, fault: { at: walk.seq, sentence: "The head does not follow the last entry." } };
  }
  if (checkpoint && walk.seq < checkpoint.seq) {
    return {
      ...walk,
      fault: { at: walk.seq + 1, sentence: "The chain ends before the checkpoint: its tail was cut off." },
    };
  }
  return walk;
}

/** Nothing here may throw: a text that is no record any more is a finding, not a fault of the check. */
function columnsMatch(entry: StoredEntry): boolean {
  try {
    const said = JSON.parse(entry.payload) as {
      seq: number;
      at: string;
      actor: string;
      action: string;
      subject: { kind: string; id: string };
    };
    return (
      said.seq === entry.seq &&
      said.at === entry.at.toISOString() &&
      said.actor === entry.actorId &&
      said.action === entry.action &&
      said.subject.kind === entry.subjectKind &&
      said.subject.id === entry.subjectId
    );
  } catch {
    return false;
  }
}
