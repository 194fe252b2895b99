-- A result that is a document has a code by which anybody may check it, and perhaps a last day.
ALTER TABLE "signed_document" ADD COLUMN "code" VARCHAR(14), ADD COLUMN "result" VARCHAR(60), ADD COLUMN "valid_until" DATE;
CREATE UNIQUE INDEX "signed_document_code_key" ON "signed_document"("code");
ALTER TABLE signed_document ADD CONSTRAINT signed_document_result
    CHECK ((purpose = 'result') = (code IS NOT NULL) AND (code IS NULL) = (result IS NULL));

-- How a document ended before its time. It is said beside the document, never in it, and once.
CREATE TABLE "document_end" (
    "document_id" UUID NOT NULL,
    "request_id" UUID NOT NULL,
    "clinic_id" UUID NOT NULL,
    "kind" VARCHAR(20) NOT NULL,
    "reason" VARCHAR(40) NOT NULL,
    "replaced_by_id" UUID,
    "at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "document_end_pkey" PRIMARY KEY ("document_id")
);
CREATE INDEX "document_end_request_id_idx" ON "document_end"("request_id");
ALTER TABLE "document_end" ADD CONSTRAINT "document_end_document_id_fkey" FOREIGN KEY ("document_id") REFERENCES "signed_document"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "document_end" ADD CONSTRAINT "document_end_replaced_by_id_fkey" FOREIGN KEY ("replaced_by_id") REFERENCES "signed_document"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE document_end ADD CONSTRAINT document_end_kind
    CHECK (kind IN ('replaced', 'revoked') AND (kind = 'replaced') = (replaced_by_id IS NOT NULL));

CREATE TRIGGER document_end_append_only BEFORE UPDATE OR DELETE ON document_end FOR EACH ROW EXECUTE FUNCTION refuse_change();
CREATE TRIGGER document_end_no_truncate BEFORE TRUNCATE ON document_end FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
ALTER TABLE document_end ENABLE ALWAYS TRIGGER document_end_append_only, ENABLE ALWAYS TRIGGER document_end_no_truncate;

GRANT SELECT, INSERT ON document_end TO emhana_citizen, emhana_staff, emhana_system;
ALTER TABLE document_end ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
CREATE POLICY system ON document_end TO emhana_system USING (true) WITH CHECK (true);
CREATE POLICY staff ON document_end TO emhana_staff
    USING (clinic_id = (SELECT app_clinic())) WITH CHECK (clinic_id = (SELECT app_clinic()));
CREATE POLICY citizen ON document_end FOR SELECT TO emhana_citizen
    USING (EXISTS (SELECT FROM request WHERE request.id = document_end.request_id));
CREATE POLICY citizen_insert ON document_end FOR INSERT TO emhana_citizen
    WITH CHECK (EXISTS (SELECT FROM request WHERE request.id = document_end.request_id AND request.clinic_id = document_end.clinic_id));

-- One document by its whole code, for whoever holds it. It cannot be listed, and what nobody may see stays in `bytes`,
-- of which the portal shows the least. `displaced`: the clinic took the agreed time away and another is not chosen yet.
GRANT CREATE ON SCHEMA public TO emhana_system;
SET ROLE emhana_system;
CREATE FUNCTION document_by_code(of_code text)
RETURNS TABLE (id uuid, bytes bytea, sha256 bytea, clinic_id uuid, recipient_id uuid, valid_until date,
    ended text, reason text, ended_at timestamptz, displaced boolean) LANGUAGE sql STABLE SECURITY DEFINER ROWS 1
SET search_path = pg_catalog, public, pg_temp AS $$
    SELECT d.id, d.bytes, d.sha256, d.clinic_id, r.recipient_id, d.valid_until, e.kind::text, e.reason::text, e.at,
        EXISTS (SELECT FROM booking AS b
            WHERE b.id = (r.state #>> '{appointed,bookingId}')::uuid AND b.displaced_at IS NOT NULL)
    FROM signed_document AS d JOIN request AS r ON r.id = d.request_id LEFT JOIN document_end AS e ON e.document_id = d.id
    WHERE d.code = of_code
$$;
REVOKE EXECUTE ON FUNCTION document_by_code(text) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION document_by_code(text) TO emhana_app;
RESET ROLE;
REVOKE CREATE ON SCHEMA public FROM emhana_system;
