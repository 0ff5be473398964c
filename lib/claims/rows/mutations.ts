import type { Tx } from "@/lib/db";
import { Prisma } from "@/prisma/generated/client";

/** What an article's reading is stored in; the types are Prisma's own. */
type Rows = {
  intake_warnings: Prisma.IntakeWarningCreateManyInput;
  sentences: Prisma.SentenceCreateManyInput;
  claims: Prisma.ClaimCreateManyInput;
  claim_states: Prisma.ClaimStateCreateManyInput;
  claim_findings: Prisma.ClaimFindingCreateManyInput;
  claim_resolutions: Prisma.ClaimResolutionCreateManyInput;
  casualty_claims: Prisma.CasualtyClaimCreateManyInput;
  date_claims: Prisma.DateClaimCreateManyInput;
  attribution_claims: Prisma.AttributionClaimCreateManyInput;
};

const ROWS_AT_ONCE = 5_000;

/**
 * Inserts many rows, some thousands a statement, each batch as one JSON value that PostgreSQL takes apart: an article of 2 MB
 * has 50,000 rows, for which `createMany` takes a quarter of a minute. A column that no row names keeps its default.
 */
export async function insertRows<T extends keyof Rows>(tx: Tx, table: T, rows: readonly Rows[T][]): Promise<void> {
  for (let from = 0; from < rows.length; from += ROWS_AT_ONCE) {
    const batch = rows.slice(from, from + ROWS_AT_ONCE).map(toColumns);
    const names = [...new Set(batch.flatMap((row) => Object.keys(row)))].map((name) => `"${name}"`).join(", ");
    const [into, columns] = [Prisma.raw(`"${table}"`), Prisma.raw(names)];
    await tx.$executeRaw`
      INSERT INTO ${into} (${columns})
      SELECT ${columns} FROM jsonb_populate_recordset(NULL::${into}, ${JSON.stringify(batch)}::jsonb)`;
  }
}

/** Columns are the fields' names in snake_case, as every `@map` of the schema has them. */
function toColumns(row: object): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(row)
      .filter(([, value]) => value !== undefined)
      .map(([field, value]) => [
        field.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`),
        value === Prisma.DbNull ? null : value,
      ]),
  );
}
