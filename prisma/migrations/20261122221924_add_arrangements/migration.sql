-- AlterTable
ALTER TABLE "event_placements" ADD COLUMN     "arrangement_id" UUID,
ALTER COLUMN "event_id" DROP NOT NULL;

-- CreateTable
CREATE TABLE "event_names" (
    "event_id" UUID NOT NULL,
    "number" INTEGER NOT NULL,
    "title" TEXT NOT NULL,
    "arrangement_id" UUID NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "event_names_pkey" PRIMARY KEY ("event_id","number")
);

-- CreateTable
CREATE TABLE "arrangements" (
    "id" UUID NOT NULL DEFAULT gen_random_uuid(),
    "kind" TEXT NOT NULL,
    "undo_of_id" UUID,
    "arranged_by" UUID NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "arrangements_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "event_names_arrangement_id_idx" ON "event_names"("arrangement_id");

-- CreateIndex
CREATE UNIQUE INDEX "arrangements_undo_of_id_key" ON "arrangements"("undo_of_id");

-- CreateIndex
CREATE INDEX "arrangements_created_at_id_idx" ON "arrangements"("created_at" DESC, "id" DESC);

-- CreateIndex
CREATE INDEX "event_placements_arrangement_id_idx" ON "event_placements"("arrangement_id");

-- AddForeignKey
ALTER TABLE "event_names" ADD CONSTRAINT "event_names_event_id_fkey" FOREIGN KEY ("event_id") REFERENCES "events"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "event_names" ADD CONSTRAINT "event_names_arrangement_id_fkey" FOREIGN KEY ("arrangement_id") REFERENCES "arrangements"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "arrangements" ADD CONSTRAINT "arrangements_arranged_by_fkey" FOREIGN KEY ("arranged_by") REFERENCES "users"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "arrangements" ADD CONSTRAINT "arrangements_undo_of_id_fkey" FOREIGN KEY ("undo_of_id") REFERENCES "arrangements"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "event_placements" ADD CONSTRAINT "event_placements_arrangement_id_fkey" FOREIGN KEY ("arrangement_id") REFERENCES "arrangements"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

DO $$
DECLARE t text;
BEGIN
  FOREACH t IN ARRAY ARRAY['arrangements', 'event_names']
  LOOP
    EXECUTE format('CREATE TRIGGER %I BEFORE UPDATE OR DELETE ON %I FOR EACH ROW EXECUTE FUNCTION attest_refuse_change()', t || '_append_only', t);
    EXECUTE format('CREATE TRIGGER %I BEFORE TRUNCATE ON %I FOR EACH STATEMENT EXECUTE FUNCTION attest_refuse_change()', t || '_no_truncate', t);
  END LOOP;
END $$;

ALTER TABLE "arrangements" ADD CONSTRAINT "arrangements_kind_check" CHECK ("kind" IN ('move', 'merge', 'rename', 'undo') AND (("undo_of_id" IS NOT NULL) = ("kind" = 'undo')));
ALTER TABLE "event_names" ADD CONSTRAINT "event_names_title_check" CHECK (length(btrim("title")) > 0 AND "number" > 0);
