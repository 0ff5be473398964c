import pg from "pg";
import { describe, expect, it } from "vitest";
import { db } from "@/lib/db";
import { APPEND_ONLY, CHECKS, NEVER_REMOVED } from "../support/database-rules";
import { keepFigures } from "../support/keep-figures";
import { addViewer } from "../support/people";

async function ask<Row extends pg.QueryResultRow>(sql: string): Promise<Row[]> {
  const client = new pg.Client({ connectionString: process.env.DATABASE_URL });
  await client.connect();
  try {
    return (await client.query<Row>(sql)).rows;
  } finally {
    await client.end();
  }
}

describe("what the schema file cannot say", () => {
  it("every CHECK is there", async () => {
    const rows = await ask<{ conname: string }>(
      "SELECT conname FROM pg_constraint WHERE contype = 'c' AND connamespace = 'public'::regnamespace",
    );
    expect(rows.map((row) => row.conname)).toEqual(expect.arrayContaining(CHECKS));
  });

  it("every trigger is there", async () => {
    const rows = await ask<{ tgname: string }>("SELECT tgname FROM pg_trigger WHERE NOT tgisinternal");
    const wanted = [
      ...APPEND_ONLY.flatMap((table) => [`${table}_append_only`, `${table}_no_truncate`]),
      ...NEVER_REMOVED.flatMap((table) => [`${table}_no_delete`, `${table}_no_truncate`]),
      "claim_states_one_step",
      "claim_assignments_one_step",
      "claim_states_placed",
      "figure_relations_lost_once",
      "claims_inside_text",
      "decisions_grade_figures",
      "audit_entries_chained",
      "audit_head_follows",
      "verdicts_two_readers",
      "verdict_settlements_third_person",
      "decisions_two_people",
      "audit_entries_told",
      "presences_told",
      "presences_moved",
      "api_tokens_use_only",
      "users_keep_pseudonym",
    ];
    expect(rows.map((row) => row.tgname)).toEqual(expect.arrayContaining(wanted));
  });

  it("the natural key, the search index and the kinds' keys are there", async () => {
    const indexes = await ask<{ indexname: string }>("SELECT indexname FROM pg_indexes WHERE schemaname = 'public'");
    expect(indexes.map((row) => row.indexname)).toEqual(
      expect.arrayContaining([
        "claims_natural_key",
        "sentences_search_idx",
        "figure_relations_found_pair",
        "figure_relations_open_idx",
        "claim_states_queue_idx",
      ]),
    );
    const keys = await ask<{ conname: string }>("SELECT conname FROM pg_constraint WHERE contype = 'f'");
    const wanted = [
      "casualty_claims_kind_fkey",
      "date_claims_kind_fkey",
      "attribution_claims_kind_fkey",
      "casualty_claims_version_fkey",
    ];
    expect(keys.map((row) => row.conname)).toEqual(expect.arrayContaining(wanted));
  });

  it("every time is kept with its zone, to the millisecond", async () => {
    const rows = await ask<{ name: string }>(
      `SELECT table_name || '.' || column_name AS name FROM information_schema.columns
       WHERE table_schema = 'public' AND table_name <> '_prisma_migrations' AND data_type LIKE 'timestamp%'
         AND NOT (data_type = 'timestamp with time zone' AND datetime_precision = 3)`,
    );
    expect(rows).toEqual([]);
  });

  it("the application's role owns no table", async () => {
    expect(await ask("SELECT tablename FROM pg_tables WHERE tableowner = 'attest_app'")).toEqual([]);
    const [role] = await db.$queryRaw<{ current_user: string }[]>`SELECT current_user`;
    expect(role?.current_user).toBe("attest_app");
  });
});

describe("history nobody can erase", () => {
  it.each(APPEND_ONLY)("%s refuses TRUNCATE even to the owner", async (table) => {
    await expect(ask(`TRUNCATE ${table} CASCADE`)).rejects.toThrow(/never changed or removed/);
  });

  it("a claim, its text and a state's version cannot be rewritten by the owner", async () => {
    const editor = await addViewer("editor");
    await keepFigures(editor);
    await expect(ask("UPDATE claims SET quote = 'nobody'")).rejects.toThrow(/never changed or removed/);
    await expect(ask("DELETE FROM claims")).rejects.toThrow(/never changed or removed/);
    await expect(ask("UPDATE article_versions SET body = 'x'")).rejects.toThrow(/never changed or removed/);
    await expect(ask("UPDATE claim_states SET status = 'verified'")).rejects.toThrow(/one version at a time/);
    await expect(ask("DELETE FROM users")).rejects.toThrow(/never changed or removed/);
  });

  it("the application may not even try", async () => {
    await expect(db.$executeRaw`DELETE FROM claims`).rejects.toThrow(/permission denied/);
    await expect(db.$executeRaw`UPDATE decisions SET reason = ''`).rejects.toThrow(/permission denied/);
    await expect(db.$executeRaw`DROP TABLE claims`).rejects.toThrow(/must be owner/);
  });

  it("an entry that does not continue the chain is refused", async () => {
    const editor = await addViewer("editor");
    const entry = {
      seq: 999_999,
      at: new Date(),
      actorId: editor.id,
      action: "x",
      ...{ subjectKind: "x", subjectId: "x", payload: "{}" },
      prevHash: "0".repeat(64),
      hash: "1".repeat(64),
    };
    await expect(db.auditEntry.create({ data: entry })).rejects.toThrow(/continue the chain/);
  });

  it("a claim outside its text is refused", async () => {
    const editor = await addViewer("editor");
    const { articleId, versionId } = await keepFigures(editor);
    const claim = {
      articleId,
      versionId,
      kind: "date",
      origin: "hand",
      start: 10,
      end: 100_000,
      quote: "x",
      prefix: "",
      suffix: "",
      sentenceOrdinal: 0,
      rule: "x",
      engineVersion: "x",
      confidence: 1,
      createdBy: editor.id,
    };
    await expect(db.claim.create({ data: claim })).rejects.toThrow(/outside its text/);
  });
});
