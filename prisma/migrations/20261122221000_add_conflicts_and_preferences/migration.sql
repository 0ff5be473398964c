-- AlterTable
ALTER TABLE "claim_states" ADD COLUMN     "claim_article_id" UUID,
ADD COLUMN     "claim_kind" TEXT,
ADD COLUMN     "claim_read_at" TIMESTAMPTZ(3),
ADD COLUMN     "claim_start" INTEGER;

-- CreateTable
CREATE TABLE "figure_relations" (
    "id" UUID NOT NULL DEFAULT gen_random_uuid(),
    "first_id" UUID NOT NULL,
    "second_id" UUID NOT NULL,
    "relation" TEXT NOT NULL,
    "because" TEXT NOT NULL,
    "engine" TEXT NOT NULL,
    "found_seq" BIGINT NOT NULL,
    "found_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "lost_seq" BIGINT,
    "lost_at" TIMESTAMPTZ(3),

    CONSTRAINT "figure_relations_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "figure_relation_runs" (
    "seq" BIGINT NOT NULL,
    "engine" TEXT NOT NULL,
    "figures" INTEGER NOT NULL,
    "found" INTEGER NOT NULL,
    "lost" INTEGER NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "figure_relation_runs_pkey" PRIMARY KEY ("seq","engine")
);

-- CreateTable
CREATE TABLE "conflict_settlements" (
    "id" UUID NOT NULL DEFAULT gen_random_uuid(),
    "first_id" UUID NOT NULL,
    "second_id" UUID NOT NULL,
    "number" INTEGER NOT NULL,
    "outcome" TEXT NOT NULL,
    "stands_id" UUID,
    "reason" TEXT NOT NULL,
    "undo_of_id" UUID,
    "settled_by" UUID NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "conflict_settlements_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "saved_views" (
    "id" UUID NOT NULL DEFAULT gen_random_uuid(),
    "owner_id" UUID NOT NULL,
    "page" TEXT NOT NULL,
    "title" TEXT NOT NULL,
    "query" TEXT NOT NULL,
    "shared" BOOLEAN NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "saved_views_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "saved_view_removals" (
    "view_id" UUID NOT NULL,
    "removed_by" UUID NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "saved_view_removals_pkey" PRIMARY KEY ("view_id")
);

-- CreateTable
CREATE TABLE "key_preferences" (
    "user_id" UUID NOT NULL,
    "number" INTEGER NOT NULL,
    "keys_on" BOOLEAN NOT NULL,
    "keys" JSONB NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "key_preferences_pkey" PRIMARY KEY ("user_id","number")
);

-- CreateIndex
CREATE INDEX "figure_relations_first_id_idx" ON "figure_relations"("first_id");

-- CreateIndex
CREATE INDEX "figure_relations_second_id_idx" ON "figure_relations"("second_id");

-- CreateIndex
CREATE UNIQUE INDEX "conflict_settlements_undo_of_id_key" ON "conflict_settlements"("undo_of_id");

-- CreateIndex
CREATE INDEX "conflict_settlements_second_id_idx" ON "conflict_settlements"("second_id");

-- CreateIndex
CREATE UNIQUE INDEX "conflict_settlements_first_id_second_id_number_key" ON "conflict_settlements"("first_id", "second_id", "number");

-- CreateIndex
CREATE INDEX "saved_views_owner_id_page_idx" ON "saved_views"("owner_id", "page");

-- CreateIndex
CREATE INDEX "saved_views_page_shared_idx" ON "saved_views"("page", "shared");

-- CreateIndex
CREATE INDEX "claim_states_queue_idx" ON "claim_states"("status", "claim_kind", "claim_read_at" DESC, "claim_start", "claim_id", "claim_article_id", "round", "first_reader_id");

-- AddForeignKey
ALTER TABLE "figure_relations" ADD CONSTRAINT "figure_relations_first_id_fkey" FOREIGN KEY ("first_id") REFERENCES "claims"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "figure_relations" ADD CONSTRAINT "figure_relations_second_id_fkey" FOREIGN KEY ("second_id") REFERENCES "claims"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "conflict_settlements" ADD CONSTRAINT "conflict_settlements_first_id_fkey" FOREIGN KEY ("first_id") REFERENCES "claims"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "conflict_settlements" ADD CONSTRAINT "conflict_settlements_second_id_fkey" FOREIGN KEY ("second_id") REFERENCES "claims"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "conflict_settlements" ADD CONSTRAINT "conflict_settlements_undo_of_id_fkey" FOREIGN KEY ("undo_of_id") REFERENCES "conflict_settlements"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "conflict_settlements" ADD CONSTRAINT "conflict_settlements_settled_by_fkey" FOREIGN KEY ("settled_by") REFERENCES "users"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "saved_views" ADD CONSTRAINT "saved_views_owner_id_fkey" FOREIGN KEY ("owner_id") REFERENCES "users"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "saved_view_removals" ADD CONSTRAINT "saved_view_removals_view_id_fkey" FOREIGN KEY ("view_id") REFERENCES "saved_views"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "saved_view_removals" ADD CONSTRAINT "saved_view_removals_removed_by_fkey" FOREIGN KEY ("removed_by") REFERENCES "users"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "key_preferences" ADD CONSTRAINT "key_preferences_user_id_fkey" FOREIGN KEY ("user_id") REFERENCES "users"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- What a row may say.
ALTER TABLE "figure_relations"
  ADD CONSTRAINT "figure_relations_relation_check" CHECK ("relation" IN ('same', 'update', 'contradiction', 'subset', 'different-scope', 'revision')),
  ADD CONSTRAINT "figure_relations_pair_check" CHECK ("first_id" <> "second_id"),
  ADD CONSTRAINT "figure_relations_lost_check" CHECK (("lost_seq" IS NULL) = ("lost_at" IS NULL));

