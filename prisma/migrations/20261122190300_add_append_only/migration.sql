-- History nobody can erase: the database itself refuses, whoever asks.
CREATE FUNCTION attest_refuse_change() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  RAISE EXCEPTION 'attest: rows of % are never changed or removed', TG_TABLE_NAME;
END $$;

DO $$
DECLARE t text;
BEGIN
  FOREACH t IN ARRAY ARRAY['article_versions', 'publication_dates', 'article_withdrawals', 'intake_warnings', 'sentences',
    'readings', 'claims', 'claim_findings', 'claim_resolutions', 'casualty_claims', 'date_claims', 'attribution_claims',
    'source_aliases', 'decisions', 'evidence', 'event_placements', 'reports', 'report_sign_offs', 'operations', 'audit_entries']
  LOOP
    EXECUTE format('CREATE TRIGGER %I BEFORE UPDATE OR DELETE ON %I FOR EACH ROW EXECUTE FUNCTION attest_refuse_change()', t || '_append_only', t);
    EXECUTE format('CREATE TRIGGER %I BEFORE TRUNCATE ON %I FOR EACH STATEMENT EXECUTE FUNCTION attest_refuse_change()', t || '_no_truncate', t);
  END LOOP;
  -- These rows change, but none is ever removed.
  FOREACH t IN ARRAY ARRAY['users', 'articles', 'stories', 'claim_states', 'events', 'sources', 'audit_head']
  LOOP
    EXECUTE format('CREATE TRIGGER %I BEFORE DELETE ON %I FOR EACH ROW EXECUTE FUNCTION attest_refuse_change()', t || '_no_delete', t);
    EXECUTE format('CREATE TRIGGER %I BEFORE TRUNCATE ON %I FOR EACH STATEMENT EXECUTE FUNCTION attest_refuse_change()', t || '_no_truncate', t);
  END LOOP;
END $$;

-- A state moves one version at a time: a lost update cannot hide.
CREATE FUNCTION attest_check_claim_state() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF NEW.claim_id <> OLD.claim_id OR NEW.version <> OLD.version + 1 THEN
    RAISE EXCEPTION 'attest: a claim state moves one version at a time';
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER claim_states_one_step BEFORE UPDATE ON claim_states FOR EACH ROW EXECUTE FUNCTION attest_check_claim_state();

-- Offsets count UTF-16 code units, which SQL cannot slice; that they lie inside the text it can tell.
CREATE FUNCTION attest_check_claim_span() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE v article_versions%ROWTYPE;
BEGIN
  SELECT * INTO v FROM article_versions WHERE id = NEW.version_id;
  IF NEW."end" > v.length_utf16 OR NEW.article_id <> v.article_id THEN
    RAISE EXCEPTION 'attest: a claim lies outside its text';
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER claims_inside_text BEFORE INSERT ON claims FOR EACH ROW EXECUTE FUNCTION attest_check_claim_span();

-- The chain: each entry continues the head, which moves by one.
CREATE FUNCTION attest_check_chain() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE head audit_head%ROWTYPE;
BEGIN
  SELECT * INTO head FROM audit_head WHERE id = 1;
  IF NEW.seq <> head.seq + 1 OR NEW.prev_hash <> head.hash THEN
    RAISE EXCEPTION 'attest: an audit entry must continue the chain';
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER audit_entries_chained BEFORE INSERT ON audit_entries FOR EACH ROW EXECUTE FUNCTION attest_check_chain();

CREATE FUNCTION attest_check_head() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF NEW.seq <> OLD.seq + 1 OR NOT EXISTS (SELECT FROM audit_entries WHERE seq = NEW.seq AND hash = NEW.hash) THEN
    RAISE EXCEPTION 'attest: the audit head follows the last entry';
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER audit_head_follows BEFORE UPDATE ON audit_head FOR EACH ROW EXECUTE FUNCTION attest_check_head();

INSERT INTO audit_head (id, seq, hash) VALUES (1, 0, repeat('0', 64));

-- Named system actors: recorded as such, unable to sign in.
INSERT INTO users (id, kind, email, name, role) VALUES
  ('00000000-0000-4000-8000-000000000001', 'system', 'seed@system.invalid', 'system:seed', 'admin'),
  ('00000000-0000-4000-8000-000000000002', 'system', 'setup@system.invalid', 'system:setup', 'admin');
