-- What is written once stays: append-only tables, and the chain that shows where somebody with power over the server
-- changed an audit line all the same.

CREATE FUNCTION refuse_change() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    RAISE EXCEPTION '% is append-only: % refused', TG_TABLE_NAME, TG_OP USING ERRCODE = 'insufficient_privilege';
END $$;

-- ALWAYS: also when session_replication_role would silence ordinary triggers.
DO $$
DECLARE name text;
BEGIN
    FOREACH name IN ARRAY ARRAY['case_event', 'journal_entry', 'signed_document', 'audit_entry'] LOOP
        EXECUTE format('CREATE TRIGGER %I BEFORE UPDATE OR DELETE ON %I FOR EACH ROW EXECUTE FUNCTION refuse_change()', name || '_append_only', name);
        EXECUTE format('CREATE TRIGGER %I BEFORE TRUNCATE ON %I FOR EACH STATEMENT EXECUTE FUNCTION refuse_change()', name || '_no_truncate', name);
        EXECUTE format('ALTER TABLE %I ENABLE ALWAYS TRIGGER %I, ENABLE ALWAYS TRIGGER %I', name, name || '_append_only', name || '_no_truncate');
    END LOOP;
END $$;

CREATE INDEX "audit_entry_actor_id_at_idx" ON audit_entry (actor_id, at DESC);

CREATE TABLE audit_head (
    "chain" VARCHAR(60) NOT NULL,
    "sequence" BIGINT NOT NULL,
    "hash" BYTEA NOT NULL,
    CONSTRAINT "audit_head_pkey" PRIMARY KEY ("chain")
);

-- One field of the canonical text: its length in bytes, a colon, itself; a dash where there is none. No two different
-- rows give one text. services/audit/canonical.ts says the same in TypeScript.
CREATE FUNCTION audit_field(value text) RETURNS text LANGUAGE sql IMMUTABLE PARALLEL SAFE
RETURN CASE WHEN value IS NULL THEN '-' ELSE octet_length(convert_to(value, 'UTF8'))::text || ':' || value END;

CREATE FUNCTION audit_canonical(entry audit_entry) RETURNS text LANGUAGE sql STABLE
RETURN audit_field(entry.chain) || audit_field(entry.sequence::text)
    || audit_field(to_char(entry.at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"'))
    || audit_field(entry.actor_kind) || audit_field(entry.actor_id::text) || audit_field(entry.actor_role)
    || audit_field(entry.action) || audit_field(entry.subject_id::text) || audit_field(entry.object)
    || audit_field(entry.reason) || audit_field(entry.detail::text);

-- Runs as the owner of the tables: nobody else may touch a head. The lock on it lasts until the transaction ends.
CREATE FUNCTION forge_audit_link() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER
SET search_path = pg_catalog, public, pg_temp AS $$
DECLARE head audit_head;
BEGIN
    SELECT * INTO head FROM audit_head WHERE chain = NEW.chain FOR UPDATE;
    IF NOT FOUND THEN
        INSERT INTO audit_head (chain, sequence, hash) VALUES (NEW.chain, 0, decode(repeat('00', 32), 'hex')) ON CONFLICT DO NOTHING;
        SELECT * INTO STRICT head FROM audit_head WHERE chain = NEW.chain FOR UPDATE;
    END IF;
    NEW.at := date_trunc('milliseconds', NEW.at);
    NEW.sequence := head.sequence + 1;
    NEW.previous := head.hash;
    NEW.hash := sha256(NEW.previous || convert_to(audit_canonical(NEW), 'UTF8'));
    UPDATE audit_head SET sequence = NEW.sequence, hash = NEW.hash WHERE chain = NEW.chain;
    RETURN NEW;
END $$;

CREATE TRIGGER audit_entry_chain BEFORE INSERT ON audit_entry FOR EACH ROW EXECUTE FUNCTION forge_audit_link();
ALTER TABLE audit_entry ENABLE ALWAYS TRIGGER audit_entry_chain;
