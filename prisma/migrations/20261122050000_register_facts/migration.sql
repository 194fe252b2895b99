-- What the embedded registers tell beyond yes or no.
ALTER TABLE register_entry ADD COLUMN facts JSONB NOT NULL DEFAULT '{}';
ALTER TABLE register_entry ADD CONSTRAINT register_entry_facts CHECK (jsonb_typeof(facts) = 'object');
ALTER TABLE attachment ADD COLUMN attached_by VARCHAR(20);
ALTER TABLE attachment ADD CONSTRAINT attachment_right CHECK (attached_by IN ('residence', 'choice', 'work'));

-- When a silent register is asked again for a case: the run of the waiting job itself, which nobody may read.
CREATE FUNCTION register_asked_again(request uuid)
RETURNS timestamptz LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
BEGIN
    RETURN (SELECT run_at FROM graphile_worker.jobs WHERE key = 'ask-register-again:' || request);
END $$;
REVOKE EXECUTE ON FUNCTION register_asked_again(uuid) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION register_asked_again(uuid) TO emhana_citizen, emhana_staff, emhana_system;
