-- CreateTable
CREATE TABLE "presences" (
    "user_id" UUID NOT NULL,
    "tab" UUID NOT NULL,
    "claim_id" UUID NOT NULL,
    "seen_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "presences_pkey" PRIMARY KEY ("user_id","tab")
);

-- CreateIndex
CREATE INDEX "presences_claim_id_idx" ON "presences"("claim_id");

-- CreateIndex
CREATE INDEX "presences_seen_at_idx" ON "presences"("seen_at");

ALTER TABLE "presences" ADD CONSTRAINT "presences_user_id_fkey" FOREIGN KEY ("user_id") REFERENCES "users"("id") ON DELETE RESTRICT;
ALTER TABLE "presences" ADD CONSTRAINT "presences_claim_id_fkey" FOREIGN KEY ("claim_id") REFERENCES "claims"("id") ON DELETE RESTRICT;

-- Every copy of the app hears of an entry the moment it is committed. The number is enough: whoever missed a notice reads on from
-- the last number it knows, and numbers have no gaps.
CREATE FUNCTION attest_tell_audit() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  PERFORM pg_notify('attest_live', 'audit ' || NEW.seq);
  RETURN NULL;
END $$;
CREATE TRIGGER audit_entries_told AFTER INSERT ON audit_entries FOR EACH ROW EXECUTE FUNCTION attest_tell_audit();

-- Who came to a claim, moved on from one or left. A renewal tells nobody.
CREATE FUNCTION attest_tell_presence() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF TG_OP <> 'INSERT' THEN PERFORM pg_notify('attest_live', 'presence ' || OLD.claim_id); END IF;
  IF TG_OP <> 'DELETE' THEN PERFORM pg_notify('attest_live', 'presence ' || NEW.claim_id); END IF;
  RETURN NULL;
END $$;
CREATE TRIGGER presences_told AFTER INSERT OR DELETE ON presences FOR EACH ROW EXECUTE FUNCTION attest_tell_presence();
CREATE TRIGGER presences_moved AFTER UPDATE ON presences FOR EACH ROW
  WHEN (OLD.claim_id <> NEW.claim_id) EXECUTE FUNCTION attest_tell_presence();

DO $$
BEGIN
  IF EXISTS (SELECT FROM pg_roles WHERE rolname = 'attest_app') THEN
    GRANT UPDATE, DELETE ON presences TO attest_app;
  END IF;
END $$;
