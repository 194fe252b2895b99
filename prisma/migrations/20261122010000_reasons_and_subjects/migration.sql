-- Whom a line of the audit showed, where it showed many: a list is one line, however many people stand on it. The line
-- keeps their number and a digest of who they were, so that its chain covers these rows too.
CREATE TABLE "audit_subject" (
    "chain" VARCHAR(60) NOT NULL,
    "sequence" BIGINT NOT NULL,
    "person_id" UUID NOT NULL,

    CONSTRAINT "audit_subject_pkey" PRIMARY KEY ("chain","sequence","person_id")
);
CREATE INDEX "audit_subject_person_id_idx" ON "audit_subject"("person_id");
ALTER TABLE "audit_subject" ADD CONSTRAINT "audit_subject_chain_sequence_fkey" FOREIGN KEY ("chain", "sequence") REFERENCES "audit_entry"("chain", "sequence") ON DELETE RESTRICT ON UPDATE CASCADE;

CREATE TRIGGER audit_subject_append_only BEFORE UPDATE OR DELETE ON audit_subject FOR EACH ROW EXECUTE FUNCTION refuse_change();
CREATE TRIGGER audit_subject_no_truncate BEFORE TRUNCATE ON audit_subject FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
ALTER TABLE audit_subject ENABLE ALWAYS TRIGGER audit_subject_append_only, ENABLE ALWAYS TRIGGER audit_subject_no_truncate;

GRANT SELECT, INSERT ON audit_subject TO emhana_staff, emhana_system;
GRANT SELECT ON audit_subject TO emhana_citizen;
ALTER TABLE audit_subject ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
CREATE POLICY system ON audit_subject TO emhana_system USING (true) WITH CHECK (true);
CREATE POLICY staff ON audit_subject TO emhana_staff
    USING (chain = (SELECT app_clinic()::text)) WITH CHECK (chain = (SELECT app_clinic()::text));
CREATE POLICY whose_data ON audit_subject FOR SELECT TO emhana_citizen USING (person_id = ANY ((SELECT my_wards())::uuid[]));
-- The lines of which the person is one of those shown.
CREATE POLICY among_shown ON audit_entry FOR SELECT TO emhana_citizen
    USING (EXISTS (SELECT FROM audit_subject AS shown
        WHERE shown.chain = audit_entry.chain AND shown.sequence = audit_entry.sequence));

-- Why a member of staff opened a case of a service that hides itself: said before, for one session and a while.
CREATE TABLE "case_opening" (
    "id" UUID NOT NULL,
    "request_id" UUID NOT NULL,
    "clinic_id" UUID NOT NULL,
    "person_id" UUID NOT NULL,
    "session_id" UUID NOT NULL,
    "reason" VARCHAR(40) NOT NULL,
    "words" VARCHAR(300) NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,
    "until" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "case_opening_pkey" PRIMARY KEY ("id")
);
CREATE INDEX "case_opening_request_id_session_id_until_idx" ON "case_opening"("request_id", "session_id", "until");
ALTER TABLE "case_opening" ADD CONSTRAINT "case_opening_request_id_fkey" FOREIGN KEY ("request_id") REFERENCES "request"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE case_opening ADD CONSTRAINT case_opening_ends CHECK (until > at);

CREATE TRIGGER case_opening_append_only BEFORE UPDATE OR DELETE ON case_opening FOR EACH ROW EXECUTE FUNCTION refuse_change();
CREATE TRIGGER case_opening_no_truncate BEFORE TRUNCATE ON case_opening FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
ALTER TABLE case_opening ENABLE ALWAYS TRIGGER case_opening_append_only, ENABLE ALWAYS TRIGGER case_opening_no_truncate;

GRANT SELECT, INSERT ON case_opening TO emhana_staff, emhana_system;
ALTER TABLE case_opening ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
CREATE POLICY system ON case_opening TO emhana_system USING (true) WITH CHECK (true);
CREATE POLICY staff ON case_opening TO emhana_staff
    USING (clinic_id = (SELECT app_clinic()))
    WITH CHECK (clinic_id = (SELECT app_clinic()) AND person_id = (SELECT app_person())
        AND EXISTS (SELECT FROM request WHERE request.id = request_id AND request.clinic_id = case_opening.clinic_id));
