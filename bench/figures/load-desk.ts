import pg from "pg";

const PER_ARTICLE = 100;

/**
 * Fills a desk straight through SQL, with triggers and foreign keys at rest: `claims` claims of 100 an article, of which the newest
 * articles hold `figures` figures about one running toll; every other article is about a place of its own.
 */
export async function loadDesk(url: string, { claims, figures }: { claims: number; figures: number }): Promise<void> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    const articles = Math.ceil(claims / PER_ARTICLE);
    const near = Math.ceil(figures / (PER_ARTICLE - 1));
    await client.query("SET session_replication_role = replica");
    for (const statement of STATEMENTS) {
      const sql = statement
        .replaceAll(":articles", String(articles))
        .replaceAll(":near", String(near))
        .replaceAll(":last", String(PER_ARTICLE - 1));
      await client.query(sql);
    }
    await client.query("ANALYZE");
  } finally {
    await client.end();
  }
}

const SEED = "'00000000-0000-4000-8000-000000000001'::uuid";
const AT = "timestamptz '2024-03-04' + n * interval '1 minute'";
/** The articles of the toll are the newest; n counts articles from 1, i the claims of one from 0, where 0 says who speaks. */
const NEAR = "n > :articles - :near";
const VALUE = "(1000 + n * 7 + i % 5)";

const STATEMENTS = [
  // A hash with the marks of a UUID of version 4 in it.
  `CREATE FUNCTION pg_temp.bench_id(name text) RETURNS uuid IMMUTABLE LANGUAGE sql AS
   $$ SELECT overlay(overlay(md5(name) PLACING '4' FROM 13) PLACING '8' FROM 17)::uuid $$`,
  `INSERT INTO articles (id, created_by, created_at)
   SELECT pg_temp.bench_id('a' || n), ${SEED}, ${AT} FROM generate_series(1, :articles) n`,
  `INSERT INTO article_versions (id, article_id, number, title, publisher, body, body_sha256, length_utf16, raw, raw_sha256,
     encoding, intake_kind, origin_key, created_by, created_at)
   SELECT pg_temp.bench_id('v' || n), pg_temp.bench_id('a' || n), 1, 'Report ' || n, 'Bulletin ' || n % 40, repeat('x', 400),
     encode(sha256(n::text::bytea), 'hex'), 400, '', encode(sha256(n::text::bytea), 'hex'), 'utf-8', 'text', 'o' || n, ${SEED}, ${AT}
   FROM generate_series(1, :articles) n`,
  `INSERT INTO publication_dates (id, article_id, number, value, basis, set_by)
   SELECT pg_temp.bench_id('p' || n), pg_temp.bench_id('a' || n), 1, ((${AT})::date)::text, 'stated-by-editor', ${SEED}
   FROM generate_series(1, :articles) n`,
  `INSERT INTO sentences (version_id, ordinal, start, "end", text)
   SELECT pg_temp.bench_id('v' || n), 0, 0, 400,
     'The ministry said people have been killed in ' || CASE WHEN ${NEAR} THEN 'Valdoria' ELSE 'Town' || n END || ' since the war began.'
   FROM generate_series(1, :articles) n`,
  `INSERT INTO claims (id, article_id, version_id, kind, origin, start, "end", quote, prefix, suffix, sentence_ordinal, rule,
     engine_version, confidence, harm, low, best, high, bound, speaker, created_by, created_at)
   SELECT pg_temp.bench_id('c' || n || '-' || i), pg_temp.bench_id('a' || n), pg_temp.bench_id('v' || n),
     CASE WHEN i = 0 THEN 'attribution' WHEN ${NEAR} OR i % 3 = 1 THEN 'casualty' ELSE 'date' END,
     'engine', i * 3, i * 3 + 2, 'killed', '', '', 0, 'bench', 'bench', 1,
     f.harm, f.value, f.value, f.value, f.bound, 'Ministry ' || n % 20, ${SEED}, ${AT}
   FROM generate_series(1, :articles) n, generate_series(0, :last) i,
     LATERAL (SELECT CASE WHEN i > 0 AND (${NEAR} OR i % 3 = 1) THEN 'killed' END AS harm,
       CASE WHEN i > 0 AND (${NEAR} OR i % 3 = 1) THEN ${VALUE} END AS value,
       CASE WHEN i > 0 AND (${NEAR} OR i % 3 = 1) THEN 'exact' END AS bound) f`,
  `INSERT INTO claim_states (claim_id, claim_kind, claim_article_id, claim_read_at, claim_start)
   SELECT id, kind, article_id, created_at, start FROM claims`,
  `INSERT INTO attribution_claims (claim_id, mode, source, canonical, source_kind, content, stance)
   SELECT id, 'indirect', NULL, speaker, 'government', '[{"start":0,"end":400,"text":""}]', 'asserts'
   FROM claims WHERE kind = 'attribution'`,
  `INSERT INTO casualty_claims (claim_id, version_id, number_start, number_end, number, low, best, high, bound, harm, civilian,
     figure, modality, place, since, attribution_id)
   SELECT c.id, c.version_id, c.start, c."end", c.best::text, c.low, c.best, c.high, 'exact', 'killed', 'unknown', 'cumulative', 'asserted',
     jsonb_build_object('start', 0, 'end', 8, 'text', substring(s.text FROM 'killed in (\\w+)')), '2024-03-03',
     (SELECT a.id FROM claims a WHERE a.version_id = c.version_id AND a.kind = 'attribution')
   FROM claims c JOIN sentences s ON s.version_id = c.version_id WHERE c.kind = 'casualty'`,
  "INSERT INTO date_claims (claim_id, type, value, certain, implied) SELECT id, 'DATE', '2024-03', '{year}', '{}' FROM claims WHERE kind = 'date'",
];
