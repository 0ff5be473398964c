-- CreateTable
CREATE TABLE "source_joins" (
    "name" TEXT NOT NULL,
    "number" INTEGER NOT NULL,
    "into" TEXT,
    "joined_by" UUID NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "source_joins_pkey" PRIMARY KEY ("name","number")
);

-- CreateIndex
CREATE INDEX "source_joins_into_idx" ON "source_joins"("into");

-- AddForeignKey
ALTER TABLE "source_joins" ADD CONSTRAINT "source_joins_joined_by_fkey" FOREIGN KEY ("joined_by") REFERENCES "users"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

CREATE TRIGGER "source_joins_append_only" BEFORE UPDATE OR DELETE ON "source_joins" FOR EACH ROW EXECUTE FUNCTION attest_refuse_change();
CREATE TRIGGER "source_joins_no_truncate" BEFORE TRUNCATE ON "source_joins" FOR EACH STATEMENT EXECUTE FUNCTION attest_refuse_change();

ALTER TABLE "source_joins" ADD CONSTRAINT "source_joins_name_check" CHECK ("number" > 0 AND ("into" IS NULL OR "into" <> "name"));
