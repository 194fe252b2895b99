-- As in 20261121060000_login_sees_nothing, for the tables that came after it without saying so: on PostgreSQL 15 and
-- older the login that owns them saw their rows.
DO $$
DECLARE name text;
BEGIN
    IF current_setting('server_version_num')::int >= 160000 THEN RETURN; END IF;
    FOR name IN
        SELECT c.relname FROM pg_class AS c
        WHERE c.relkind = 'r' AND c.relnamespace = 'public'::regnamespace AND c.relforcerowsecurity
            AND NOT EXISTS (SELECT FROM pg_policies AS p
                WHERE p.schemaname = 'public' AND p.tablename = c.relname AND p.policyname = 'login')
    LOOP
        EXECUTE format('CREATE POLICY login ON %I AS RESTRICTIVE TO CURRENT_USER USING (false)', name);
    END LOOP;
END $$;
