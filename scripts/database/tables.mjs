/**
 * The desk's tables in an order in which each follows those it points to: `{ name, columns }`. Generated columns are
 * left out, the database computes them; so is the list of migrations, which belongs to the database and not to the desk.
 */
export async function listTables(client) {
  const { rows: tables } = await client.query(`
    SELECT c.oid::int AS id, c.relname AS name,
           array_agg(a.attname::text ORDER BY a.attnum) FILTER (WHERE a.attgenerated = '') AS columns
      FROM pg_class c
      JOIN pg_attribute a ON a.attrelid = c.oid AND a.attnum > 0 AND NOT a.attisdropped
     WHERE c.relnamespace = 'public'::regnamespace AND c.relkind = 'r' AND c.relname <> '_prisma_migrations'
     GROUP BY c.oid, c.relname ORDER BY c.relname`);
  const { rows: references } = await client.query(`
    SELECT conrelid::int AS from, confrelid::int AS to FROM pg_constraint WHERE contype = 'f' AND conrelid <> confrelid`);
  return sortByReference(tables, references).map(({ name, columns }) => ({ name, columns }));
}

function sortByReference(tables, references) {
  const sorted = [];
  const waiting = [...tables];
  while (waiting.length > 0) {
    const isFree = ({ id }) =>
      references.every(({ from, to }) => from !== id || sorted.some((table) => table.id === to));
    const next = waiting.findIndex(isFree);
    if (next < 0) throw new Error(`tables that point to each other in a circle: ${waiting.map(({ name }) => name)}`);
    sorted.push(...waiting.splice(next, 1));
  }
  return sorted;
}

/** The migrations a database has had, as a backup states them: `{ name, checksum }`. */
export async function listMigrations(client) {
  const { rows } = await client.query(`
    SELECT migration_name AS name, checksum FROM _prisma_migrations
     WHERE finished_at IS NOT NULL AND rolled_back_at IS NULL ORDER BY migration_name`);
  return rows;
}

export const quoted = (name) => `"${name.replaceAll('"', '""')}"`;

export const copyTarget = ({ name, columns }) => `${quoted(name)} (${columns.map(quoted).join(", ")})`;
