-- The application's sessions run as a role that owns no table (`options=-c role=attest_app`), so that even a fault in the
-- app cannot drop a trigger. Where the migrating user may not create roles, an administrator creates it (README).
DO $$
BEGIN
  IF NOT EXISTS (SELECT FROM pg_roles WHERE rolname = 'attest_app') THEN
    BEGIN
      CREATE ROLE attest_app NOLOGIN;
    EXCEPTION WHEN duplicate_object OR unique_violation THEN NULL; -- another migration was faster
    END;
  END IF;
  EXECUTE format('GRANT attest_app TO %I', current_user);
EXCEPTION WHEN insufficient_privilege THEN
  RAISE NOTICE 'attest: role attest_app could not be created or granted';
END $$;

DO $$
DECLARE t text;
BEGIN
  IF NOT EXISTS (SELECT FROM pg_roles WHERE rolname = 'attest_app') THEN RETURN; END IF;
  GRANT USAGE ON SCHEMA public TO attest_app;
  GRANT SELECT, INSERT ON ALL TABLES IN SCHEMA public TO attest_app;
  FOREACH t IN ARRAY ARRAY['users', 'sessions', 'one_time_links', 'sign_in_throttles', 'audit_head', 'claim_states',
    'articles', 'stories', 'events', 'sources']
  LOOP
    EXECUTE format('GRANT UPDATE ON %I TO attest_app', t);
  END LOOP;
  GRANT DELETE ON sign_in_throttles TO attest_app;
  REVOKE INSERT ON audit_head FROM attest_app;
  IF to_regclass('public._prisma_migrations') IS NOT NULL THEN
    REVOKE INSERT ON _prisma_migrations FROM attest_app;
  END IF;
  ALTER DEFAULT PRIVILEGES IN SCHEMA public GRANT SELECT, INSERT ON TABLES TO attest_app;
END $$;
