-- What a row may say. tests/integration/schema.test.ts lists these by name.
ALTER TABLE "users"
  ADD CONSTRAINT "users_kind_check" CHECK ("kind" IN ('person', 'system')),
  ADD CONSTRAINT "users_role_check" CHECK ("role" IN ('viewer', 'editor', 'chief', 'admin')),
  ADD CONSTRAINT "users_email_lower_check" CHECK ("email" = lower("email")),
  ADD CONSTRAINT "users_system_no_password_check" CHECK ("kind" = 'person' OR "password_hash" IS NULL);

ALTER TABLE "one_time_links"
  ADD CONSTRAINT "one_time_links_purpose_check" CHECK ("purpose" IN ('first-admin', 'invitation', 'reset'));

ALTER TABLE "article_versions"
  ADD CONSTRAINT "article_versions_length_check" CHECK ("length_utf16" > 0 AND "length_utf16" >= char_length("body")),
  ADD CONSTRAINT "article_versions_number_check" CHECK ("number" > 0),
  ADD CONSTRAINT "article_versions_sha256_check" CHECK ("body_sha256" ~ '^[0-9a-f]{64}$' AND "raw_sha256" ~ '^[0-9a-f]{64}$');

ALTER TABLE "publication_dates"
  ADD CONSTRAINT "publication_dates_value_check" CHECK ("value" ~ '^\d{4}-\d{2}-\d{2}(T.*)?$'),
  ADD CONSTRAINT "publication_dates_basis_check" CHECK ("basis" IN ('stated-in-page', 'stated-by-editor'));

ALTER TABLE "intake_warnings"
  ADD CONSTRAINT "intake_warnings_code_check" CHECK ("code" IN ('no-source-url', 'source-line-empty', 'no-byline',
    'no-publication-date', 'boilerplate', 'stray-punctuation', 'garbled-sentence', 'not-english', 'text-changed')),
  ADD CONSTRAINT "intake_warnings_span_check" CHECK (("start" IS NULL) = ("end" IS NULL) AND ("start" IS NULL OR (0 <= "start" AND "start" < "end")));

ALTER TABLE "sentences" ADD CONSTRAINT "sentences_span_check" CHECK (0 <= "start" AND "start" < "end");

ALTER TABLE "claims"
  ADD CONSTRAINT "claims_kind_check" CHECK ("kind" IN ('casualty', 'date', 'attribution')),
  ADD CONSTRAINT "claims_origin_check" CHECK ("origin" IN ('engine', 'hand')),
  ADD CONSTRAINT "claims_span_check" CHECK (0 <= "start" AND "start" < "end"),
  ADD CONSTRAINT "claims_confidence_check" CHECK ("confidence" BETWEEN 0 AND 1),
  ADD CONSTRAINT "claims_harm_check" CHECK (("kind" = 'casualty') = ("harm" IS NOT NULL)
    AND ("harm" IS NULL OR "harm" IN ('killed', 'injured', 'missing', 'displaced', 'detained', 'casualties'))),
  ADD CONSTRAINT "claims_range_check" CHECK ("low" IS NULL OR "high" IS NULL OR "low" <= "high"),
  ADD CONSTRAINT "claims_bound_check" CHECK (("kind" = 'casualty') = ("bound" IS NOT NULL)
    AND ("bound" IS NULL OR "bound" IN ('exact', 'at-least', 'more-than', 'about', 'at-most', 'up-to', 'range', 'vague')));

-- A claim's natural key: the same reading twice finds the same rows.
CREATE UNIQUE INDEX "claims_natural_key" ON "claims" ("version_id", "kind", "origin", "start", "end", coalesce("harm", ''));

ALTER TABLE "claim_states"
  ADD CONSTRAINT "claim_states_status_check" CHECK ("status" IN ('unreviewed', 'in-review', 'verified', 'disputed', 'refuted', 'unverifiable', 'superseded', 'dismissed')),
  ADD CONSTRAINT "claim_states_version_check" CHECK ("version" >= 0);

