import { execFileSync } from "node:child_process";
import { existsSync, readFileSync, statSync } from "node:fs";
import path from "node:path";
import { describe, expect, it } from "vitest";

/** The house's import table (docs/decisions.md, CONTRIBUTING.md). `from` and `not` are path prefixes or package names. */
const DOMAINS_ABOVE: Record<string, string[]> = {
  "lib/extraction": ["lib/"],
  "lib/live": ["lib/articles", "lib/claims", "lib/extraction", "lib/figures", "lib/review", "lib/reports"],
  "lib/claims": ["lib/articles", "lib/figures", "lib/review", "lib/reports"],
  "lib/figures": ["lib/articles", "lib/review", "lib/reports"],
  "lib/review": ["lib/articles", "lib/reports"],
  "lib/reports": ["lib/articles"],
  "lib/articles": ["lib/figures", "lib/review", "lib/reports"],
};

type Rule = { name: string; from: RegExp; not: RegExp; but?: RegExp };

const RULES: Rule[] = [
  ...Object.entries(DOMAINS_ABOVE).map(([domain, above]) => ({
    name: `${domain} does not import the domains above it`,
    from: new RegExp(`^${domain}/`),
    not: new RegExp(`^(?:${above.join("|")})`),
    but: new RegExp(`^${domain}/`),
  })),
  {
    name: "the engine knows neither the machine nor a framework",
    from: /^lib\/extraction\//,
    not: /^(?:node:|react|next|@prisma|prisma\/|components\/|app\/)/,
  },
  { name: "lib draws nothing", from: /^lib\//, not: /^(?:components\/|app\/)/ },
  {
    name: "components ask no database and no settings",
    from: /^components\//,
    not: /^(?:lib\/(?:db|env)(?:\.ts)?$|prisma\/|app\/|lib\/.*\/mutations)/,
  },
  { name: "only charts know the chart library", from: /^(?!components\/charts\/)/, not: /^recharts/ },
  {
    name: "pages go through queries and actions",
    from: /^app\/(?!api\/).*(?:page|layout)\.tsx$/,
    not: /^(?:lib\/db\.ts$|prisma\/|lib\/.*\/mutations)/,
  },
  {
    name: "API handlers use no actions and no database of their own",
    from: /^app\/api\//,
    not: /^(?:lib\/db\.ts$|prisma\/|lib\/.*\/actions)/,
  },
  {
    name: "pure files stay pure",
    from: /^lib\/(?:.*\/)?(?:schema|policy|status|words|transitions|grouping|relations|conflicts|ranges|as-of)\.ts$/,
    not: /^(?:lib\/db\.ts$|next|react|node:|prisma\/|lib\/.*\/(?:queries|mutations))/,
  },
];

const tracked = execFileSync("git", ["ls-files", "-co", "--exclude-standard"], { encoding: "utf8" })
  .split("\n")
  .filter(Boolean);
const files = tracked.filter((file) => /\.(?:ts|tsx|mjs|js)$/.test(file) && existsSync(file));
const sources = files.filter((file) => /^(?:app|components|lib|scripts)\//.test(file) || file === "proxy.ts");

/** Type-only imports vanish at build time: a component may name a query's type without reaching the database. */
const IMPORT =
  /^import\s+(type\s)?(?:[^"';]*?from\s+)?"([^"]+)"|^export\s+(type\s)?[^"';]*?from\s+"([^"]+)"|\bimport\("([^"]+)"\)/gm;

function importsOf(file: string): string[] {
  return [...readFileSync(file, "utf8").matchAll(IMPORT)].flatMap(
    ([, typeOnly, from, typeOnlyExport, reExport, dynamic]) => {
      const target = from ?? reExport ?? dynamic;
      return !target || typeOnly || typeOnlyExport ? [] : [resolveImport(file, target)];
    },
  );
}

function resolveImport(file: string, target: string): string {
  const base = target.startsWith("@/")
    ? target.slice(2)
    : target.startsWith(".")
      ? path.join(path.dirname(file), target)
      : null;
  if (base === null) return target;
  return [`${base}.ts`, `${base}.tsx`, `${base}/index.ts`].find((candidate) => existsSync(candidate)) ?? base;
}

const imports = new Map(sources.map((file) => [file, importsOf(file)]));

describe("who may import whom", () => {
  it.each(RULES)("$name", ({ from, not, but }) => {
    const broken = [...imports]
      .filter(([file]) => from.test(file))
      .flatMap(([file, targets]) =>
        targets.filter((target) => not.test(target) && !but?.test(target)).map((target) => `${file} → ${target}`),
      );
    expect(broken).toEqual([]);
  });

  it("finds imports at all", () => {
    expect([...imports.values()].flat().length).toBeGreaterThan(300);
    expect(imports.get("lib/claims/mutations.ts")).toContain("lib/claims/registry.ts");
  });
});

describe("where a line belongs", () => {
  it("no file passes 300 lines, dictionaries and generated files aside", () => {
    const long = files
      .filter((file) => !/lexicon|generated|\.d\.ts$/.test(file))
      .map((file) => `${file}: ${readFileSync(file, "utf8").split("\n").length - 1}`)
      .filter((line) => Number(line.split(": ")[1]) > 300);
    expect(long).toEqual([]);
  });

  it("the engine has no clock, no chance and no environment", () => {
    const engine = sources.filter((file) => file.startsWith("lib/extraction/"));
    const impure = engine.filter((file) =>
      /new Date\(|Date\.now|Date\.UTC|Math\.random|process\.env/.test(withoutComments(readFileSync(file, "utf8"))),
    );
    expect(engine.length).toBeGreaterThan(20);
    expect(impure).toEqual([]);
  });

  it("raw SQL stands in queries and mutations only", () => {
    const raw = sources.filter((file) => /\$(?:queryRaw|executeRaw)/.test(readFileSync(file, "utf8")));
    expect(raw.filter((file) => !/\/(?:queries|mutations)(?:[-\w]*\.ts$|\/)/.test(file))).toEqual([]);
    expect(raw.length).toBeGreaterThan(0);
  });

  it("every exported query and mutation that takes a viewer begins by asking what they may do", () => {
    const unguarded: string[] = [];
    let guarded = 0;
    for (const file of sources.filter((name) => /^lib\/.*(?:queries|mutations)(?:\/.*)?\.ts$/.test(name))) {
      for (const [text, name] of readFileSync(file, "utf8").matchAll(
        /^export (?:async )?function (\w+)\(\s*viewer: Viewer[\s\S]*?\n\}\n/gm,
      )) {
        if (!/authorize\(viewer|\(viewer[,)]/.test(text)) unguarded.push(`${file}: ${name}`);
        guarded++;
      }
    }
    expect(guarded).toBeGreaterThan(30);
    expect(unguarded).toEqual([]);
  });

  it("no grab-bag files", () => {
    expect(files.filter((file) => /\/(?:utils?|helpers?|misc|types|common)\.tsx?$/.test(file))).toEqual([]);
  });

  it("no test is skipped for good or focused", () => {
    const tests = files.filter((file) => /\.(?:test|spec)\.ts$/.test(file) && file !== "tests/architecture.test.ts");
    const marked = tests.filter((file) =>
      /\b(?:it|test|describe)\.(?:only|skip|todo|fixme)\b(?!If)/.test(readFileSync(file, "utf8")),
    );
    expect(tests.length).toBeGreaterThan(10);
    expect(marked).toEqual([]);
  });

  it("no tracked file is larger than a megabyte but the lockfile and pictures", () => {
    const large = tracked.filter(
      (file) =>
        existsSync(file) && !/package-lock\.json|\.(?:png|jpg|webp)$/.test(file) && statSync(file).size > 1_000_000,
    );
    expect(large).toEqual([]);
  });
});

function withoutComments(source: string): string {
  return source.replace(/\/\*[\s\S]*?\*\/|\/\/.*$/gm, "");
}
