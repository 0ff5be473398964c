-- AlterTable
ALTER TABLE "decisions" ADD COLUMN     "confidence" TEXT,
ADD COLUMN     "grade" TEXT;

ALTER TABLE "decisions"
  ADD CONSTRAINT "decisions_grade_check" CHECK ("grade" IN ('confirmed', 'fair', 'weak', 'contested', 'discounted')),
  ADD CONSTRAINT "decisions_confidence_check" CHECK ("confidence" IN ('low', 'medium', 'high'));

-- A grade says how well a figure is supported: a date or an attribution has none.
CREATE FUNCTION attest_check_grade() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF NOT EXISTS (SELECT FROM claims WHERE id = NEW.claim_id AND kind = 'casualty') THEN
    RAISE EXCEPTION 'attest: only figures are graded';
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER decisions_grade_figures BEFORE INSERT ON decisions FOR EACH ROW WHEN (NEW.grade IS NOT NULL) EXECUTE FUNCTION attest_check_grade();
