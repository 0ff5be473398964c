import pg from "pg";
import { describe, expect, it } from "vitest";
import { db } from "@/lib/db";
import { keepFigures } from "../support/keep-figures";
import { addViewer } from "../support/people";

const APPEND_ONLY = [
  "article_versions",
  "publication_dates",
  "article_withdrawals",
  "intake_warnings",
  "sentences",
  "readings",
  "claims",
  "claim_findings",
  "claim_resolutions",
  "casualty_claims",
  "date_claims",
  "attribution_claims",
  "source_aliases",
  "corrections",
  "decisions",
  "evidence",
  "evidence_files",
  "event_placements",
  "arrangements",
  "event_names",
  "source_joins",
  "reference_series",
  "reference_points",
  "reference_findings",
  "reports",
  "report_sign_offs",
  "operations",
  "review_policies",
  "verdicts",
  "verdict_openings",
  "verdict_settlements",
  "audit_entries",
  "comments",
  "comment_mentions",
  "comment_withdrawals",
  "seen_marks",
  "assignments",
  "tags",
  "tag_changes",
  "batches",
  "figure_relation_runs",
  "conflict_settlements",
  "saved_views",
  "saved_view_removals",
  "key_preferences",
];
const NEVER_REMOVED = [
  "users",
  "articles",
  "stories",
  "claim_states",
  "claim_assignments",
  "events",
  "sources",
  "audit_head",
  "figure_relations",
  "api_tokens",
];

const CHECKS = [
  "assignments_due_check",
  "assignments_version_check",
  "batches_action_check",
  "batches_size_check",
  "claim_assignments_due_check",
  "claim_assignments_version_check",
  "comments_text_check",
  "seen_marks_one_check",
  "tags_word_check",
  "arrangements_kind_check",
  "api_rates_used_check",
  "api_tokens_hash_check",
  "api_tokens_name_check",
  "api_tokens_revoked_check",
  "api_tokens_scopes_check",
  "article_versions_length_check",
  "article_versions_number_check",
  "article_versions_sha256_check",
  "attribution_claims_kind_check",
  "attribution_claims_mode_check",
  "attribution_claims_source_kind_check",
  "attribution_claims_stance_check",
  "audit_entries_hash_check",
  "audit_head_single_check",
  "casualty_claims_bound_check",
  "casualty_claims_civilian_check",
  "casualty_claims_figure_check",
  "casualty_claims_harm_check",
  "casualty_claims_kind_check",
  "casualty_claims_modality_check",
  "casualty_claims_number_check",
  "casualty_claims_range_check",
  "claim_states_round_check",
  "claim_states_placed_check",
  "claim_states_status_check",
  "claim_states_version_check",
  "claims_bound_check",
  "claims_confidence_check",
  "claims_harm_check",
  "claims_kind_check",
  "claims_origin_check",
  "claims_range_check",
  "claims_span_check",
  "conflict_settlements_outcome_check",
  "conflict_settlements_pair_check",
  "conflict_settlements_reason_check",
  "conflict_settlements_stands_check",
  "conflict_settlements_undo_check",
  "date_claims_kind_check",
  "date_claims_type_check",
  "corrections_number_check",
  "corrections_reason_check",
  "corrections_value_check",
  "decisions_basis_check",
  "decisions_confidence_check",
  "decisions_grade_check",
  "decisions_reason_check",
  "decisions_status_check",
  "decisions_superseded_check",
  "decisions_version_check",
  "event_names_title_check",
  "event_placements_confidence_check",
  "evidence_archive_check",
  "evidence_file_check",
  "evidence_files_sha256_check",
  "evidence_files_size_check",
  "evidence_link_or_file_check",
  "evidence_url_check",
  "figure_relations_lost_check",
  "figure_relations_pair_check",
  "figure_relations_relation_check",
  "intake_warnings_code_check",
  "intake_warnings_span_check",
  "key_preferences_number_check",
  "one_time_links_purpose_check",
  "publication_dates_basis_check",
  "publication_dates_value_check",
  "reference_findings_code_check",
  "reference_points_value_check",
  "reference_series_sha256_check",
  "reports_sha256_check",
  "review_policies_kinds_check",
  "saved_views_page_check",
  "saved_views_title_check",
  "sentences_span_check",
  "source_joins_name_check",
  "users_email_lower_check",
  "users_kind_check",
  "users_role_check",
  "users_system_no_password_check",
  "verdicts_commitment_check",
  "verdicts_outcome_check",
  "verdicts_two_people_check",
];

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
