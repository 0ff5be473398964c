import { readFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { bindMigrationAwareSqlAdapterFactory } from "@prisma/driver-adapter-utils";

const require = createRequire(import.meta.url);

/**
 * The SQL that leads from one Prisma schema to another, an empty string when they are the same. Prisma's own engine,
 * as WebAssembly: the native one is a download that not every machine may make. `from` and `to` are lists of
 * `{ path, content }`; an empty `from` is an empty database. No database is contacted.
 */
export async function diffSchemas(from, to) {
  const engine = await loadEngine(to, noDatabase);
  try {
    const { stdout } = await engine.diff({
      from: from.length > 0 ? { tag: "schemaDatamodel", files: from } : { tag: "empty" },
      to: { tag: "schemaDatamodel", files: to },
      script: true,
      exitCode: null,
      filters: { externalTables: [], externalEnums: [] },
    });
    return isEmptyScript(stdout ?? "") ? "" : stdout;
  } finally {
    engine.free();
  }
}

/** Prisma's schema engine over a driver adapter factory, such as `new PrismaPg({ connectionString })`. */
export async function loadEngine(schemaFiles, adapterFactory) {
  glue ??= instantiate();
  const { SchemaEngine } = await glue;
  return SchemaEngine.new(
    { datamodels: schemaFiles.map((file) => [file.path, file.content]) },
    () => {},
    bindMigrationAwareSqlAdapterFactory(adapterFactory),
  );
}

// Once in a process: the glue keeps one memory, and a second one would pull it away from under the first.
let glue;

async function instantiate() {
  const module = await import("@prisma/schema-engine-wasm/schema_engine_bg");
  const file = require.resolve("@prisma/schema-engine-wasm/schema_engine_bg").replace(/\.js$/, ".wasm");
  const { instance } = await WebAssembly.instantiate(await readFile(file), { "./schema_engine_bg.js": module });
  module.__wbg_set_wasm(instance.exports);
  instance.exports.__wbindgen_start();
  return module;
}

/** The engine says "This is an empty migration." as an SQL comment. */
function isEmptyScript(sql) {
  return sql.replace(/--.*$/gm, "").trim() === "";
}

// When it is made the engine asks one thing, what the server is; a diff of two schemas asks nothing more.
const connection = {
  provider: "postgres",
  adapterName: "no-database",
  queryRaw: async () => ({ columnNames: [], columnTypes: [], rows: [] }),
  executeRaw: async () => 0,
  executeScript: async () => {},
  dispose: async () => {},
};
const noDatabase = {
  provider: "postgres",
  adapterName: "no-database",
  connect: async () => connection,
  connectToShadowDb: async () => connection,
};
