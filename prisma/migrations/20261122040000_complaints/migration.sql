-- A complaint about a request: its truth is its events, as with a case; the columns are their projection.
CREATE TABLE "complaint" (
    "id" UUID NOT NULL,
    "number" VARCHAR(14) NOT NULL,
    "clinic_id" UUID NOT NULL,
    "request_id" UUID NOT NULL,
    "complainant_id" UUID,
    "level" VARCHAR(30) NOT NULL,
    "status" VARCHAR(30) NOT NULL,
    "due_at" TIMESTAMPTZ(3),
    "registered_at" TIMESTAMPTZ(3) NOT NULL,
    "closed_at" TIMESTAMPTZ(3),
    "state" JSONB NOT NULL,
    "version" INTEGER NOT NULL,

    CONSTRAINT "complaint_pkey" PRIMARY KEY ("id")
);
CREATE UNIQUE INDEX "complaint_number_key" ON "complaint"("number");
CREATE INDEX "complaint_clinic_id_registered_at_id_idx" ON "complaint"("clinic_id", "registered_at" DESC, "id");
CREATE INDEX "complaint_request_id_idx" ON "complaint"("request_id");
CREATE INDEX "complaint_complainant_id_idx" ON "complaint"("complainant_id");
CREATE INDEX complaint_open_idx ON complaint (clinic_id, due_at, id) WHERE closed_at IS NULL;

CREATE TABLE "complaint_event" (
    "id" BIGSERIAL NOT NULL,
    "complaint_id" UUID NOT NULL,
    "clinic_id" UUID NOT NULL,
    "sequence" INTEGER NOT NULL,
    "type" VARCHAR(60) NOT NULL,
    "data" JSONB NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,
    "actor_kind" VARCHAR(20) NOT NULL,
    "actor_id" UUID,
    "actor_role" VARCHAR(40),

    CONSTRAINT "complaint_event_pkey" PRIMARY KEY ("id")
);
CREATE UNIQUE INDEX "complaint_event_complaint_id_sequence_key" ON "complaint_event"("complaint_id", "sequence");

-- The answer as it was shown, and the signature of the head of the clinic over exactly these bytes.
CREATE TABLE "complaint_answer" (
    "id" UUID NOT NULL,
    "complaint_id" UUID NOT NULL,
    "clinic_id" UUID NOT NULL,
    "media_type" VARCHAR(80) NOT NULL,
    "bytes" BYTEA NOT NULL,
    "sha256" BYTEA NOT NULL,
    "cms" BYTEA NOT NULL,
    "verdict" JSONB NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "complaint_answer_pkey" PRIMARY KEY ("id")
);
CREATE INDEX "complaint_answer_complaint_id_idx" ON "complaint_answer"("complaint_id");

ALTER TABLE "complaint" ADD CONSTRAINT "complaint_request_id_fkey" FOREIGN KEY ("request_id") REFERENCES "request"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "complaint" ADD CONSTRAINT "complaint_complainant_id_fkey" FOREIGN KEY ("complainant_id") REFERENCES "person"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "complaint_event" ADD CONSTRAINT "complaint_event_complaint_id_fkey" FOREIGN KEY ("complaint_id") REFERENCES "complaint"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "complaint_answer" ADD CONSTRAINT "complaint_answer_complaint_id_fkey" FOREIGN KEY ("complaint_id") REFERENCES "complaint"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

ALTER TABLE complaint
    ADD CONSTRAINT complaint_version CHECK (version >= 1),
    ADD CONSTRAINT complaint_number CHECK (number ~ '^[0-9A-Z-]{6,14}$'),
    ADD CONSTRAINT complaint_level CHECK (level IN ('head-of-provider', 'quality-body')),
    ADD CONSTRAINT complaint_status CHECK (status IN ('with-head', 'with-body', 'answered', 'withdrawn')),
    ADD CONSTRAINT complaint_closed CHECK ((status IN ('answered', 'withdrawn')) = (closed_at IS NOT NULL)
        AND (closed_at IS NULL OR due_at IS NULL));
ALTER TABLE complaint_event
    ADD CONSTRAINT complaint_event_sequence CHECK (sequence >= 1),
    ADD CONSTRAINT complaint_event_actor CHECK (actor_kind IN ('citizen', 'staff', 'portal'));
