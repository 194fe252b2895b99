-- Codes that are sent to a phone and typed back; consents and what became of them; requests about a third person.

-- ── one-time codes: the portal's alone. What is stored cannot be typed: a keyed fingerprint, gone soon.

CREATE TABLE "one_time_code" (
    "id" UUID NOT NULL,
    "purpose" VARCHAR(20) NOT NULL,
    "object" VARCHAR(80) NOT NULL,
    "phone" VARCHAR(16) NOT NULL,
    "locale" CHAR(2) NOT NULL,
    "person_id" UUID,
    "hash" VARCHAR(64) NOT NULL,
    "sealed" BYTEA,
    "tries" SMALLINT NOT NULL DEFAULT 0,
    "created_at" TIMESTAMPTZ(3) NOT NULL,
    "expires_at" TIMESTAMPTZ(3) NOT NULL,
    "sent_at" TIMESTAMPTZ(3),
    "used_at" TIMESTAMPTZ(3),
    CONSTRAINT "one_time_code_pkey" PRIMARY KEY ("id"),
    CONSTRAINT one_time_code_phone CHECK (phone ~ '^\+[1-9][0-9]{6,14}$'),
    CONSTRAINT one_time_code_locale CHECK (locale IN ('kk', 'ru', 'en')),
    CONSTRAINT one_time_code_tries CHECK (tries BETWEEN 0 AND 5),
    CONSTRAINT one_time_code_life CHECK (expires_at > created_at AND expires_at <= created_at + interval '1 hour')
);
CREATE INDEX "one_time_code_purpose_object_created_at_idx" ON "one_time_code"("purpose", "object", "created_at" DESC);
CREATE INDEX "one_time_code_expires_at_idx" ON "one_time_code"("expires_at");

-- ── consents

CREATE TABLE "consent" (
    "id" UUID NOT NULL,
    "request_id" UUID NOT NULL,
    "clinic_id" UUID NOT NULL,
    "regulation" VARCHAR(60) NOT NULL,
    "number" VARCHAR(14) NOT NULL,
    "kind" VARCHAR(20) NOT NULL,
    "what" VARCHAR(80) NOT NULL,
    "subject_id" UUID,
    "subject_mark" VARCHAR(64),
    "subject_name" VARCHAR(360) NOT NULL DEFAULT '',
    "asker_id" UUID,
    "asker_name" VARCHAR(360) NOT NULL DEFAULT '',
    "purpose" VARCHAR(500) NOT NULL DEFAULT '',
    "reference" VARCHAR(14),
    "state" VARCHAR(12) NOT NULL,
    "way" VARCHAR(20),
    "asked_at" TIMESTAMPTZ(3) NOT NULL,
    "until" TIMESTAMPTZ(3),
    "decided_at" TIMESTAMPTZ(3),
    "withdrawn_at" TIMESTAMPTZ(3),
    CONSTRAINT "consent_pkey" PRIMARY KEY ("id"),
    CONSTRAINT consent_kind CHECK (kind IN ('asked-of-subject', 'given-in-request', 'taken-by-staff')),
    CONSTRAINT consent_state CHECK (state IN ('asked', 'given', 'declined', 'expired', 'over', 'withdrawn')),
    CONSTRAINT consent_decided CHECK ((state = 'asked') = (decided_at IS NULL)),
    CONSTRAINT consent_withdrawn CHECK ((state = 'withdrawn') = (withdrawn_at IS NOT NULL)),
    -- Consent is a person's: none is given by nobody.
    CONSTRAINT consent_given_by CHECK (state NOT IN ('given', 'withdrawn') OR subject_id IS NOT NULL),
    CONSTRAINT consent_asked CHECK (state <> 'asked' OR (until IS NOT NULL AND reference IS NOT NULL AND asker_id IS NOT NULL))
);
CREATE UNIQUE INDEX "consent_reference_key" ON "consent"("reference");
CREATE INDEX "consent_request_id_idx" ON "consent"("request_id");
CREATE INDEX "consent_subject_id_asked_at_idx" ON "consent"("subject_id", "asked_at" DESC);
CREATE INDEX "consent_asker_id_asked_at_idx" ON "consent"("asker_id", "asked_at" DESC);
CREATE INDEX "consent_subject_mark_idx" ON "consent"("subject_mark");
ALTER TABLE "consent" ADD CONSTRAINT "consent_request_id_fkey" FOREIGN KEY ("request_id") REFERENCES "request"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- What happened to a consent. Append-only.
CREATE TABLE "consent_event" (
    "consent_id" UUID NOT NULL,
    "sequence" INTEGER NOT NULL,
    "clinic_id" UUID NOT NULL,
    "type" VARCHAR(20) NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,
    "actor_kind" VARCHAR(20) NOT NULL,
    "actor_id" UUID,
    "way" VARCHAR(20),
    CONSTRAINT "consent_event_pkey" PRIMARY KEY ("consent_id", "sequence"),
    CONSTRAINT consent_event_type CHECK (type IN ('asked', 'told', 'given', 'declined', 'expired', 'over', 'withdrawn')),
    CONSTRAINT consent_event_sequence CHECK (sequence >= 1)
);
ALTER TABLE "consent_event" ADD CONSTRAINT "consent_event_consent_id_fkey" FOREIGN KEY ("consent_id") REFERENCES "consent"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
CREATE TRIGGER consent_event_append_only BEFORE UPDATE OR DELETE ON consent_event FOR EACH ROW EXECUTE FUNCTION refuse_change();
CREATE TRIGGER consent_event_no_truncate BEFORE TRUNCATE ON consent_event FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
ALTER TABLE consent_event ENABLE ALWAYS TRIGGER consent_event_append_only, ENABLE ALWAYS TRIGGER consent_event_no_truncate;

