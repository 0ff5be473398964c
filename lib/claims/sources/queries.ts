import { z } from "zod";
import { authorize, type Viewer } from "@/lib/auth/viewer";
import { db } from "@/lib/db";

const Row = z.array(z.object({ name: z.string(), into: z.string() }));

/** Names that people have joined with another one: name → the name it counts under. A joined name is never joined with another. */
export async function listJoins(viewer: Viewer): Promise<Map<string, string>> {
  authorize(viewer, "desk:read");
  const rows = Row.parse(
    await db.$queryRaw`
      SELECT name, "into" FROM (
        SELECT DISTINCT ON (name) name, "into" FROM source_joins ORDER BY name, number DESC
      ) latest WHERE "into" IS NOT NULL`,
  );
  return new Map(rows.map(({ name, into }) => [name, into]));
}

/** Every name under which a source is quoted, its own first. */
export async function listNamesOf(viewer: Viewer, name: string): Promise<string[]> {
  const joins = await listJoins(viewer);
  return [name, ...[...joins].filter(([, into]) => into === name).map(([alias]) => alias)];
}
