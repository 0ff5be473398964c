-- Full-text search, one vector a sentence: `simple` finds names as written, `english` finds inflected words, and
-- "9,770" and "9770" find each other.
CREATE EXTENSION IF NOT EXISTS unaccent WITH SCHEMA public;

-- A sentence that never ends would overflow a tsvector (1 MB): what lies beyond 200,000 characters of one is not searched.
CREATE FUNCTION attest_search_text(value text) RETURNS text LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE AS $$
  SELECT public.unaccent('public.unaccent'::regdictionary,
    regexp_replace(left(value, 200000), '(\d)[,\u00a0\u2009\u202f](?=\d{3}(\D|$))', '\1', 'g'))
$$;

CREATE FUNCTION attest_search_vector(value text) RETURNS tsvector LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE AS $$
  SELECT to_tsvector('pg_catalog.simple', public.attest_search_text(value))
      || to_tsvector('pg_catalog.english', public.attest_search_text(value))
$$;

CREATE FUNCTION attest_search_query(value text) RETURNS tsquery LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE AS $$
  SELECT websearch_to_tsquery('pg_catalog.simple', public.attest_search_text(value))
      || websearch_to_tsquery('pg_catalog.english', public.attest_search_text(value))
$$;

ALTER TABLE "sentences" DROP COLUMN "search";
ALTER TABLE "sentences" ADD COLUMN "search" tsvector GENERATED ALWAYS AS (public.attest_search_vector("text")) STORED;
CREATE INDEX "sentences_search_idx" ON "sentences" USING GIN ("search");
