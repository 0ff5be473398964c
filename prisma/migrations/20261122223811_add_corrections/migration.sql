-- CreateTable
CREATE TABLE "corrections" (
    "id" UUID NOT NULL DEFAULT gen_random_uuid(),
    "claim_id" UUID NOT NULL,
    "kind" TEXT NOT NULL,
    "number" INTEGER NOT NULL,
    "version" INTEGER NOT NULL,
    "value" JSONB,
    "reason" TEXT NOT NULL,
    "corrected_by" UUID NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "corrections_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE UNIQUE INDEX "corrections_claim_id_number_key" ON "corrections"("claim_id", "number");

-- CreateIndex
CREATE UNIQUE INDEX "corrections_claim_id_version_key" ON "corrections"("claim_id", "version");

-- AddForeignKey
ALTER TABLE "corrections" ADD CONSTRAINT "corrections_claim_id_fkey" FOREIGN KEY ("claim_id") REFERENCES "claims"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "corrections" ADD CONSTRAINT "corrections_corrected_by_fkey" FOREIGN KEY ("corrected_by") REFERENCES "users"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

ALTER TABLE "corrections"
  ADD CONSTRAINT "corrections_kind_fkey" FOREIGN KEY ("claim_id", "kind") REFERENCES "claims" ("id", "kind") ON DELETE RESTRICT,
  ADD CONSTRAINT "corrections_number_check" CHECK ("number" > 0 AND "version" > 0),
  ADD CONSTRAINT "corrections_reason_check" CHECK (length(btrim("reason")) > 0),
  ADD CONSTRAINT "corrections_value_check" CHECK ("value" IS NULL OR (jsonb_typeof("value") = 'object' AND CASE "kind"
    WHEN 'casualty' THEN "value" ?& ARRAY['low', 'best', 'high', 'bound', 'asOf']
      AND "value" ->> 'bound' IN ('exact', 'at-least', 'more-than', 'about', 'at-most', 'up-to', 'range', 'vague')
    WHEN 'date' THEN jsonb_typeof("value" -> 'value') = 'string'
    ELSE jsonb_typeof("value" -> 'speaker') = 'string' END));

CREATE TRIGGER "corrections_append_only" BEFORE UPDATE OR DELETE ON "corrections" FOR EACH ROW EXECUTE FUNCTION attest_refuse_change();
CREATE TRIGGER "corrections_no_truncate" BEFORE TRUNCATE ON "corrections" FOR EACH STATEMENT EXECUTE FUNCTION attest_refuse_change();