ALTER TABLE "casualty_claims"
  ADD CONSTRAINT "casualty_claims_kind_check" CHECK ("kind" = 'casualty'),
  ADD CONSTRAINT "casualty_claims_kind_fkey" FOREIGN KEY ("claim_id", "kind") REFERENCES "claims" ("id", "kind") ON DELETE RESTRICT,
  ADD CONSTRAINT "casualty_claims_version_fkey" FOREIGN KEY ("claim_id", "version_id") REFERENCES "claims" ("id", "version_id") ON DELETE RESTRICT,
  ADD CONSTRAINT "casualty_claims_bound_check" CHECK ("bound" IN ('exact', 'at-least', 'more-than', 'about', 'at-most', 'up-to', 'range', 'vague')),
  ADD CONSTRAINT "casualty_claims_harm_check" CHECK ("harm" IN ('killed', 'injured', 'missing', 'displaced', 'detained', 'casualties')),
  ADD CONSTRAINT "casualty_claims_civilian_check" CHECK ("civilian" IN ('civilian', 'combatant', 'mixed', 'mostly-civilian', 'unknown')),
  ADD CONSTRAINT "casualty_claims_figure_check" CHECK ("figure" IN ('incident', 'cumulative', 'period', 'revision')),
  ADD CONSTRAINT "casualty_claims_modality_check" CHECK ("modality" IN ('asserted', 'denied', 'possible', 'negated')),
  ADD CONSTRAINT "casualty_claims_number_check" CHECK (0 <= "number_start" AND "number_start" < "number_end"),
  ADD CONSTRAINT "casualty_claims_range_check" CHECK (coalesce("low", 0) >= 0 AND coalesce("best", 0) >= 0 AND coalesce("high", 0) >= 0
    AND ("low" IS NULL OR "high" IS NULL OR "low" <= "high"));

ALTER TABLE "date_claims"
  ADD CONSTRAINT "date_claims_kind_check" CHECK ("kind" = 'date'),
  ADD CONSTRAINT "date_claims_kind_fkey" FOREIGN KEY ("claim_id", "kind") REFERENCES "claims" ("id", "kind") ON DELETE RESTRICT,
  ADD CONSTRAINT "date_claims_type_check" CHECK ("type" IN ('DATE', 'TIME', 'DURATION', 'SET'));

ALTER TABLE "attribution_claims"
  ADD CONSTRAINT "attribution_claims_kind_check" CHECK ("kind" = 'attribution'),
  ADD CONSTRAINT "attribution_claims_kind_fkey" FOREIGN KEY ("claim_id", "kind") REFERENCES "claims" ("id", "kind") ON DELETE RESTRICT,
  ADD CONSTRAINT "attribution_claims_mode_check" CHECK ("mode" IN ('direct', 'indirect', 'mixed')),
  ADD CONSTRAINT "attribution_claims_stance_check" CHECK ("stance" IN ('asserts', 'denies', 'accuses', 'warns', 'claims-responsibility', 'asks', 'believes')),
  ADD CONSTRAINT "attribution_claims_source_kind_check" CHECK ("source_kind" IN ('person', 'official', 'government', 'military', 'armed-group', 'medical', 'media', 'ngo', 'un', 'witness', 'anonymous', 'other'));

ALTER TABLE "decisions"
  ADD CONSTRAINT "decisions_status_check" CHECK ("from_status" <> "to_status"
    AND "to_status" IN ('unreviewed', 'in-review', 'verified', 'disputed', 'refuted', 'unverifiable', 'superseded', 'dismissed')),
  ADD CONSTRAINT "decisions_version_check" CHECK ("version" > 0),
  ADD CONSTRAINT "decisions_reason_check" CHECK ("to_status" NOT IN ('disputed', 'refuted', 'unverifiable') OR "undo_of_id" IS NOT NULL OR length(btrim("reason")) > 0),
  ADD CONSTRAINT "decisions_basis_check" CHECK ("basis" IS NULL OR "basis" IN ('primary-document', 'independent-sources', 'reference-series', 'source-hierarchy', 'desk-discussion')),
  ADD CONSTRAINT "decisions_superseded_check" CHECK ("superseded_by_id" IS NULL OR ("to_status" = 'superseded' AND "superseded_by_id" <> "claim_id"));

ALTER TABLE "evidence"
  ADD CONSTRAINT "evidence_url_check" CHECK ("url" ~* '^https?://'),
  ADD CONSTRAINT "evidence_archive_check" CHECK (("archived_text" IS NULL) = ("archived_sha256" IS NULL));

ALTER TABLE "event_placements" ADD CONSTRAINT "event_placements_confidence_check" CHECK ("confidence" BETWEEN 0 AND 1 AND "number" > 0);

ALTER TABLE "reports" ADD CONSTRAINT "reports_sha256_check" CHECK ("sha256" ~ '^[0-9a-f]{64}$' AND "claims" >= 0);

ALTER TABLE "audit_head" ADD CONSTRAINT "audit_head_single_check" CHECK ("id" = 1 AND "seq" >= 0);

ALTER TABLE "audit_entries" ADD CONSTRAINT "audit_entries_hash_check" CHECK ("seq" > 0 AND "hash" ~ '^[0-9a-f]{64}$' AND "prev_hash" ~ '^[0-9a-f]{64}$');
