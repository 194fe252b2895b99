-- The login that owns the tables sees no row as itself: only a transaction that took a role sees any. PostgreSQL 16 has
-- memberships that are not inherited (20261121030000_access grants them so); on 15 the policies of the roles would reach
-- the login too, so there it is refused by name.
DO $$
DECLARE name text;
BEGIN
    IF current_setting('server_version_num')::int >= 160000 THEN RETURN; END IF;
    FOR name IN
        SELECT relname FROM pg_class WHERE relkind = 'r' AND relnamespace = 'public'::regnamespace AND relforcerowsecurity
    LOOP
        EXECUTE format('CREATE POLICY login ON %I AS RESTRICTIVE TO CURRENT_USER USING (false)', name);
    END LOOP;
END $$;
