import { randomUUID } from "node:crypto";
import type { Tx } from "@/lib/db";

/** The form aliases are compared in: lower case, one space, without a leading article. */
export function sourceAlias(name: string): string {
  return name
    .normalize("NFC")
    .toLowerCase()
    .replace(/\s+/gu, " ")
    .trim()
    .replace(/^(?:the|an?) (?=.)/u, "");
}

/** Finds or makes the canonical source of each name; answers alias → source id. */
export async function ensureSources(tx: Tx, named: { name: string; kind: string }[]): Promise<Map<string, string>> {
  const wanted = new Map(named.map((source) => [sourceAlias(source.name), source]));
  const known = await findSources(tx, [...wanted.keys()]);
  const missing = () => [...wanted].filter(([alias]) => !known.has(alias));
  if (missing().length === 0) return known;
  // Two articles naming a new source at once must not make it twice: whoever comes second looks again.
  await tx.$executeRaw`SELECT pg_advisory_xact_lock(hashtextextended('attest:sources', 0))`;
  for (const [alias, id] of await findSources(
    tx,
    missing().map(([alias]) => alias),
  ))
    known.set(alias, id);
  const fresh = missing().map(([alias, { name, kind }]) => ({ id: randomUUID(), alias, name, kind }));
  await tx.source.createMany({ data: fresh.map(({ id, name, kind }) => ({ id, name, kind })) });
  await tx.sourceAlias.createMany({ data: fresh.map(({ id, alias }) => ({ alias, sourceId: id })) });
  for (const { alias, id } of fresh) known.set(alias, id);
  return known;
}

async function findSources(tx: Tx, aliases: string[]): Promise<Map<string, string>> {
  const rows = await tx.sourceAlias.findMany({ where: { alias: { in: aliases } } });
  return new Map(rows.map((row) => [row.alias, row.sourceId]));
}