ALTER TABLE "conflict_settlements"
  ADD CONSTRAINT "conflict_settlements_pair_check" CHECK ("first_id" < "second_id" AND "number" > 0),
  ADD CONSTRAINT "conflict_settlements_outcome_check" CHECK ("outcome" IN ('one-stands', 'both-stand', 'no-conflict', 'left-open', 'reopened')),
  ADD CONSTRAINT "conflict_settlements_stands_check" CHECK (("outcome" = 'one-stands') = ("stands_id" IS NOT NULL)
    AND ("stands_id" IS NULL OR "stands_id" IN ("first_id", "second_id"))),
  ADD CONSTRAINT "conflict_settlements_reason_check" CHECK (length(btrim("reason")) > 0),
  ADD CONSTRAINT "conflict_settlements_undo_check" CHECK (("outcome" = 'reopened') = ("undo_of_id" IS NOT NULL));

ALTER TABLE "saved_views"
  ADD CONSTRAINT "saved_views_page_check" CHECK ("page" IN ('review', 'claims')),
  ADD CONSTRAINT "saved_views_title_check" CHECK (length(btrim("title")) BETWEEN 1 AND 80);

ALTER TABLE "key_preferences" ADD CONSTRAINT "key_preferences_number_check" CHECK ("number" > 0);

-- A pair is found once at a time, whichever way round.
CREATE UNIQUE INDEX "figure_relations_found_pair" ON "figure_relations"
  (least("first_id", "second_id"), greatest("first_id", "second_id")) WHERE "lost_seq" IS NULL;
CREATE INDEX "figure_relations_open_idx" ON "figure_relations" ("relation", "first_id", "second_id") WHERE "lost_seq" IS NULL;

DO $$
DECLARE t text;
BEGIN
  FOREACH t IN ARRAY ARRAY['figure_relation_runs', 'conflict_settlements', 'saved_views', 'saved_view_removals', 'key_preferences']
  LOOP
    EXECUTE format('CREATE TRIGGER %I BEFORE UPDATE OR DELETE ON %I FOR EACH ROW EXECUTE FUNCTION attest_refuse_change()', t || '_append_only', t);
    EXECUTE format('CREATE TRIGGER %I BEFORE TRUNCATE ON %I FOR EACH STATEMENT EXECUTE FUNCTION attest_refuse_change()', t || '_no_truncate', t);
  END LOOP;
END $$;
CREATE TRIGGER "figure_relations_no_delete" BEFORE DELETE ON "figure_relations" FOR EACH ROW EXECUTE FUNCTION attest_refuse_change();
CREATE TRIGGER "figure_relations_no_truncate" BEFORE TRUNCATE ON "figure_relations" FOR EACH STATEMENT EXECUTE FUNCTION attest_refuse_change();

-- A found relation changes once: when it is found no longer.
CREATE FUNCTION attest_check_relation_lost() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF OLD.lost_seq IS NOT NULL OR NEW.lost_seq IS NULL
    OR (NEW.id, NEW.first_id, NEW.second_id, NEW.relation, NEW.because, NEW.engine, NEW.found_seq, NEW.found_at)
      IS DISTINCT FROM (OLD.id, OLD.first_id, OLD.second_id, OLD.relation, OLD.because, OLD.engine, OLD.found_seq, OLD.found_at) THEN
    RAISE EXCEPTION 'attest: a found relation is only marked as found no longer';
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER "figure_relations_lost_once" BEFORE UPDATE ON "figure_relations" FOR EACH ROW EXECUTE FUNCTION attest_check_relation_lost();

-- Every state knows its claim's place in the queue, whoever writes it.
CREATE FUNCTION attest_place_claim_state() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  SELECT kind, article_id, created_at, start INTO NEW.claim_kind, NEW.claim_article_id, NEW.claim_read_at, NEW.claim_start
    FROM claims WHERE id = NEW.claim_id;
  RETURN NEW;
END $$;
CREATE TRIGGER "claim_states_placed" BEFORE INSERT ON "claim_states" FOR EACH ROW EXECUTE FUNCTION attest_place_claim_state();
ALTER TABLE "claim_states" DISABLE TRIGGER "claim_states_one_step";
UPDATE "claim_states" s SET "claim_kind" = c.kind, "claim_article_id" = c.article_id, "claim_read_at" = c.created_at, "claim_start" = c.start
  FROM "claims" c WHERE c.id = s.claim_id;
ALTER TABLE "claim_states" ENABLE TRIGGER "claim_states_one_step";
ALTER TABLE "claim_states" ADD CONSTRAINT "claim_states_placed_check"
  CHECK (num_nulls("claim_kind", "claim_article_id", "claim_read_at", "claim_start") = 0);

DO $$
BEGIN
  IF NOT EXISTS (SELECT FROM pg_roles WHERE rolname = 'attest_app') THEN RETURN; END IF;
  GRANT SELECT, INSERT ON "figure_relations", "figure_relation_runs", "conflict_settlements", "saved_views", "saved_view_removals", "key_preferences" TO attest_app;
  GRANT UPDATE ("lost_seq", "lost_at") ON "figure_relations" TO attest_app;
END $$;
