-- A dismissal takes a figure out of the panel: when the last one was made is asked with every panel.
CREATE INDEX "decisions_dismissals_idx" ON "decisions" ("created_at" DESC) WHERE "from_status" = 'dismissed' OR "to_status" = 'dismissed';
