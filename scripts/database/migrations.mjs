import { createHash } from "node:crypto";
import { existsSync } from "node:fs";
import { readdir, readFile } from "node:fs/promises";
import path from "node:path";
import { root } from "../environment.mjs";

export const migrationsFolder = path.join(root, "prisma", "migrations");
export const schemaFolder = path.join(root, "prisma", "schema");
export const snapshotFile = path.join(migrationsFolder, "schema.snapshot.prisma");

/** The migrations of the folder in order: `{ name, sql, checksum }`, the checksum as Prisma computes it. */
export async function readMigrations(folder = migrationsFolder) {
  if (!existsSync(folder)) return [];
  const entries = await readdir(folder, { withFileTypes: true });
  const names = entries.filter((entry) => entry.isDirectory()).map((entry) => entry.name);
  return Promise.all(
    names.sort().map(async (name) => {
      const sql = await readFile(path.join(folder, name, "migration.sql"), "utf8");
      return { name, sql, checksum: createHash("sha256").update(sql).digest("hex") };
    }),
  );
}

/** The schema's files, in a fixed order: `{ path, content }`. */
export async function readSchema() {
  const names = (await readdir(schemaFolder)).filter((name) => name.endsWith(".prisma")).sort();
  return Promise.all(
    names.map(async (name) => ({ path: name, content: await readFile(path.join(schemaFolder, name), "utf8") })),
  );
}

/** The schema as of the last migration, as one file; an empty list before the first. */
export async function readSnapshot() {
  if (!existsSync(snapshotFile)) return [];
  return [{ path: "schema.snapshot.prisma", content: await readFile(snapshotFile, "utf8") }];
}
