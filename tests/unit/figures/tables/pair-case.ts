import type { RelationName } from "@/lib/figures/relations";

type Report = { text: string; published: string; publisher?: string };

/** [number in a, number in b, relation, "inverse" and "other" as they apply] */
type Expected = [string, string, RelationName, ...("inverse" | "other")[]];

export type PairCase = { name: string; a: Report; b: Report; relations: Expected[]; sources: number };

export const on = (published: string, text: string, publisher?: string): Report => ({ text, published, publisher });
