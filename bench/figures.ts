/**
 * `npm run bench:figures`: the panel's server time after each decision, in a small desk (10,000 claims, 1,000 figures about one
 * toll) and in a large one (1,000,000 claims, 10,000 such figures), side by side. Goal: p95 under 150 ms, and at most 1.5 times the
 * small one. `-- --claims=1000000 --figures=10000 --rounds=60` sets the sizes. Ends with 1 on errors, not on figures.
 */
import { randomUUID } from "node:crypto";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { startEmbedded } from "../scripts/database/embedded.mjs";
import { migrate } from "../scripts/database/migrate.mjs";
import { loadDesk } from "./figures/load-desk";
import { percentile, printHead, printMeasures } from "./review/measures";

const size = (flag: string, otherwise: number) => {
  const given = process.argv.find((argument) => argument.startsWith(`--${flag}=`));
  return given ? Number(given.slice(flag.length + 3)) : otherwise;
};

// One process a desk: the app keeps its connections and what it remembers for one database.
const inner = process.env.ATTEST_BENCH_DESK;
if (inner) {
  const { claims, figures } = JSON.parse(inner) as { claims: number; figures: number };
  const measured = await measure(claims, figures, size("rounds", 60));
  process.send?.(measured);
  process.disconnect?.();
} else {
  const { fork } = await import("node:child_process");
  const run = (claims: number, figures: number) =>
    new Promise<Measured>((resolve, reject) => {
      const env = { ...process.env, ATTEST_BENCH_DESK: JSON.stringify({ claims, figures }) };
      const child = fork(process.argv[1] as string, process.argv.slice(2), { env });
      child.once("message", (measured) => resolve(measured as Measured));
      child.once("exit", (code) => code !== 0 && reject(new Error(`a desk of ${claims} claims ended with ${code}`)));
    });
  const small = await run(10_000, 1_000);
  const large = await run(size("claims", 1_000_000), size("figures", 10_000));
  printHead();
  printMeasures("panel after a decision, small desk", small.after, 150);
  printMeasures("panel after a decision, large desk", large.after, 150);
  printMeasures("panel asked again, large desk", large.again);
  console.log(`first panel after an article: ${small.first.toFixed(0)} ms small, ${large.first.toFixed(0)} ms large`);
  console.log(
    `large ÷ small, p95: ${(percentile(large.after, 0.95) / percentile(small.after, 0.95)).toFixed(2)} (goal 1.5)`,
  );
}

type Measured = { first: number; after: number[]; again: number[] };

async function measure(claims: number, figures: number, rounds: number): Promise<Measured> {
  const folder = mkdtempSync(path.join(tmpdir(), "attest-bench-"));
  const database = await startEmbedded({ cluster: path.join(folder, "postgres"), password: "bench" });
  try {
    await migrate(database.url);
    const loading = performance.now();
    await loadDesk(database.url, { claims, figures });
    console.log(
      `${claims.toLocaleString("en-GB")} claims loaded in ${Math.round((performance.now() - loading) / 1000)} s`,
    );
    Object.assign(process.env, { DATABASE_URL: database.url, NEXTAUTH_SECRET: randomUUID() + randomUUID() });
    const { systemViewer } = await import("../lib/auth/viewer");
    const { db } = await import("../lib/db");
    const { getEvent, listEvents } = await import("../lib/figures/queries/list-events");
    const { decideClaim } = await import("../lib/review/decisions/mutations/decide");
    const viewer = systemViewer("system:seed");
    const began = performance.now();
    const [event] = (await listEvents(viewer)).events;
    const first = performance.now() - began;
    if (!event) throw new Error("no event");
    console.log(`${event.title}: ${event.placed.length} figures, ${event.statements.length} statements`);
    const time = async () => {
      const from = performance.now();
      if (!(await getEvent(viewer, event.key))) throw new Error("the event is gone");
      return performance.now() - from;
    };
    const [after, again]: [number[], number[]] = [[], []];
    for (const { figure } of event.placed.slice(0, rounds)) {
      const decision = {
        operationId: randomUUID(),
        claimId: figure.id,
        version: 0,
        to: "verified",
        reason: "",
      } as const;
      await decideClaim(viewer, decision);
      after.push(await time());
      again.push(await time());
    }
    await db.$disconnect();
    return { first, after, again };
  } finally {
    await database.stop();
    rmSync(folder, { recursive: true, force: true });
  }
}
