import type { RelationName } from "@/lib/figures/relations";
import type { figureOf } from "@/tests/support/figures";

export type Parts = NonNullable<Parameters<typeof figureOf>[0]>;
type Expected = [RelationName, ...("inverse" | "other")[]] | null;
export type RelationCase = [name: string, a: Parts, b: Parts, expected: Expected];
export type RelationTable = { title: string; cases: RelationCase[] };

export const gaza = { figure: "cumulative", place: "Gaza", since: "2023-10-07" } as const;
export const ministry = "the health ministry in Gaza";
export const fire: Parts = { place: "Ostrava", cause: "fire", eventDays: ["2024-02-03"] };
export const on = (day: string) => ({ published: day });
export const stated = (day: string) => ({ asOf: day });
