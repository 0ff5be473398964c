import { createHash } from "node:crypto";
import pg from "pg";
import { beforeAll, describe, expect, it } from "vitest";
import type { Viewer } from "@/lib/auth/viewer";
import { db } from "@/lib/db";
import { getRound } from "@/lib/review/verdicts/queries";
import { keepFigures } from "../../support/keep-figures";
import { addViewer } from "../../support/people";
import { decideNow, requireTwoPeople } from "../../support/verdicts";

const SECRET = "The brigade's own tally was leaked.";
let [author, other] = [] as unknown as [Viewer, Viewer];
beforeAll(async () => {
  [author, other] = [await addViewer("editor"), await addViewer("editor")];
  await requireTwoPeople(["casualty"]);
});

async function ask<Row extends pg.QueryResultRow>(sql: string, values: unknown[] = []): Promise<Row[]> {
  const client = new pg.Client({ connectionString: process.env.DATABASE_URL });
  await client.connect();
  try {
    return (await client.query<Row>(sql, values)).rows;
  } finally {
    await client.end();
  }
}

/** Every table but the verdicts' own whose rows hold these words. */
async function tablesThatSay(words: string): Promise<string[]> {
  const tables = await ask<{ name: string }>(
    "SELECT tablename AS name FROM pg_tables WHERE schemaname = 'public' AND tablename <> 'verdicts' ORDER BY 1",
  );
  const each = tables.map(
    ({ name }) => `SELECT '${name}' AS name WHERE EXISTS (SELECT FROM "${name}" t WHERE t::text LIKE $1)`,
  );
  const said = await ask<{ name: string }>(each.join(" UNION ALL "), [`%${words}%`]);
  return said.map(({ name }) => name);
}

describe("a first verdict is blind", () => {
  it("its words and its status stand in no table that pages, events, exports and the API read", async () => {
    const { killedId } = await keepFigures(author);
    const said = { to: "refuted", reason: SECRET, evidenceUrl: "https://leak.example/tally" } as const;
    const { decisionId } = await decideNow(author, killedId, said);
    expect(await tablesThatSay("tally was leaked")).toEqual([]);
    expect(await tablesThatSay("leak.example")).toEqual([]);
    const decision = await db.decision.findUniqueOrThrow({ where: { id: decisionId } });
    expect(JSON.stringify(decision)).not.toContain("refuted");
    expect(
      await ask("SELECT 1 FROM audit_entries WHERE subject_id = $1 AND payload LIKE '%refuted%'", [killedId]),
    ).toEqual([]);
    expect(await ask("SELECT 1 FROM operations WHERE result::text LIKE '%refuted%'")).toEqual([]);

    await decideNow(other, killedId, { to: "verified" });
    expect((await tablesThatSay("leak.example")).sort()).toEqual(["evidence"]);
  });

  it.each(["viewer", "editor", "chief", "admin"] as const)("a %s who did not open it learns nothing", async (role) => {
    const { killedId } = await keepFigures(author);
    await decideNow(author, killedId, { to: "refuted", reason: SECRET });
    const round = await getRound(await addViewer(role), killedId);
    expect(round).toMatchObject({ round: "second", mine: false, verdicts: [] });
    expect(JSON.stringify(round)).not.toMatch(/refuted|tally/);
    expect((await getRound(author, killedId)).verdicts).toMatchObject([{ to: "refuted", reason: SECRET }]);
  });

  it("the audit log commits to it at once and opens it with the second", async () => {
    const { killedId } = await keepFigures(author);
    await decideNow(author, killedId, { to: "refuted", reason: SECRET });
    await decideNow(other, killedId, { to: "refuted", reason: "So does the other list." });
    const entries = await db.auditEntry.findMany({
      where: { subjectId: killedId, action: { startsWith: "verdict:" } },
      orderBy: { seq: "asc" },
    });
    const [first, second] = entries.map(({ payload }) => JSON.parse(payload).detail);
    const { content } = await db.verdict.findUniqueOrThrow({ where: { id: second.opens } });
    expect(createHash("sha256").update(`${second.salt}\n${content}`).digest("hex")).toBe(first.commitment);
  });
});

