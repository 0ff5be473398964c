-- AlterTable
ALTER TABLE "decisions" ADD COLUMN     "batch_id" UUID;

-- CreateTable
CREATE TABLE "assignments" (
    "id" UUID NOT NULL DEFAULT gen_random_uuid(),
    "claim_id" UUID NOT NULL,
    "version" INTEGER NOT NULL,
    "assignee_id" UUID,
    "due_on" DATE,
    "batch_id" UUID,
    "assigned_by" UUID NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "assignments_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "claim_assignments" (
    "claim_id" UUID NOT NULL,
    "version" INTEGER NOT NULL,
    "assignee_id" UUID,
    "due_on" DATE,

    CONSTRAINT "claim_assignments_pkey" PRIMARY KEY ("claim_id")
);

-- CreateTable
CREATE TABLE "batches" (
    "id" UUID NOT NULL DEFAULT gen_random_uuid(),
    "action" TEXT NOT NULL,
    "size" INTEGER NOT NULL,
    "undo_of_id" UUID,
    "made_by" UUID NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "batches_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "comments" (
    "id" UUID NOT NULL DEFAULT gen_random_uuid(),
    "claim_id" UUID NOT NULL,
    "text" TEXT NOT NULL,
    "written_by" UUID NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "comments_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "comment_mentions" (
    "comment_id" UUID NOT NULL,
    "user_id" UUID NOT NULL,

    CONSTRAINT "comment_mentions_pkey" PRIMARY KEY ("user_id","comment_id")
);

-- CreateTable
CREATE TABLE "comment_withdrawals" (
    "comment_id" UUID NOT NULL,
    "withdrawn_by" UUID NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "comment_withdrawals_pkey" PRIMARY KEY ("comment_id")
);

-- CreateTable
CREATE TABLE "seen_marks" (
    "id" UUID NOT NULL DEFAULT gen_random_uuid(),
    "user_id" UUID NOT NULL,
    "comment_id" UUID,
    "assignment_id" UUID,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "seen_marks_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "tags" (
    "id" UUID NOT NULL DEFAULT gen_random_uuid(),
    "word" TEXT NOT NULL,
    "created_by" UUID NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "tags_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "claim_tags" (
    "tag_id" UUID NOT NULL,
    "claim_id" UUID NOT NULL,

    CONSTRAINT "claim_tags_pkey" PRIMARY KEY ("tag_id","claim_id")
);

