-- A signature with everything that proves it years later (lib/signing/archive). `archive` is null where it could not be
-- made yet, and `code` says why. Renewed before its last time-stamp runs out.
CREATE TABLE "signature_archive" (
    "document_id" UUID NOT NULL,
    "archive" JSONB,
    "code" VARCHAR(40),
    "renew_before" TIMESTAMPTZ(3),
    "tried_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "signature_archive_pkey" PRIMARY KEY ("document_id")
);
CREATE INDEX "signature_archive_renew_before_idx" ON "signature_archive"("renew_before");
ALTER TABLE "signature_archive" ADD CONSTRAINT "signature_archive_document_id_fkey" FOREIGN KEY ("document_id") REFERENCES "signed_document"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE signature_archive ADD CONSTRAINT signature_archive_made
    CHECK ((archive IS NULL) = (code IS NOT NULL) AND (archive IS NULL) = (renew_before IS NULL));

GRANT SELECT, INSERT, UPDATE ON signature_archive TO emhana_system;
ALTER TABLE signature_archive ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
CREATE POLICY system ON signature_archive TO emhana_system USING (true) WITH CHECK (true);

-- As before, now with the archive.
GRANT CREATE ON SCHEMA public TO emhana_system;
SET ROLE emhana_system;
DROP FUNCTION document_by_code(text);
CREATE FUNCTION document_by_code(of_code text)
RETURNS TABLE (id uuid, bytes bytea, sha256 bytea, cms bytea, verdict jsonb, archive jsonb, at timestamptz, clinic_id uuid,
    recipient_id uuid, valid_until date, ended text, reason text, ended_at timestamptz, displaced boolean)
LANGUAGE sql STABLE SECURITY DEFINER ROWS 1
SET search_path = pg_catalog, public, pg_temp AS $$
    SELECT d.id, d.bytes, d.sha256, d.cms, d.verdict, a.archive, d.at, d.clinic_id, r.recipient_id, d.valid_until,
        e.kind::text, e.reason::text, e.at, EXISTS (SELECT FROM booking AS b
            WHERE b.id = (r.state #>> '{appointed,bookingId}')::uuid AND b.displaced_at IS NOT NULL)
    FROM signed_document AS d JOIN request AS r ON r.id = d.request_id LEFT JOIN document_end AS e ON e.document_id = d.id
    LEFT JOIN signature_archive AS a ON a.document_id = d.id
    WHERE d.code = of_code
$$;
REVOKE EXECUTE ON FUNCTION document_by_code(text) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION document_by_code(text) TO emhana_app;
RESET ROLE;
REVOKE CREATE ON SCHEMA public FROM emhana_system;