describe("two people, by the database itself", () => {
  const COMMITTED = "encode(sha256(convert_to(repeat('0', 64) || E'\\n' || content, 'UTF8')), 'hex')";
  const firstOf = async (claimId: string) => db.verdict.findFirstOrThrow({ where: { claimId, outcome: "first" } });
  /** As the owner: one transaction with the second decision of a round and its verdict. */
  const forge = (claimId: string, by: string, answersId: string, firstAuthor: string, to = "refuted") => `
    BEGIN;
    INSERT INTO decisions (claim_id, version, from_status, to_status, reason, decided_by)
      VALUES ('${claimId}', 2, 'in-review', '${to}', 'x', '${by}');
    INSERT INTO verdicts (claim_id, decision_id, author_id, outcome, content, salt, commitment, answers_id, first_author_id)
      SELECT '${claimId}', d.id, '${by}', 'agrees', content, repeat('0', 64), ${COMMITTED}, '${answersId}', '${firstAuthor}'
      FROM decisions d, (VALUES ('{"reason":"x","to":"${to}"}')) said (content) WHERE d.claim_id = '${claimId}' AND d.version = 2;
    COMMIT`;

  it("refuses the author as approver, also under another's name", async () => {
    const { killedId } = await keepFigures(author);
    await decideNow(author, killedId, { to: "refuted", reason: SECRET });
    const { id } = await firstOf(killedId);
    await expect(ask(forge(killedId, author.id, id, author.id))).rejects.toThrow(/verdicts_two_people_check/);
    await expect(ask(forge(killedId, author.id, id, other.id))).rejects.toThrow(/violates foreign key/);
    await expect(ask(forge(killedId, other.id, id, author.id, "verified"))).rejects.toThrow(
      /agree when they say the same/,
    );
    await ask(forge(killedId, other.id, id, author.id));
  });

  it("refuses a status that one person gives", async () => {
    const { killedId, dateId } = await keepFigures(author);
    const alone = (claimId: string) =>
      ask(
        `INSERT INTO decisions (claim_id, version, from_status, to_status, reason, decided_by)
         VALUES ($1, 1, 'unreviewed', 'verified', '', $2)`,
        [claimId, author.id],
      );
    await expect(alone(killedId)).rejects.toThrow(/decided by two people/);
    await alone(dateId);
  });

  it("refuses a second verdict of somebody who opened the first, and a settlement by one of the two", async () => {
    const { killedId, injuredId } = await keepFigures(author);
    await decideNow(author, killedId, { to: "refuted", reason: SECRET });
    const { id } = await firstOf(killedId);
    await ask("INSERT INTO verdict_openings (verdict_id, opened_by) VALUES ($1, $2)", [id, other.id]);
    await expect(ask(forge(killedId, other.id, id, author.id))).rejects.toThrow(/opened the first verdict/);

    await decideNow(author, injuredId, { to: "refuted", reason: SECRET });
    await decideNow(other, injuredId, { to: "verified" });
    const settle = (by: string) =>
      ask(`
        WITH made AS (INSERT INTO decisions (claim_id, version, from_status, to_status, reason, decided_by)
          VALUES ('${injuredId}', 3, 'in-review', 'verified', '', '${by}') RETURNING id)
        SELECT 1;
        INSERT INTO verdict_settlements (verdict_id, decision_id, settled_by)
          SELECT v.id, d.id, '${by}' FROM verdicts v, decisions d
          WHERE v.claim_id = '${injuredId}' AND v.outcome = 'disagrees' AND d.claim_id = '${injuredId}' AND d.version = 3`);
    for (const by of [author.id, other.id]) await expect(settle(by)).rejects.toThrow(/gave neither verdict/);
  });

  it("refuses a changed verdict: it is append-only and its commitment must hold", async () => {
    const { killedId } = await keepFigures(author);
    await decideNow(author, killedId, { to: "refuted", reason: SECRET });
    await expect(ask("UPDATE verdicts SET content = '{}'")).rejects.toThrow(/never changed or removed/);
    const { decisionId, salt, commitment } = await firstOf(killedId);
    await expect(
      ask(
        `INSERT INTO verdicts (claim_id, decision_id, author_id, outcome, content, salt, commitment)
         VALUES ($1, $2, $3, 'first', '{"to":"verified"}', $4, $5)`,
        [killedId, decisionId, author.id, salt, commitment],
      ),
    ).rejects.toThrow(/verdicts_commitment_check|duplicate key/);
  });
});
