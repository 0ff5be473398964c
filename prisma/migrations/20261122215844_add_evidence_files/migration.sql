-- AlterTable
ALTER TABLE "evidence" ADD COLUMN     "file_kind" TEXT,
ADD COLUMN     "file_name" TEXT,
ADD COLUMN     "file_sha256" TEXT,
ALTER COLUMN "url" DROP NOT NULL;

-- CreateTable
CREATE TABLE "evidence_files" (
    "sha256" TEXT NOT NULL,
    "size" INTEGER NOT NULL,
    "bytes" BYTEA NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "evidence_files_pkey" PRIMARY KEY ("sha256")
);

-- CreateIndex
CREATE INDEX "evidence_file_sha256_idx" ON "evidence"("file_sha256");

-- AddForeignKey
ALTER TABLE "evidence" ADD CONSTRAINT "evidence_file_sha256_fkey" FOREIGN KEY ("file_sha256") REFERENCES "evidence_files"("sha256") ON DELETE RESTRICT ON UPDATE CASCADE;

-- Evidence is a link or a file, never both and never neither; a file has a name, a kind and its bytes.
ALTER TABLE "evidence"
  ADD CONSTRAINT "evidence_link_or_file_check" CHECK (("url" IS NULL) = ("file_sha256" IS NOT NULL)),
  ADD CONSTRAINT "evidence_file_check" CHECK (("file_sha256" IS NULL) = ("file_name" IS NULL) AND ("file_sha256" IS NULL) = ("file_kind" IS NULL)
    AND ("file_kind" IS NULL OR "file_kind" IN ('pdf', 'png', 'jpeg', 'webp', 'text', 'csv', 'html'))
    AND ("file_name" IS NULL OR ("file_name" !~ '[/\\[:cntrl:]]' AND char_length("file_name") BETWEEN 1 AND 200)));

ALTER TABLE "evidence_files"
  ADD CONSTRAINT "evidence_files_size_check" CHECK ("size" = octet_length("bytes") AND "size" BETWEEN 1 AND 10000000),
  ADD CONSTRAINT "evidence_files_sha256_check" CHECK ("sha256" = encode(sha256("bytes"), 'hex'));

CREATE TRIGGER "evidence_files_append_only" BEFORE UPDATE OR DELETE ON "evidence_files" FOR EACH ROW EXECUTE FUNCTION attest_refuse_change();
CREATE TRIGGER "evidence_files_no_truncate" BEFORE TRUNCATE ON "evidence_files" FOR EACH STATEMENT EXECUTE FUNCTION attest_refuse_change();