ALTER TABLE complaint_answer ADD CONSTRAINT complaint_answer_sha256 CHECK (sha256 = sha256(bytes));

DO $$
DECLARE name text;
BEGIN
    FOREACH name IN ARRAY ARRAY['complaint_event', 'complaint_answer'] LOOP
        EXECUTE format('CREATE TRIGGER %I BEFORE UPDATE OR DELETE ON %I FOR EACH ROW EXECUTE FUNCTION refuse_change()', name || '_append_only', name);
        EXECUTE format('CREATE TRIGGER %I BEFORE TRUNCATE ON %I FOR EACH STATEMENT EXECUTE FUNCTION refuse_change()', name || '_no_truncate', name);
        EXECUTE format('ALTER TABLE %I ENABLE ALWAYS TRIGGER %I, ENABLE ALWAYS TRIGGER %I', name, name || '_append_only', name || '_no_truncate');
    END LOOP;
    FOREACH name IN ARRAY ARRAY['complaint', 'complaint_event', 'complaint_answer'] LOOP
        EXECUTE format('ALTER TABLE %I ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY', name);
        EXECUTE format('CREATE POLICY system ON %I TO emhana_system USING (true) WITH CHECK (true)', name);
        EXECUTE format('CREATE POLICY staff ON %I TO emhana_staff
            USING (clinic_id = (SELECT app_clinic())) WITH CHECK (clinic_id = (SELECT app_clinic()))', name);
        -- As in 20261121060000_login_sees_nothing.
        IF current_setting('server_version_num')::int < 160000 THEN
            EXECUTE format('CREATE POLICY login ON %I AS RESTRICTIVE TO CURRENT_USER USING (false)', name);
        END IF;
    END LOOP;
END $$;

GRANT USAGE ON SEQUENCE complaint_event_id_seq TO emhana_citizen, emhana_staff, emhana_system;
GRANT SELECT, INSERT, UPDATE ON complaint TO emhana_citizen, emhana_staff, emhana_system;
GRANT SELECT, INSERT ON complaint_event TO emhana_citizen, emhana_staff, emhana_system;
GRANT SELECT ON complaint_answer TO emhana_citizen;
GRANT SELECT, INSERT ON complaint_answer TO emhana_staff, emhana_system;

-- Seen by whoever complained, and by the parent of a child who did; written by whoever complains.
CREATE POLICY citizen ON complaint FOR SELECT TO emhana_citizen USING (complainant_id = ANY ((SELECT my_wards())::uuid[]));
CREATE POLICY citizen_file ON complaint FOR INSERT TO emhana_citizen
    WITH CHECK (complainant_id = (SELECT app_person())
        AND EXISTS (SELECT FROM request WHERE request.id = complaint.request_id AND request.clinic_id = complaint.clinic_id));
CREATE POLICY citizen_update ON complaint FOR UPDATE TO emhana_citizen
    USING (complainant_id = (SELECT app_person())) WITH CHECK (complainant_id = (SELECT app_person()));
CREATE POLICY citizen ON complaint_event FOR SELECT TO emhana_citizen
    USING (EXISTS (SELECT FROM complaint WHERE complaint.id = complaint_event.complaint_id));
CREATE POLICY citizen_insert ON complaint_event FOR INSERT TO emhana_citizen
    WITH CHECK (EXISTS (SELECT FROM complaint WHERE complaint.id = complaint_event.complaint_id
        AND complaint.clinic_id = complaint_event.clinic_id AND complaint.complainant_id = app_person()));
CREATE POLICY citizen ON complaint_answer FOR SELECT TO emhana_citizen
    USING (EXISTS (SELECT FROM complaint WHERE complaint.id = complaint_answer.complaint_id));

-- Whoever complains to a clinic is known to it: it answers by name.
GRANT CREATE ON SCHEMA public TO emhana_system;
SET ROLE emhana_system;
CREATE FUNCTION know_complainant() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER
SET search_path = pg_catalog, public, pg_temp AS $$
BEGIN
    IF NEW.complainant_id IS NOT NULL THEN PERFORM know(NEW.clinic_id, NEW.complainant_id, 'served'); END IF;
    RETURN NULL;
END $$;
RESET ROLE;
REVOKE CREATE ON SCHEMA public FROM emhana_system;
CREATE TRIGGER complaint_known AFTER INSERT ON complaint FOR EACH ROW EXECUTE FUNCTION know_complainant();
