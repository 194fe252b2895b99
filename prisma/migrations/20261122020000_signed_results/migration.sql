-- A reasoned refusal is a document too, and is checked by a code as a result is.
ALTER TABLE signed_document DROP CONSTRAINT signed_document_result;
ALTER TABLE signed_document ADD CONSTRAINT signed_document_result
    CHECK ((purpose IN ('result', 'refusal')) = (code IS NOT NULL) AND (code IS NULL) = (result IS NULL));

-- What a person at the clinic is about to sign: the document as it will be given, and the decision that it goes with.
-- It becomes a signed document or nothing.
CREATE TABLE "prepared_document" (
    "id" UUID NOT NULL,
    "request_id" UUID NOT NULL,
    "clinic_id" UUID NOT NULL,
    "person_id" UUID NOT NULL,
    "request_version" INTEGER NOT NULL,
    "purpose" VARCHAR(30) NOT NULL,
    "result" VARCHAR(60) NOT NULL,
    "command" JSONB NOT NULL,
    "code" VARCHAR(14) NOT NULL,
    "nonce" VARCHAR(60) NOT NULL,
    "bytes" BYTEA NOT NULL,
    "valid_until" DATE,
    "at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "prepared_document_pkey" PRIMARY KEY ("id")
);
CREATE UNIQUE INDEX "prepared_document_person_id_request_id_key" ON "prepared_document"("person_id", "request_id");
CREATE INDEX "prepared_document_request_id_idx" ON "prepared_document"("request_id");
ALTER TABLE "prepared_document" ADD CONSTRAINT "prepared_document_request_id_fkey" FOREIGN KEY ("request_id") REFERENCES "request"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE prepared_document ADD CONSTRAINT prepared_document_purpose CHECK (purpose IN ('result', 'refusal'));

GRANT SELECT, INSERT, DELETE ON prepared_document TO emhana_staff, emhana_system;
ALTER TABLE prepared_document ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
CREATE POLICY system ON prepared_document TO emhana_system USING (true) WITH CHECK (true);
CREATE POLICY own ON prepared_document TO emhana_staff
    USING (clinic_id = (SELECT app_clinic()) AND person_id = (SELECT app_person()))
    WITH CHECK (clinic_id = (SELECT app_clinic()) AND person_id = (SELECT app_person()));

-- The fingerprint of each file that was handed out of a document, so that the file itself can be recognised.
CREATE TABLE "document_file" (
    "sha256" BYTEA NOT NULL,
    "document_id" UUID NOT NULL,
    "request_id" UUID NOT NULL,
    "clinic_id" UUID NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "document_file_pkey" PRIMARY KEY ("sha256")
);
CREATE INDEX "document_file_document_id_idx" ON "document_file"("document_id");
ALTER TABLE "document_file" ADD CONSTRAINT "document_file_document_id_fkey" FOREIGN KEY ("document_id") REFERENCES "signed_document"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE document_file ADD CONSTRAINT document_file_sha256 CHECK (octet_length(sha256) = 32);
CREATE INDEX "signed_document_sha256_idx" ON "signed_document"("sha256");

CREATE TRIGGER document_file_append_only BEFORE UPDATE OR DELETE ON document_file FOR EACH ROW EXECUTE FUNCTION refuse_change();
CREATE TRIGGER document_file_no_truncate BEFORE TRUNCATE ON document_file FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
ALTER TABLE document_file ENABLE ALWAYS TRIGGER document_file_append_only, ENABLE ALWAYS TRIGGER document_file_no_truncate;

GRANT SELECT, INSERT ON document_file TO emhana_citizen, emhana_staff, emhana_system;
ALTER TABLE document_file ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
CREATE POLICY system ON document_file TO emhana_system USING (true) WITH CHECK (true);
CREATE POLICY staff ON document_file TO emhana_staff
    USING (clinic_id = (SELECT app_clinic())) WITH CHECK (clinic_id = (SELECT app_clinic()));
CREATE POLICY citizen ON document_file FOR SELECT TO emhana_citizen
    USING (EXISTS (SELECT FROM request WHERE request.id = document_file.request_id));
CREATE POLICY citizen_insert ON document_file FOR INSERT TO emhana_citizen
    WITH CHECK (EXISTS (SELECT FROM signed_document AS d
        WHERE d.id = document_file.document_id AND d.request_id = document_file.request_id AND d.clinic_id = document_file.clinic_id));

-- As before, now with the signature; and the code of the document that a file is of.
GRANT CREATE ON SCHEMA public TO emhana_system;
SET ROLE emhana_system;
DROP FUNCTION document_by_code(text);
CREATE FUNCTION document_by_code(of_code text)
RETURNS TABLE (id uuid, bytes bytea, sha256 bytea, cms bytea, verdict jsonb, at timestamptz, clinic_id uuid, recipient_id uuid,
    valid_until date, ended text, reason text, ended_at timestamptz, displaced boolean) LANGUAGE sql STABLE SECURITY DEFINER ROWS 1
SET search_path = pg_catalog, public, pg_temp AS $$
    SELECT d.id, d.bytes, d.sha256, d.cms, d.verdict, d.at, d.clinic_id, r.recipient_id, d.valid_until, e.kind::text, e.reason::text,
        e.at, EXISTS (SELECT FROM booking AS b
            WHERE b.id = (r.state #>> '{appointed,bookingId}')::uuid AND b.displaced_at IS NOT NULL)
    FROM signed_document AS d JOIN request AS r ON r.id = d.request_id LEFT JOIN document_end AS e ON e.document_id = d.id
    WHERE d.code = of_code
$$;
CREATE FUNCTION document_code_of_file(fingerprint bytea) RETURNS text LANGUAGE sql STABLE SECURITY DEFINER
SET search_path = pg_catalog, public, pg_temp AS $$
    SELECT d.code FROM signed_document AS d
    WHERE d.code IS NOT NULL AND (d.sha256 = fingerprint
        OR d.id = (SELECT f.document_id FROM document_file AS f WHERE f.sha256 = fingerprint))
    ORDER BY d.at LIMIT 1
$$;
REVOKE EXECUTE ON FUNCTION document_by_code(text), document_code_of_file(bytea) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION document_by_code(text), document_code_of_file(bytea) TO emhana_app;
RESET ROLE;
REVOKE CREATE ON SCHEMA public FROM emhana_system;
