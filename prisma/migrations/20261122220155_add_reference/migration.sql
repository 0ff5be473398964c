-- CreateTable
CREATE TABLE "reference_series" (
    "id" UUID NOT NULL DEFAULT gen_random_uuid(),
    "name" TEXT NOT NULL,
    "place" TEXT NOT NULL,
    "since" DATE,
    "source" TEXT NOT NULL,
    "licence" TEXT NOT NULL,
    "url" TEXT,
    "retrieved_on" DATE NOT NULL,
    "importer" TEXT NOT NULL,
    "raw_sha256" TEXT NOT NULL,
    "demo" BOOLEAN NOT NULL DEFAULT false,
    "imported_by" UUID NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "reference_series_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "reference_points" (
    "series_id" UUID NOT NULL,
    "measure" TEXT NOT NULL,
    "cumulative" BOOLEAN NOT NULL,
    "derived" BOOLEAN NOT NULL,
    "day" DATE NOT NULL,
    "value" DOUBLE PRECISION NOT NULL,

    CONSTRAINT "reference_points_pkey" PRIMARY KEY ("series_id","measure","cumulative","derived","day")
);

-- CreateTable
CREATE TABLE "reference_findings" (
    "series_id" UUID NOT NULL,
    "ordinal" INTEGER NOT NULL,
    "code" TEXT NOT NULL,
    "day" DATE,
    "detail" TEXT NOT NULL,

    CONSTRAINT "reference_findings_pkey" PRIMARY KEY ("series_id","ordinal")
);

-- CreateIndex
CREATE INDEX "reference_series_name_created_at_idx" ON "reference_series"("name", "created_at" DESC);

-- AddForeignKey
ALTER TABLE "reference_series" ADD CONSTRAINT "reference_series_imported_by_fkey" FOREIGN KEY ("imported_by") REFERENCES "users"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "reference_points" ADD CONSTRAINT "reference_points_series_id_fkey" FOREIGN KEY ("series_id") REFERENCES "reference_series"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "reference_findings" ADD CONSTRAINT "reference_findings_series_id_fkey" FOREIGN KEY ("series_id") REFERENCES "reference_series"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- Imported numbers are never changed: a better file is a new import.
DO $$
DECLARE t text;
BEGIN
  FOREACH t IN ARRAY ARRAY['reference_series', 'reference_points', 'reference_findings']
  LOOP
    EXECUTE format('CREATE TRIGGER %I BEFORE UPDATE OR DELETE ON %I FOR EACH ROW EXECUTE FUNCTION attest_refuse_change()', t || '_append_only', t);
    EXECUTE format('CREATE TRIGGER %I BEFORE TRUNCATE ON %I FOR EACH STATEMENT EXECUTE FUNCTION attest_refuse_change()', t || '_no_truncate', t);
  END LOOP;
END $$;

ALTER TABLE "reference_series" ADD CONSTRAINT "reference_series_sha256_check" CHECK ("raw_sha256" ~ '^[0-9a-f]{64}$');
ALTER TABLE "reference_points" ADD CONSTRAINT "reference_points_value_check" CHECK ("value" >= 0);
ALTER TABLE "reference_findings" ADD CONSTRAINT "reference_findings_code_check" CHECK ("code" IN ('falls', 'daily-differs', 'duplicate-day', 'missing-day', 'transposed-digits', 'unreadable'));