-- ── a request about a third person

-- A draft about somebody whom the account may not act for: who it is stands in its answers. One a regulation too.
ALTER TABLE "draft" ADD COLUMN "about" VARCHAR(20) NOT NULL DEFAULT 'recipient';
ALTER TABLE draft ADD CONSTRAINT draft_about CHECK (about IN ('recipient', 'third-person'));
CREATE UNIQUE INDEX "draft_account_id_regulation_recipient_id_about_key" ON "draft"("account_id", "regulation", "recipient_id", "about");
DROP INDEX "draft_account_id_regulation_recipient_id_key";

-- The consent was withdrawn after the answer: whoever had asked sees the request no more.
ALTER TABLE "request" ADD COLUMN "view_ended_at" TIMESTAMPTZ(3);
DROP POLICY citizen ON request;
DROP POLICY citizen_update ON request;
CREATE POLICY citizen ON request FOR SELECT TO emhana_citizen
    USING ((applicant_id = (SELECT app_person()) AND view_ended_at IS NULL) OR recipient_id = ANY ((SELECT my_wards())::uuid[]));
CREATE POLICY citizen_update ON request FOR UPDATE TO emhana_citizen
    USING ((applicant_id = (SELECT app_person()) AND view_ended_at IS NULL) OR recipient_id = ANY ((SELECT my_wards())::uuid[]));

-- ── who sees and does what

GRANT SELECT, INSERT, UPDATE, DELETE ON one_time_code TO emhana_system;
GRANT SELECT, INSERT, UPDATE ON consent TO emhana_citizen, emhana_staff, emhana_system;
GRANT SELECT, INSERT ON consent_event TO emhana_citizen, emhana_staff, emhana_system;
ALTER TABLE one_time_code ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
ALTER TABLE consent ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
ALTER TABLE consent_event ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
CREATE POLICY system ON one_time_code TO emhana_system USING (true) WITH CHECK (true);
CREATE POLICY system ON consent TO emhana_system USING (true) WITH CHECK (true);
CREATE POLICY system ON consent_event TO emhana_system USING (true) WITH CHECK (true);

CREATE POLICY staff ON consent TO emhana_staff
    USING (clinic_id = (SELECT app_clinic())) WITH CHECK (clinic_id = (SELECT app_clinic()));
CREATE POLICY citizen ON consent FOR SELECT TO emhana_citizen
    USING (subject_id = ANY ((SELECT my_wards())::uuid[]) OR asker_id = (SELECT app_person()));
CREATE POLICY citizen_ask ON consent FOR INSERT TO emhana_citizen
    WITH CHECK (EXISTS (SELECT FROM request WHERE request.id = consent.request_id AND request.clinic_id = consent.clinic_id)
        AND (asker_id = (SELECT app_person()) OR (asker_id IS NULL AND subject_id = ANY ((SELECT my_people())::uuid[]))));
-- Whoever asked may only give up waiting; the answer of the subject is the portal's to write.
CREATE POLICY citizen_end ON consent FOR UPDATE TO emhana_citizen
    USING (asker_id = (SELECT app_person())) WITH CHECK (asker_id = (SELECT app_person()) AND state = 'over');
CREATE POLICY staff ON consent_event TO emhana_staff
    USING (clinic_id = (SELECT app_clinic())) WITH CHECK (clinic_id = (SELECT app_clinic()));
CREATE POLICY citizen ON consent_event FOR SELECT TO emhana_citizen
    USING (EXISTS (SELECT FROM consent WHERE consent.id = consent_event.consent_id));
CREATE POLICY citizen_insert ON consent_event FOR INSERT TO emhana_citizen
    WITH CHECK (EXISTS (SELECT FROM consent WHERE consent.id = consent_event.consent_id AND consent.clinic_id = consent_event.clinic_id)
        AND actor_id = (SELECT app_person()));
-- As in 20261121060000_login_sees_nothing.
DO $$
DECLARE name text;
BEGIN
    IF current_setting('server_version_num')::int < 160000 THEN
        FOREACH name IN ARRAY ARRAY['one_time_code', 'consent', 'consent_event'] LOOP
            EXECUTE format('CREATE POLICY login ON %I AS RESTRICTIVE TO CURRENT_USER USING (false)', name);
        END LOOP;
    END IF;
END $$;
