-- AlterTable
ALTER TABLE "claim_states" ADD COLUMN     "first_reader_id" UUID,
ADD COLUMN     "round" TEXT NOT NULL DEFAULT 'none';

-- CreateTable
CREATE TABLE "review_policies" (
    "number" INTEGER NOT NULL,
    "two_people" TEXT[],
    "set_by" UUID NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "review_policies_pkey" PRIMARY KEY ("number")
);

-- CreateTable
CREATE TABLE "verdicts" (
    "id" UUID NOT NULL DEFAULT gen_random_uuid(),
    "claim_id" UUID NOT NULL,
    "decision_id" UUID NOT NULL,
    "author_id" UUID NOT NULL,
    "outcome" TEXT NOT NULL,
    "content" TEXT NOT NULL,
    "salt" TEXT NOT NULL,
    "commitment" TEXT NOT NULL,
    "answers_id" UUID,
    "first_author_id" UUID,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "verdicts_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "verdict_openings" (
    "verdict_id" UUID NOT NULL,
    "opened_by" UUID NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "verdict_openings_pkey" PRIMARY KEY ("verdict_id","opened_by")
);

-- CreateTable
CREATE TABLE "verdict_settlements" (
    "verdict_id" UUID NOT NULL,
    "decision_id" UUID NOT NULL,
    "settled_by" UUID NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "verdict_settlements_pkey" PRIMARY KEY ("verdict_id")
);

-- CreateIndex
CREATE UNIQUE INDEX "verdicts_decision_id_key" ON "verdicts"("decision_id");

-- CreateIndex
CREATE UNIQUE INDEX "verdicts_answers_id_key" ON "verdicts"("answers_id");

-- CreateIndex
CREATE INDEX "verdicts_claim_id_idx" ON "verdicts"("claim_id");

-- CreateIndex
CREATE UNIQUE INDEX "verdicts_id_author_id_claim_id_key" ON "verdicts"("id", "author_id", "claim_id");

-- CreateIndex
CREATE UNIQUE INDEX "verdict_settlements_decision_id_key" ON "verdict_settlements"("decision_id");

