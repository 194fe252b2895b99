-- An answer that is written and not yet signed: the clinic's own, no complainant sees it.
CREATE TABLE "complaint_draft" (
    "complaint_id" UUID NOT NULL,
    "clinic_id" UUID NOT NULL,
    "verdict" VARCHAR(30) NOT NULL,
    "text" VARCHAR(4000) NOT NULL,
    "reopen" VARCHAR(60),
    "version" INTEGER NOT NULL,
    "bytes" BYTEA NOT NULL,
    "nonce" VARCHAR(64) NOT NULL,
    "written_by" VARCHAR(200) NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "complaint_draft_pkey" PRIMARY KEY ("complaint_id")
);
ALTER TABLE "complaint_draft" ADD CONSTRAINT "complaint_draft_complaint_id_fkey" FOREIGN KEY ("complaint_id") REFERENCES "complaint"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

GRANT SELECT, INSERT, UPDATE, DELETE ON complaint_draft TO emhana_staff, emhana_system;
ALTER TABLE complaint_draft ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
CREATE POLICY system ON complaint_draft TO emhana_system USING (true) WITH CHECK (true);
CREATE POLICY staff ON complaint_draft TO emhana_staff
    USING (clinic_id = (SELECT app_clinic())) WITH CHECK (clinic_id = (SELECT app_clinic()));
-- As in 20261121060000_login_sees_nothing.
DO $$
BEGIN
    IF current_setting('server_version_num')::int < 160000 THEN
        CREATE POLICY login ON complaint_draft AS RESTRICTIVE TO CURRENT_USER USING (false);
    END IF;
END $$;
