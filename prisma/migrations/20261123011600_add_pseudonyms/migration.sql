-- CreateTable
CREATE TABLE "pseudonyms" (
    "person_id" UUID NOT NULL,
    "number" INTEGER NOT NULL,
    "reason" TEXT NOT NULL,
    "made_by" UUID NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "pseudonyms_pkey" PRIMARY KEY ("person_id")
);

-- CreateIndex
CREATE UNIQUE INDEX "pseudonyms_number_key" ON "pseudonyms"("number");

-- AddForeignKey
ALTER TABLE "pseudonyms" ADD CONSTRAINT "pseudonyms_person_id_fkey" FOREIGN KEY ("person_id") REFERENCES "users"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "pseudonyms" ADD CONSTRAINT "pseudonyms_made_by_fkey" FOREIGN KEY ("made_by") REFERENCES "users"("id") ON DELETE RESTRICT ON UPDATE CASCADE;


ALTER TABLE pseudonyms
  ADD CONSTRAINT pseudonyms_number_check CHECK (number > 0),
  ADD CONSTRAINT pseudonyms_reason_check CHECK (char_length(reason) BETWEEN 1 AND 500),
  ADD CONSTRAINT pseudonyms_other_check CHECK (made_by <> person_id);

CREATE TRIGGER pseudonyms_append_only BEFORE UPDATE OR DELETE ON pseudonyms FOR EACH ROW EXECUTE FUNCTION attest_refuse_change();
CREATE TRIGGER pseudonyms_no_truncate BEFORE TRUNCATE ON pseudonyms FOR EACH STATEMENT EXECUTE FUNCTION attest_refuse_change();

-- Whoever has a pseudonym never has a name again, and never comes in again.
CREATE FUNCTION attest_keep_pseudonym() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF EXISTS (SELECT FROM pseudonyms WHERE person_id = OLD.id)
    AND ((NEW.name, NEW.email) IS DISTINCT FROM (OLD.name, OLD.email) OR NEW.disabled_at IS NULL OR NEW.password_hash IS NOT NULL) THEN
    RAISE EXCEPTION 'attest: a pseudonym stays';
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER users_keep_pseudonym BEFORE UPDATE ON users FOR EACH ROW EXECUTE FUNCTION attest_keep_pseudonym();

DO $$
BEGIN
  IF NOT EXISTS (SELECT FROM pg_roles WHERE rolname = 'attest_app') THEN RETURN; END IF;
  GRANT SELECT, INSERT ON pseudonyms TO attest_app;
END $$;