-- AddForeignKey
ALTER TABLE "claim_states" ADD CONSTRAINT "claim_states_first_reader_id_fkey" FOREIGN KEY ("first_reader_id") REFERENCES "users"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "review_policies" ADD CONSTRAINT "review_policies_set_by_fkey" FOREIGN KEY ("set_by") REFERENCES "users"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "verdicts" ADD CONSTRAINT "verdicts_claim_id_fkey" FOREIGN KEY ("claim_id") REFERENCES "claims"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "verdicts" ADD CONSTRAINT "verdicts_decision_id_fkey" FOREIGN KEY ("decision_id") REFERENCES "decisions"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "verdicts" ADD CONSTRAINT "verdicts_author_id_fkey" FOREIGN KEY ("author_id") REFERENCES "users"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "verdicts" ADD CONSTRAINT "verdicts_answers_id_first_author_id_claim_id_fkey" FOREIGN KEY ("answers_id", "first_author_id", "claim_id") REFERENCES "verdicts"("id", "author_id", "claim_id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "verdict_openings" ADD CONSTRAINT "verdict_openings_verdict_id_fkey" FOREIGN KEY ("verdict_id") REFERENCES "verdicts"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "verdict_openings" ADD CONSTRAINT "verdict_openings_opened_by_fkey" FOREIGN KEY ("opened_by") REFERENCES "users"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "verdict_settlements" ADD CONSTRAINT "verdict_settlements_verdict_id_fkey" FOREIGN KEY ("verdict_id") REFERENCES "verdicts"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "verdict_settlements" ADD CONSTRAINT "verdict_settlements_decision_id_fkey" FOREIGN KEY ("decision_id") REFERENCES "decisions"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "verdict_settlements" ADD CONSTRAINT "verdict_settlements_settled_by_fkey" FOREIGN KEY ("settled_by") REFERENCES "users"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- What a row may say.
ALTER TABLE "review_policies"
  ADD CONSTRAINT "review_policies_kinds_check" CHECK ("number" > 0 AND "two_people" <@ ARRAY['casualty', 'date', 'attribution']);

ALTER TABLE "claim_states"
  ADD CONSTRAINT "claim_states_round_check" CHECK ("round" IN ('none', 'second', 'settle')
    AND ("round" = 'none') = ("first_reader_id" IS NULL) AND ("round" = 'none' OR "status" = 'in-review'));
CREATE INDEX "claim_states_open_rounds" ON "claim_states" ("round", "claim_id") WHERE "round" <> 'none';

-- A first verdict on a claim that is in review already, and a disagreement, leave the status as it is.
ALTER TABLE "decisions"
  DROP CONSTRAINT "decisions_status_check",
  ADD CONSTRAINT "decisions_status_check" CHECK (("from_status" <> "to_status" OR "from_status" = 'in-review')
    AND "to_status" IN ('unreviewed', 'in-review', 'verified', 'disputed', 'refuted', 'unverifiable', 'superseded', 'dismissed'));

-- Author ≠ approver: the answer repeats whose verdict it answers (a foreign key holds it to that), and it must not be one's own.
ALTER TABLE "verdicts"
  ADD CONSTRAINT "verdicts_two_people_check" CHECK ("first_author_id" <> "author_id"),
  ADD CONSTRAINT "verdicts_outcome_check" CHECK ("outcome" IN ('first', 'agrees', 'disagrees')
    AND ("outcome" = 'first') = ("answers_id" IS NULL) AND ("answers_id" IS NULL) = ("first_author_id" IS NULL)),
  ADD CONSTRAINT "verdicts_commitment_check" CHECK ("salt" ~ '^[0-9a-f]{64}$'
    AND "commitment" = encode(sha256(convert_to("salt" || E'\n' || "content", 'UTF8')), 'hex'));

CREATE FUNCTION attest_check_verdict() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
  own decisions%ROWTYPE;
  first verdicts%ROWTYPE;
  same boolean;
BEGIN
  SELECT * INTO own FROM decisions WHERE id = NEW.decision_id;
  IF own.claim_id IS DISTINCT FROM NEW.claim_id OR own.decided_by IS DISTINCT FROM NEW.author_id THEN
    RAISE EXCEPTION 'attest: a verdict comes with its author''s own decision';
  END IF;
  IF NEW.outcome = 'first' THEN RETURN NEW; END IF;
  SELECT * INTO first FROM verdicts WHERE id = NEW.answers_id;
  IF first.outcome IS DISTINCT FROM 'first'
    OR NOT EXISTS (SELECT FROM decisions WHERE id = first.decision_id AND version = own.version - 1) THEN
    RAISE EXCEPTION 'attest: a second verdict answers the first one that is open';
  END IF;
  IF EXISTS (SELECT FROM verdict_openings WHERE verdict_id = first.id AND opened_by = NEW.author_id) THEN
    RAISE EXCEPTION 'attest: whoever opened the first verdict gives no second one';
  END IF;
  same := NEW.content::jsonb ->> 'to' = first.content::jsonb ->> 'to'
    AND (NEW.content::jsonb ->> 'supersededBy') IS NOT DISTINCT FROM (first.content::jsonb ->> 'supersededBy');
  IF same <> (NEW.outcome = 'agrees') OR (same AND own.to_status IS DISTINCT FROM NEW.content::jsonb ->> 'to') THEN
    RAISE EXCEPTION 'attest: two verdicts agree when they say the same, and then that is the status';
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER verdicts_two_readers BEFORE INSERT ON verdicts FOR EACH ROW EXECUTE FUNCTION attest_check_verdict();

CREATE FUNCTION attest_check_settlement() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
  own decisions%ROWTYPE;
  second verdicts%ROWTYPE;
BEGIN
  SELECT * INTO own FROM decisions WHERE id = NEW.decision_id;
  SELECT * INTO second FROM verdicts WHERE id = NEW.verdict_id;
  IF second.outcome IS DISTINCT FROM 'disagrees' OR own.claim_id IS DISTINCT FROM second.claim_id
    OR own.decided_by IS DISTINCT FROM NEW.settled_by OR NEW.settled_by IN (second.author_id, second.first_author_id) THEN
    RAISE EXCEPTION 'attest: a disagreement is settled by a decision of somebody who gave neither verdict';
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER verdict_settlements_third_person BEFORE INSERT ON verdict_settlements
  FOR EACH ROW EXECUTE FUNCTION attest_check_settlement();

-- At commit, when the verdicts that belong to a decision are there: no status of a two-person kind without its two people.
CREATE FUNCTION attest_check_two_people() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF NEW.undo_of_id IS NULL AND NEW.to_status NOT IN ('unreviewed', 'in-review')
    AND (SELECT kind FROM claims WHERE id = NEW.claim_id)
      IN (SELECT unnest(two_people) FROM review_policies WHERE number = (SELECT max(number) FROM review_policies))
    AND NOT EXISTS (SELECT FROM verdicts WHERE decision_id = NEW.id AND outcome = 'agrees')
    AND NOT EXISTS (SELECT FROM verdict_settlements WHERE decision_id = NEW.id) THEN
    RAISE EXCEPTION 'attest: claims of this kind are decided by two people';
  END IF;
  RETURN NULL;
END $$;
CREATE CONSTRAINT TRIGGER decisions_two_people AFTER INSERT ON decisions DEFERRABLE INITIALLY DEFERRED
  FOR EACH ROW EXECUTE FUNCTION attest_check_two_people();

DO $$
DECLARE t text;
BEGIN
  FOREACH t IN ARRAY ARRAY['review_policies', 'verdicts', 'verdict_openings', 'verdict_settlements']
  LOOP
    EXECUTE format('CREATE TRIGGER %I BEFORE UPDATE OR DELETE ON %I FOR EACH ROW EXECUTE FUNCTION attest_refuse_change()', t || '_append_only', t);
    EXECUTE format('CREATE TRIGGER %I BEFORE TRUNCATE ON %I FOR EACH STATEMENT EXECUTE FUNCTION attest_refuse_change()', t || '_no_truncate', t);
    IF EXISTS (SELECT FROM pg_roles WHERE rolname = 'attest_app') THEN
      EXECUTE format('GRANT SELECT, INSERT ON %I TO attest_app', t);
    END IF;
  END LOOP;
END $$;
