-- The embedded default of the registers outside the portal. Who stands on one is known to the portal itself and to
-- nobody else: no policy lets a citizen or a clinic read a row.
CREATE TABLE register_entry (
    id UUID NOT NULL,
    register VARCHAR(40) NOT NULL,
    person_id UUID NOT NULL,
    clinic_id UUID,
    since DATE NOT NULL,
    until DATE,
    CONSTRAINT register_entry_pkey PRIMARY KEY (id),
    CONSTRAINT register_entry_person_id_fkey FOREIGN KEY (person_id) REFERENCES person (id) ON DELETE RESTRICT ON UPDATE CASCADE,
    CONSTRAINT register_entry_clinic_id_fkey FOREIGN KEY (clinic_id) REFERENCES clinic (id) ON DELETE SET NULL ON UPDATE CASCADE,
    CONSTRAINT register_entry_known CHECK (register IN ('tb-register', 'mental-health-register', 'narcology-register',
        'hospital-stays', 'medical-information-system', 'digital-documents', 'hospitalisation-bureau')),
    CONSTRAINT register_entry_days CHECK (until IS NULL OR until > since)
);
CREATE INDEX register_entry_person_id_register_idx ON register_entry (person_id, register);

GRANT SELECT, INSERT, UPDATE, DELETE ON register_entry TO emhana_system;
ALTER TABLE register_entry ENABLE ROW LEVEL SECURITY;
ALTER TABLE register_entry FORCE ROW LEVEL SECURITY;
CREATE POLICY system ON register_entry TO emhana_system USING (true) WITH CHECK (true);
-- As in 20261121060000_login_sees_nothing.
DO $$
BEGIN
    IF current_setting('server_version_num')::int < 160000 THEN
        CREATE POLICY login ON register_entry AS RESTRICTIVE TO CURRENT_USER USING (false);
    END IF;
END $$;
