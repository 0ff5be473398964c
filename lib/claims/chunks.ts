/** PostgreSQL takes 32,767 values a statement; the widest row here has 25. */
const ROWS_AT_ONCE = 1_000;

export async function insertInChunks<Row>(rows: Row[], insert: (chunk: Row[]) => Promise<unknown>): Promise<void> {
  for (let from = 0; from < rows.length; from += ROWS_AT_ONCE) await insert(rows.slice(from, from + ROWS_AT_ONCE));
}
