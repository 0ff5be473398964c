-- With whose coming or going it was, so that nobody's own page is told what it just said itself.
CREATE OR REPLACE FUNCTION attest_tell_presence() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF TG_OP <> 'INSERT' THEN PERFORM pg_notify('attest_live', 'presence ' || OLD.claim_id || ' ' || OLD.user_id); END IF;
  IF TG_OP <> 'DELETE' THEN PERFORM pg_notify('attest_live', 'presence ' || NEW.claim_id || ' ' || NEW.user_id); END IF;
  RETURN NULL;
END $$;
