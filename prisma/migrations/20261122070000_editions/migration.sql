-- A definition as it stood: a case lives to its end by the edition it was filed under. Public law, so everybody reads it;
-- only the portal writes it, once.
CREATE TABLE "regulation_edition" (
    "regulation" VARCHAR(60) NOT NULL,
    "version" VARCHAR(64) NOT NULL,
    "definition" JSONB NOT NULL,
    "since" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "regulation_edition_pkey" PRIMARY KEY ("regulation", "version")
);
CREATE INDEX "regulation_edition_regulation_since_idx" ON "regulation_edition"("regulation", "since" DESC);

CREATE TRIGGER regulation_edition_append_only BEFORE UPDATE OR DELETE ON regulation_edition FOR EACH ROW EXECUTE FUNCTION refuse_change();
CREATE TRIGGER regulation_edition_no_truncate BEFORE TRUNCATE ON regulation_edition FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
ALTER TABLE regulation_edition ENABLE ALWAYS TRIGGER regulation_edition_append_only, ENABLE ALWAYS TRIGGER regulation_edition_no_truncate;

GRANT SELECT ON regulation_edition TO emhana_app;
GRANT SELECT, INSERT ON regulation_edition TO emhana_system;
ALTER TABLE regulation_edition ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
CREATE POLICY system ON regulation_edition TO emhana_system USING (true) WITH CHECK (true);
CREATE POLICY everybody ON regulation_edition FOR SELECT TO emhana_app USING (true);