-- CreateTable
CREATE TABLE "tag_changes" (
    "id" UUID NOT NULL DEFAULT gen_random_uuid(),
    "claim_id" UUID NOT NULL,
    "tag_id" UUID NOT NULL,
    "added" BOOLEAN NOT NULL,
    "batch_id" UUID,
    "changed_by" UUID NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "tag_changes_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "assignments_assignee_id_created_at_idx" ON "assignments"("assignee_id", "created_at");

-- CreateIndex
CREATE INDEX "assignments_batch_id_idx" ON "assignments"("batch_id");

-- CreateIndex
CREATE UNIQUE INDEX "assignments_claim_id_version_key" ON "assignments"("claim_id", "version");

-- CreateIndex
CREATE INDEX "claim_assignments_assignee_id_due_on_idx" ON "claim_assignments"("assignee_id", "due_on");

-- CreateIndex
CREATE INDEX "claim_assignments_due_on_idx" ON "claim_assignments"("due_on");

-- CreateIndex
CREATE UNIQUE INDEX "batches_undo_of_id_key" ON "batches"("undo_of_id");

-- CreateIndex
CREATE INDEX "batches_made_by_created_at_idx" ON "batches"("made_by", "created_at" DESC);

-- CreateIndex
CREATE INDEX "comments_claim_id_created_at_idx" ON "comments"("claim_id", "created_at");

-- CreateIndex
CREATE INDEX "comment_mentions_comment_id_idx" ON "comment_mentions"("comment_id");

-- CreateIndex
CREATE UNIQUE INDEX "seen_marks_user_id_comment_id_key" ON "seen_marks"("user_id", "comment_id");

-- CreateIndex
CREATE UNIQUE INDEX "seen_marks_user_id_assignment_id_key" ON "seen_marks"("user_id", "assignment_id");

-- CreateIndex
CREATE UNIQUE INDEX "tags_word_key" ON "tags"("word");

-- CreateIndex
CREATE INDEX "claim_tags_claim_id_idx" ON "claim_tags"("claim_id");

-- CreateIndex
CREATE INDEX "tag_changes_claim_id_created_at_idx" ON "tag_changes"("claim_id", "created_at");

-- CreateIndex
CREATE INDEX "tag_changes_batch_id_idx" ON "tag_changes"("batch_id");

-- CreateIndex
CREATE INDEX "decisions_batch_id_idx" ON "decisions"("batch_id");

-- AddForeignKey
ALTER TABLE "assignments" ADD CONSTRAINT "assignments_claim_id_fkey" FOREIGN KEY ("claim_id") REFERENCES "claims"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "assignments" ADD CONSTRAINT "assignments_assignee_id_fkey" FOREIGN KEY ("assignee_id") REFERENCES "users"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "assignments" ADD CONSTRAINT "assignments_batch_id_fkey" FOREIGN KEY ("batch_id") REFERENCES "batches"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "assignments" ADD CONSTRAINT "assignments_assigned_by_fkey" FOREIGN KEY ("assigned_by") REFERENCES "users"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "claim_assignments" ADD CONSTRAINT "claim_assignments_claim_id_fkey" FOREIGN KEY ("claim_id") REFERENCES "claims"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "claim_assignments" ADD CONSTRAINT "claim_assignments_assignee_id_fkey" FOREIGN KEY ("assignee_id") REFERENCES "users"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "batches" ADD CONSTRAINT "batches_undo_of_id_fkey" FOREIGN KEY ("undo_of_id") REFERENCES "batches"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "batches" ADD CONSTRAINT "batches_made_by_fkey" FOREIGN KEY ("made_by") REFERENCES "users"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "comments" ADD CONSTRAINT "comments_claim_id_fkey" FOREIGN KEY ("claim_id") REFERENCES "claims"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "comments" ADD CONSTRAINT "comments_written_by_fkey" FOREIGN KEY ("written_by") REFERENCES "users"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "comment_mentions" ADD CONSTRAINT "comment_mentions_comment_id_fkey" FOREIGN KEY ("comment_id") REFERENCES "comments"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "comment_mentions" ADD CONSTRAINT "comment_mentions_user_id_fkey" FOREIGN KEY ("user_id") REFERENCES "users"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "comment_withdrawals" ADD CONSTRAINT "comment_withdrawals_comment_id_fkey" FOREIGN KEY ("comment_id") REFERENCES "comments"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "comment_withdrawals" ADD CONSTRAINT "comment_withdrawals_withdrawn_by_fkey" FOREIGN KEY ("withdrawn_by") REFERENCES "users"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "seen_marks" ADD CONSTRAINT "seen_marks_user_id_fkey" FOREIGN KEY ("user_id") REFERENCES "users"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "seen_marks" ADD CONSTRAINT "seen_marks_user_id_comment_id_fkey" FOREIGN KEY ("user_id", "comment_id") REFERENCES "comment_mentions"("user_id", "comment_id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "seen_marks" ADD CONSTRAINT "seen_marks_assignment_id_fkey" FOREIGN KEY ("assignment_id") REFERENCES "assignments"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "decisions" ADD CONSTRAINT "decisions_batch_id_fkey" FOREIGN KEY ("batch_id") REFERENCES "batches"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "tags" ADD CONSTRAINT "tags_created_by_fkey" FOREIGN KEY ("created_by") REFERENCES "users"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "claim_tags" ADD CONSTRAINT "claim_tags_tag_id_fkey" FOREIGN KEY ("tag_id") REFERENCES "tags"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "claim_tags" ADD CONSTRAINT "claim_tags_claim_id_fkey" FOREIGN KEY ("claim_id") REFERENCES "claims"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "tag_changes" ADD CONSTRAINT "tag_changes_claim_id_fkey" FOREIGN KEY ("claim_id") REFERENCES "claims"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "tag_changes" ADD CONSTRAINT "tag_changes_tag_id_fkey" FOREIGN KEY ("tag_id") REFERENCES "tags"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "tag_changes" ADD CONSTRAINT "tag_changes_batch_id_fkey" FOREIGN KEY ("batch_id") REFERENCES "batches"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "tag_changes" ADD CONSTRAINT "tag_changes_changed_by_fkey" FOREIGN KEY ("changed_by") REFERENCES "users"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- What a row may say.
ALTER TABLE "comments" ADD CONSTRAINT "comments_text_check" CHECK (char_length("text") BETWEEN 1 AND 5000);

ALTER TABLE "seen_marks" ADD CONSTRAINT "seen_marks_one_check" CHECK (num_nonnulls("comment_id", "assignment_id") = 1);

ALTER TABLE "assignments"
  ADD CONSTRAINT "assignments_version_check" CHECK ("version" > 0),
  ADD CONSTRAINT "assignments_due_check" CHECK ("due_on" IS NULL OR "assignee_id" IS NOT NULL);

ALTER TABLE "claim_assignments"
  ADD CONSTRAINT "claim_assignments_version_check" CHECK ("version" > 0),
  ADD CONSTRAINT "claim_assignments_due_check" CHECK ("due_on" IS NULL OR "assignee_id" IS NOT NULL);

ALTER TABLE "tags" ADD CONSTRAINT "tags_word_check" CHECK ("word" = lower("word") AND char_length("word") BETWEEN 1 AND 40);

ALTER TABLE "batches"
  ADD CONSTRAINT "batches_action_check" CHECK ("action" IN ('decide', 'assign', 'tag')),
  ADD CONSTRAINT "batches_size_check" CHECK ("size" BETWEEN 1 AND 5000);

DO $$
DECLARE t text;
BEGIN
  FOREACH t IN ARRAY ARRAY['comments', 'comment_mentions', 'comment_withdrawals', 'seen_marks', 'assignments', 'tags', 'tag_changes', 'batches']
  LOOP
    EXECUTE format('CREATE TRIGGER %I BEFORE UPDATE OR DELETE ON %I FOR EACH ROW EXECUTE FUNCTION attest_refuse_change()', t || '_append_only', t);
    EXECUTE format('CREATE TRIGGER %I BEFORE TRUNCATE ON %I FOR EACH STATEMENT EXECUTE FUNCTION attest_refuse_change()', t || '_no_truncate', t);
  END LOOP;
  EXECUTE 'CREATE TRIGGER claim_assignments_no_delete BEFORE DELETE ON claim_assignments FOR EACH ROW EXECUTE FUNCTION attest_refuse_change()';
  EXECUTE 'CREATE TRIGGER claim_assignments_no_truncate BEFORE TRUNCATE ON claim_assignments FOR EACH STATEMENT EXECUTE FUNCTION attest_refuse_change()';
END $$;

-- An assignment moves one version at a time, like a claim's state.
CREATE TRIGGER claim_assignments_one_step BEFORE UPDATE ON claim_assignments FOR EACH ROW EXECUTE FUNCTION attest_check_claim_state();

-- Many entries in one go: each continues the head or the entry written just before it, and the head then moves over all of them.
CREATE OR REPLACE FUNCTION attest_check_chain() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
  head audit_head%ROWTYPE;
  before text;
BEGIN
  SELECT * INTO head FROM audit_head WHERE id = 1;
  IF NEW.seq = head.seq + 1 THEN
    before := head.hash;
  ELSIF NEW.seq > head.seq + 1 THEN
    SELECT hash INTO before FROM audit_entries WHERE seq = NEW.seq - 1;
  END IF;
  IF before IS NULL OR NEW.prev_hash <> before THEN
    RAISE EXCEPTION 'attest: an audit entry must continue the chain';
  END IF;
  RETURN NEW;
END $$;

CREATE OR REPLACE FUNCTION attest_check_head() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF NEW.seq <= OLD.seq
    OR NOT EXISTS (SELECT FROM audit_entries WHERE seq = NEW.seq AND hash = NEW.hash)
    OR (SELECT count(*) FROM audit_entries WHERE seq > OLD.seq) <> NEW.seq - OLD.seq THEN
    RAISE EXCEPTION 'attest: the audit head follows the last entry';
  END IF;
  RETURN NEW;
END $$;

-- Without the role (see add_app_role) the owner's own rights do.
DO $$
BEGIN
  IF NOT EXISTS (SELECT FROM pg_roles WHERE rolname = 'attest_app') THEN RETURN; END IF;
  GRANT SELECT, INSERT ON comments, comment_mentions, comment_withdrawals, seen_marks, assignments, claim_assignments, tags,
    claim_tags, tag_changes, batches TO attest_app;
  GRANT UPDATE ON claim_assignments TO attest_app;
  GRANT DELETE ON claim_tags TO attest_app;
END $$;
