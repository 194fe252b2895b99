-- Who sees and does what. Deny by default: a table without a policy for a role shows it nothing.
--
-- emhana_app      what all share: clinics, doctors, published schedules, the calendar
-- emhana_public   somebody not signed in
-- emhana_citizen  a person in the cabinet: what concerns them as recipient, applicant or representative
-- emhana_staff    a member of staff: their clinic, and the people that clinic knows
-- emhana_system   the portal itself, and the owner of the few functions that look further than their caller
--
-- lib/database/transaction.ts takes one of these roles for each transaction and tells it who asks by app.* settings.

-- ── roles (a cluster has them once: several databases may be migrated at the same time)

DO $$
DECLARE
    name text;
    attempt int;
    inherit text := CASE WHEN current_setting('server_version_num')::int >= 160000 THEN ' WITH INHERIT FALSE' ELSE '' END;
BEGIN
    FOREACH name IN ARRAY ARRAY['emhana_app', 'emhana_public', 'emhana_citizen', 'emhana_staff', 'emhana_system'] LOOP
        FOR attempt IN 1..50 LOOP
            BEGIN
                IF NOT EXISTS (SELECT FROM pg_roles WHERE rolname = name) THEN
                    EXECUTE format('CREATE ROLE %I NOLOGIN', name);
                END IF;
                IF name <> 'emhana_app' AND NOT EXISTS (
                    SELECT FROM pg_auth_members WHERE roleid = 'emhana_app'::regrole AND member = name::regrole
                ) THEN
                    EXECUTE format('GRANT emhana_app TO %I', name);
                END IF;
                IF NOT EXISTS (
                    SELECT FROM pg_auth_members AS m WHERE m.roleid = name::regrole AND m.member = current_user::regrole
                        -- Whoever makes a role administers it (PostgreSQL 16), which is not yet leave to become it.
                        AND coalesce((to_jsonb(m) ->> 'set_option')::boolean, true)
                ) THEN
                    EXECUTE format('GRANT %I TO CURRENT_USER%s', name, inherit);
                END IF;
                EXIT;
            EXCEPTION
                WHEN insufficient_privilege THEN
                    RAISE EXCEPTION 'the login % may not make the role %', current_user, name
                        USING HINT = 'let an administrator run prisma/roles.sql once, then migrate again';
                -- Another database's migration does the same this instant.
                WHEN duplicate_object OR unique_violation OR internal_error THEN
                    IF attempt = 50 THEN RAISE; END IF;
                    PERFORM pg_sleep(0.02 * random() * attempt);
            END;
        END LOOP;
    END LOOP;
END $$;

GRANT USAGE ON SCHEMA public TO emhana_app;

-- ── who asks

CREATE FUNCTION app_kind() RETURNS text LANGUAGE sql STABLE PARALLEL SAFE
RETURN nullif(current_setting('app.kind', true), '');
CREATE FUNCTION app_clinic() RETURNS uuid LANGUAGE sql STABLE PARALLEL SAFE
RETURN nullif(current_setting('app.clinic_id', true), '')::uuid;
CREATE FUNCTION app_person() RETURNS uuid LANGUAGE sql STABLE PARALLEL SAFE
RETURN nullif(current_setting('app.person_id', true), '')::uuid;
CREATE FUNCTION app_account() RETURNS uuid LANGUAGE sql STABLE PARALLEL SAFE
RETURN nullif(current_setting('app.account_id', true), '')::uuid;
-- The portal's "now", and its day in the country's one time zone.
CREATE FUNCTION app_at() RETURNS timestamptz LANGUAGE sql STABLE PARALLEL SAFE
RETURN coalesce(nullif(current_setting('app.at', true), '')::timestamptz, now());
CREATE FUNCTION app_day() RETURNS date LANGUAGE sql STABLE PARALLEL SAFE
RETURN (app_at() AT TIME ZONE INTERVAL '5 hours')::date;

-- ── rights on tables (rows are a matter of the policies below)

GRANT SELECT ON clinic, clinic_service, clinic_hours, clinic_closure, calendar_day, doctor, doctor_week, week_block,
    schedule_exception, setting TO emhana_app;
GRANT SELECT, INSERT, UPDATE ON idempotency_key TO emhana_app;
GRANT INSERT ON audit_entry TO emhana_app;
GRANT USAGE ON SEQUENCE case_event_id_seq TO emhana_citizen, emhana_staff, emhana_system;

GRANT SELECT ON person, account, session, representation, attachment, booking, request, case_event, task, journal_entry,
    signed_document, draft, message, audit_entry TO emhana_citizen;
GRANT UPDATE (phone, email, address, locale, search_text) ON person TO emhana_citizen;
GRANT UPDATE (password_hash, totp_secret, totp_last_step) ON account TO emhana_citizen, emhana_staff;
GRANT UPDATE (last_seen_at, revoked_at, second_factor_at) ON session TO emhana_citizen, emhana_staff;
GRANT UPDATE (status, decided_at, ended_at) ON representation TO emhana_citizen;
GRANT INSERT, UPDATE ON booking, request, task TO emhana_citizen;
GRANT INSERT ON case_event, journal_entry, signed_document, message, delivery TO emhana_citizen;
GRANT INSERT, UPDATE, DELETE ON draft TO emhana_citizen;
GRANT UPDATE (read_at) ON message TO emhana_citizen, emhana_staff;

GRANT SELECT ON person, clinic_person, account, session, representation, staff_appointment, attachment, booking, request,
    case_event, task, journal_entry, note, signed_document, message, audit_entry, audit_head TO emhana_staff;
GRANT INSERT, UPDATE ON person, representation, staff_appointment, attachment, booking, request, task, clinic_service,
    doctor TO emhana_staff;
GRANT INSERT ON case_event, journal_entry, note, signed_document, message, delivery TO emhana_staff;
GRANT INSERT, UPDATE, DELETE ON clinic_hours, clinic_closure, doctor_week, week_block, schedule_exception TO emhana_staff;
GRANT UPDATE (name_kk, name_ru, name_en, address_kk, address_ru, address_en, phones) ON clinic TO emhana_staff;

GRANT SELECT, INSERT, UPDATE, DELETE ON person, account, session, representation, clinic, clinic_service, clinic_hours,
    clinic_closure, calendar_day, staff_appointment, attachment, clinic_person, doctor, doctor_week, week_block,
    schedule_exception, booking, request, task, note, draft, message, delivery, idempotency_key, setting TO emhana_system;
GRANT SELECT, INSERT ON case_event, journal_entry, signed_document, audit_entry TO emhana_system;
GRANT SELECT ON audit_head TO emhana_system;

-- ── functions that see further than their caller. Each says whom it answers. They belong to emhana_system.

GRANT CREATE ON SCHEMA public TO emhana_system;
SET ROLE emhana_system;

-- The caller, and everybody the caller may act for today, a parent's own word included: what a form needs to name them.
CREATE FUNCTION my_people() RETURNS uuid[] LANGUAGE sql STABLE SECURITY DEFINER
SET search_path = pg_catalog, public, pg_temp AS $$
    SELECT app_person() || ARRAY(
        SELECT principal_id FROM representation
        WHERE representative_id = app_person() AND status IN ('declared', 'verified', 'accepted')
            AND ended_at IS NULL AND (valid_until IS NULL OR valid_until >= app_day()))
$$;

-- The caller, and the caller's minor children and wards whose papers somebody has seen: of them a parent sees
-- everything. An agent by power of attorney, or a parent by word alone, sees what they filed themselves.
CREATE FUNCTION my_wards() RETURNS uuid[] LANGUAGE sql STABLE SECURITY DEFINER
SET search_path = pg_catalog, public, pg_temp AS $$
    SELECT app_person() || ARRAY(
        SELECT r.principal_id FROM representation AS r JOIN person AS p ON p.id = r.principal_id
        WHERE r.representative_id = app_person() AND r.status IN ('verified', 'accepted')
            AND (r.kind = 'guardian' OR (r.kind = 'parent' AND p.birth_date > app_day() - interval '18 years'))
            AND r.ended_at IS NULL AND (r.valid_until IS NULL OR r.valid_until >= app_day()))
$$;

-- When the doctors are taken: times without people, for everybody. A hold that ran out takes nothing.
CREATE FUNCTION taken_times(doctor_ids uuid[], from_at timestamptz, to_at timestamptz)
RETURNS TABLE (doctor_id uuid, starts_at timestamptz, ends_at timestamptz) LANGUAGE sql STABLE SECURITY DEFINER
SET search_path = pg_catalog, public, pg_temp AS $$
    SELECT b.doctor_id, b.starts_at, b.ends_at FROM booking AS b
    WHERE b.doctor_id = ANY (doctor_ids) AND b.state IN ('held', 'booked')
        AND b.starts_at < to_at AND b.starts_at > from_at - interval '24 hours' AND b.ends_at > from_at
        AND (b.state = 'booked' OR b.held_until > app_at())
    ORDER BY b.doctor_id, b.starts_at
$$;

-- Frees what somebody held too long, so that the exclusion constraint lets the next person in. A hold another
-- transaction is confirming at this instant is left to it. Answers how many were freed.
CREATE FUNCTION release_expired_holds(of_doctor uuid) RETURNS int LANGUAGE sql VOLATILE SECURITY DEFINER
SET search_path = pg_catalog, public, pg_temp AS $$
    WITH expired AS (
        SELECT id FROM booking
        WHERE state = 'held' AND held_until <= app_at() AND (of_doctor IS NULL OR doctor_id = of_doctor)
        FOR UPDATE SKIP LOCKED
    ), freed AS (
        UPDATE booking SET state = 'released', version = version + 1 FROM expired WHERE booking.id = expired.id RETURNING 1
    ) SELECT count(*)::int FROM freed
$$;

-- The next free line of a journal's day. The day's journal is locked until the transaction ends: lines have no gaps.
CREATE FUNCTION next_journal_line(of_clinic uuid, of_journal text, of_date date) RETURNS int
LANGUAGE plpgsql VOLATILE SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
BEGIN
    PERFORM pg_advisory_xact_lock(hashtextextended(format('journal %s %s %s', of_clinic, of_journal, of_date), 0));
    RETURN (SELECT coalesce(max(line), 0) + 1 FROM journal_entry
        WHERE clinic_id = of_clinic AND journal = of_journal AND date = of_date);
END $$;

-- A person by the whole IIN, for staff at the counter. From then on the person is known to the clinic: audit each call.
CREATE FUNCTION look_up_person(of_iin text) RETURNS uuid LANGUAGE plpgsql VOLATILE SECURITY DEFINER
SET search_path = pg_catalog, public, pg_temp AS $$
DECLARE found_id uuid;
BEGIN
    SELECT id INTO found_id FROM person WHERE iin = of_iin;
    IF found_id IS NOT NULL AND app_clinic() IS NOT NULL THEN
        INSERT INTO clinic_person (clinic_id, person_id, why, since) VALUES (app_clinic(), found_id, 'looked-up', app_at())
        ON CONFLICT DO NOTHING;
    END IF;
    RETURN found_id;
END $$;

-- LIKE patterns of folded words. A word of three letters or more, or digits, is found anywhere; a shorter one at the
-- beginning of a word, where trigrams can still find it.
CREATE FUNCTION search_condition(words text[]) RETURNS text LANGUAGE sql IMMUTABLE SET search_path = pg_catalog, pg_temp AS $$
    SELECT coalesce(string_agg(
        CASE WHEN length(word) >= 3 OR word ~ '^[0-9]+$' THEN format('search_text LIKE %L', '%' || escaped || '%')
             ELSE format('(search_text LIKE %L OR search_text LIKE %L)', escaped || '%', '% ' || escaped || '%') END,
        ' AND '), 'true')
    FROM (SELECT word, regexp_replace(word, '([\\%_])', '\\\1', 'g') AS escaped
          FROM unnest(words) AS word WHERE word <> '' ORDER BY length(word) DESC LIMIT 8) AS given
$$;

-- The clinic's requests that hold every word, newest first. Row-level security would keep the trigram index from being
-- used (LIKE could leak a row); this function looks past it and filters by the caller's clinic itself.
CREATE FUNCTION search_requests(words text[], at_most int DEFAULT 1000)
RETURNS TABLE (id uuid, filed_at timestamptz) LANGUAGE plpgsql STABLE SECURITY DEFINER ROWS 500
SET search_path = pg_catalog, public, pg_temp AS $$
BEGIN
    RETURN QUERY EXECUTE format(
        'SELECT id, filed_at FROM request WHERE clinic_id = $1 AND %s ORDER BY filed_at DESC, id LIMIT $2', search_condition(words))
    USING app_clinic(), least(at_most, 5000);
END $$;

-- The same for the people the clinic knows.
CREATE FUNCTION search_people(words text[], at_most int DEFAULT 50)
RETURNS TABLE (id uuid) LANGUAGE plpgsql STABLE SECURITY DEFINER ROWS 50
SET search_path = pg_catalog, public, pg_temp AS $$
BEGIN
    RETURN QUERY EXECUTE format(
        'SELECT person.id FROM person JOIN clinic_person AS known ON known.person_id = person.id AND known.clinic_id = $1
         WHERE %s ORDER BY person.search_text, person.id LIMIT $2', search_condition(words))
    USING app_clinic(), least(at_most, 500);
END $$;

-- Keeping clinic_person.
CREATE FUNCTION know(of_clinic uuid, of_person uuid, because text) RETURNS void LANGUAGE sql VOLATILE SECURITY DEFINER
SET search_path = pg_catalog, public, pg_temp AS $$
    INSERT INTO clinic_person (clinic_id, person_id, why, since) VALUES (of_clinic, of_person, because, app_at())
    ON CONFLICT DO NOTHING
$$;
CREATE FUNCTION know_entered() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER
SET search_path = pg_catalog, public, pg_temp AS $$
BEGIN
    IF NEW.entered_at_id IS NOT NULL THEN PERFORM know(NEW.entered_at_id, NEW.id, 'entered'); END IF;
    RETURN NULL;
END $$;
CREATE FUNCTION know_attached() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER
SET search_path = pg_catalog, public, pg_temp AS $$
BEGIN
    PERFORM know(NEW.clinic_id, NEW.person_id, 'attached');
    RETURN NULL;
END $$;
CREATE FUNCTION know_served() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER
SET search_path = pg_catalog, public, pg_temp AS $$
BEGIN
    IF NEW.recipient_id IS NOT NULL THEN PERFORM know(NEW.clinic_id, NEW.recipient_id, 'served'); END IF;
    IF NEW.applicant_id IS NOT NULL THEN PERFORM know(NEW.clinic_id, NEW.applicant_id, 'served'); END IF;
    RETURN NULL;
END $$;
CREATE FUNCTION know_staff() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER
SET search_path = pg_catalog, public, pg_temp AS $$
BEGIN
    PERFORM know(NEW.clinic_id, NEW.person_id, 'staff');
    RETURN NULL;
END $$;

REVOKE EXECUTE ON FUNCTION my_people(), my_wards(), taken_times(uuid[], timestamptz, timestamptz), release_expired_holds(uuid),
    next_journal_line(uuid, text, date), look_up_person(text), search_requests(text[], int), search_people(text[], int),
    know(uuid, uuid, text) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION taken_times(uuid[], timestamptz, timestamptz) TO emhana_app;
GRANT EXECUTE ON FUNCTION my_people(), my_wards() TO emhana_citizen;
GRANT EXECUTE ON FUNCTION release_expired_holds(uuid), next_journal_line(uuid, text, date) TO emhana_citizen, emhana_staff;
GRANT EXECUTE ON FUNCTION look_up_person(text), search_requests(text[], int), search_people(text[], int) TO emhana_staff;

RESET ROLE;
REVOKE CREATE ON SCHEMA public FROM emhana_system;

-- Whoever is entered by staff belongs to their clinic's circle before the row is written, so that they see it.
CREATE FUNCTION mark_entered() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF app_kind() = 'staff' THEN NEW.entered_at_id := app_clinic(); END IF;
    RETURN NEW;
END $$;

CREATE TRIGGER person_mark_entered BEFORE INSERT ON person FOR EACH ROW EXECUTE FUNCTION mark_entered();
CREATE TRIGGER person_known AFTER INSERT ON person FOR EACH ROW EXECUTE FUNCTION know_entered();
CREATE TRIGGER attachment_known AFTER INSERT OR UPDATE OF clinic_id, person_id ON attachment FOR EACH ROW EXECUTE FUNCTION know_attached();
CREATE TRIGGER request_known AFTER INSERT OR UPDATE OF clinic_id, recipient_id, applicant_id ON request FOR EACH ROW EXECUTE FUNCTION know_served();
CREATE TRIGGER staff_appointment_known AFTER INSERT OR UPDATE OF clinic_id, person_id ON staff_appointment FOR EACH ROW EXECUTE FUNCTION know_staff();

-- A job in the caller's transaction. It runs as the owner of the queue's tables; the roles may not touch them.
CREATE FUNCTION enqueue_job(task text, payload json, queue text, run_at timestamptz, max_attempts int, job_key text)
RETURNS void LANGUAGE plpgsql VOLATILE SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
BEGIN
    PERFORM graphile_worker.add_job(identifier => task, payload => payload, queue_name => queue, run_at => run_at,
        max_attempts => max_attempts, job_key => job_key);
END $$;
REVOKE EXECUTE ON FUNCTION enqueue_job(text, json, text, timestamptz, int, text) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION enqueue_job(text, json, text, timestamptz, int, text) TO emhana_citizen, emhana_staff, emhana_system, emhana_public;

-- ── rows

DO $$
DECLARE name text;
BEGIN
    FOREACH name IN ARRAY ARRAY['person', 'account', 'session', 'representation', 'clinic', 'clinic_service', 'clinic_hours',
        'clinic_closure', 'calendar_day', 'staff_appointment', 'attachment', 'clinic_person', 'doctor', 'doctor_week',
        'week_block', 'schedule_exception', 'booking', 'request', 'case_event', 'task', 'journal_entry', 'note', 'draft',
        'signed_document', 'message', 'delivery', 'idempotency_key', 'audit_entry', 'setting'] LOOP
        EXECUTE format('ALTER TABLE %I ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY', name);
        EXECUTE format('CREATE POLICY system ON %I TO emhana_system USING (true) WITH CHECK (true)', name);
    END LOOP;
END $$;

-- The heads are written by their owner through the trigger: row-level security, not forced on the owner.
ALTER TABLE audit_head ENABLE ROW LEVEL SECURITY;
CREATE POLICY system ON audit_head FOR SELECT TO emhana_system USING (true);
CREATE POLICY staff ON audit_head FOR SELECT TO emhana_staff USING (chain = (SELECT app_clinic()::text));

-- Everybody.
CREATE POLICY everybody ON clinic FOR SELECT TO emhana_app USING (true);
CREATE POLICY everybody ON clinic_service FOR SELECT TO emhana_app USING (true);
CREATE POLICY everybody ON clinic_hours FOR SELECT TO emhana_app USING (true);
CREATE POLICY everybody ON clinic_closure FOR SELECT TO emhana_app USING (true);
CREATE POLICY everybody ON calendar_day FOR SELECT TO emhana_app USING (true);
CREATE POLICY everybody ON doctor FOR SELECT TO emhana_app USING (true);
CREATE POLICY everybody ON setting FOR SELECT TO emhana_app USING (true);
CREATE POLICY published ON doctor_week FOR SELECT TO emhana_app USING (published_at IS NOT NULL);
CREATE POLICY published ON schedule_exception FOR SELECT TO emhana_app USING (published_at IS NOT NULL);
CREATE POLICY of_visible_week ON week_block FOR SELECT TO emhana_app
    USING (EXISTS (SELECT FROM doctor_week WHERE doctor_week.id = week_block.week_id));

-- A line names its own author, or nobody where nobody is signed in.
CREATE POLICY own_line ON audit_entry FOR INSERT TO emhana_app
    WITH CHECK (actor_kind = app_kind() AND actor_id IS NOT DISTINCT FROM app_person());

-- A key is remembered for the account that sent it (lib/idempotency.ts writes the scope).
CREATE POLICY own_scope ON idempotency_key TO emhana_app
    USING (starts_with(scope, coalesce((SELECT app_account())::text, 'public') || ' '))
    WITH CHECK (starts_with(scope, coalesce((SELECT app_account())::text, 'public') || ' '));

-- A citizen.
CREATE POLICY citizen ON person FOR SELECT TO emhana_citizen USING (id = ANY ((SELECT my_people())::uuid[]));
CREATE POLICY citizen_update ON person FOR UPDATE TO emhana_citizen USING (id = ANY ((SELECT my_wards())::uuid[]));
CREATE POLICY citizen ON representation FOR SELECT TO emhana_citizen
    USING (principal_id = (SELECT app_person()) OR representative_id = (SELECT app_person()));
-- The principal answers and ends; the representative may only end, which leaves no other change to make.
CREATE POLICY citizen_answer ON representation FOR UPDATE TO emhana_citizen USING (principal_id = (SELECT app_person()));
CREATE POLICY citizen_leave ON representation FOR UPDATE TO emhana_citizen
    USING (representative_id = (SELECT app_person())) WITH CHECK (representative_id = (SELECT app_person()) AND ended_at IS NOT NULL);
CREATE POLICY citizen ON attachment FOR SELECT TO emhana_citizen USING (person_id = ANY ((SELECT my_people())::uuid[]));
CREATE POLICY citizen ON request FOR SELECT TO emhana_citizen
    USING (applicant_id = (SELECT app_person()) OR recipient_id = ANY ((SELECT my_wards())::uuid[]));
CREATE POLICY citizen_file ON request FOR INSERT TO emhana_citizen WITH CHECK (applicant_id = (SELECT app_person()));
CREATE POLICY citizen_update ON request FOR UPDATE TO emhana_citizen
    USING (applicant_id = (SELECT app_person()) OR recipient_id = ANY ((SELECT my_wards())::uuid[]));
CREATE POLICY citizen ON booking FOR SELECT TO emhana_citizen
    USING (held_by_id = (SELECT app_account()) OR person_id = ANY ((SELECT my_wards())::uuid[])
        OR EXISTS (SELECT FROM request WHERE request.id = booking.request_id));
CREATE POLICY citizen_hold ON booking FOR INSERT TO emhana_citizen
    WITH CHECK (held_by_id = (SELECT app_account())
        AND (person_id IS NULL OR person_id = ANY ((SELECT my_people())::uuid[])));
CREATE POLICY citizen_update ON booking FOR UPDATE TO emhana_citizen
    USING (held_by_id = (SELECT app_account()) OR person_id = ANY ((SELECT my_wards())::uuid[])
        OR EXISTS (SELECT FROM request WHERE request.id = booking.request_id))
    WITH CHECK (person_id IS NULL OR person_id = ANY ((SELECT my_people())::uuid[])
        OR EXISTS (SELECT FROM request WHERE request.id = booking.request_id));

DO $$
DECLARE name text;
BEGIN
    FOREACH name IN ARRAY ARRAY['case_event', 'task', 'journal_entry', 'signed_document'] LOOP
        EXECUTE format('CREATE POLICY citizen ON %I FOR SELECT TO emhana_citizen
            USING (EXISTS (SELECT FROM request WHERE request.id = %I.request_id))', name, name);
        EXECUTE format('CREATE POLICY citizen_insert ON %I FOR INSERT TO emhana_citizen
            WITH CHECK (EXISTS (SELECT FROM request WHERE request.id = %I.request_id AND request.clinic_id = %I.clinic_id))', name, name, name);
    END LOOP;
END $$;
CREATE POLICY citizen_update ON task FOR UPDATE TO emhana_citizen
    USING (EXISTS (SELECT FROM request WHERE request.id = task.request_id));

-- Citizens and staff as persons with an account.
CREATE POLICY own ON account FOR ALL TO emhana_citizen, emhana_staff USING (id = (SELECT app_account()));
CREATE POLICY own ON session FOR ALL TO emhana_citizen, emhana_staff USING (account_id = (SELECT app_account()));
CREATE POLICY own ON draft TO emhana_citizen USING (account_id = (SELECT app_account()));
CREATE POLICY own ON message FOR SELECT TO emhana_staff USING (person_id = (SELECT app_person()));
CREATE POLICY own_read ON message FOR UPDATE TO emhana_staff USING (person_id = (SELECT app_person()));
CREATE POLICY citizen ON message FOR SELECT TO emhana_citizen USING (person_id = ANY ((SELECT my_wards())::uuid[]));
CREATE POLICY citizen_read ON message FOR UPDATE TO emhana_citizen USING (person_id = ANY ((SELECT my_wards())::uuid[]));
CREATE POLICY citizen_send ON message FOR INSERT TO emhana_citizen
    WITH CHECK (person_id = ANY ((SELECT my_people())::uuid[]) OR EXISTS (SELECT FROM request WHERE request.id = message.request_id));
CREATE POLICY whose_data ON audit_entry FOR SELECT TO emhana_citizen
    USING (subject_id = ANY ((SELECT my_wards())::uuid[]) OR actor_id = (SELECT app_person()));

-- Staff: what carries the clinic's id is seen and changed by that clinic alone.
DO $$
DECLARE name text;
BEGIN
    FOREACH name IN ARRAY ARRAY['clinic_service', 'clinic_hours', 'clinic_closure', 'staff_appointment', 'doctor',
        'doctor_week', 'schedule_exception', 'booking', 'request', 'case_event', 'task', 'journal_entry', 'note',
        'signed_document', 'clinic_person'] LOOP
        EXECUTE format('CREATE POLICY staff ON %I TO emhana_staff
            USING (clinic_id = (SELECT app_clinic())) WITH CHECK (clinic_id = (SELECT app_clinic()))', name);
    END LOOP;
END $$;
CREATE POLICY staff ON clinic FOR UPDATE TO emhana_staff USING (id = (SELECT app_clinic()));
CREATE POLICY staff ON week_block TO emhana_staff
    USING (EXISTS (SELECT FROM doctor_week WHERE doctor_week.id = week_block.week_id AND doctor_week.clinic_id = app_clinic()));
CREATE POLICY staff ON person TO emhana_staff
    USING (id = (SELECT app_person()) OR entered_at_id = (SELECT app_clinic())
        OR EXISTS (SELECT FROM clinic_person AS known WHERE known.clinic_id = app_clinic() AND known.person_id = person.id));
CREATE POLICY staff ON representation TO emhana_staff
    USING (EXISTS (SELECT FROM clinic_person AS known WHERE known.clinic_id = app_clinic() AND known.person_id = representation.principal_id));
CREATE POLICY staff ON attachment FOR SELECT TO emhana_staff
    USING (clinic_id = (SELECT app_clinic())
        OR EXISTS (SELECT FROM clinic_person AS known WHERE known.clinic_id = app_clinic() AND known.person_id = attachment.person_id));
CREATE POLICY staff_attach ON attachment FOR INSERT TO emhana_staff WITH CHECK (clinic_id = (SELECT app_clinic()));
CREATE POLICY staff_update ON attachment FOR UPDATE TO emhana_staff USING (clinic_id = (SELECT app_clinic()));
CREATE POLICY staff_send ON message FOR INSERT TO emhana_staff
    WITH CHECK (EXISTS (SELECT FROM clinic_person AS known WHERE known.clinic_id = app_clinic() AND known.person_id = message.person_id));
CREATE POLICY staff ON audit_entry FOR SELECT TO emhana_staff USING (chain = (SELECT app_clinic()::text));

-- Deliveries are the worker's; whoever writes a message only queues them.
CREATE POLICY queue ON delivery FOR INSERT TO emhana_citizen, emhana_staff WITH CHECK (attempts = 0 AND sent_at IS NULL);
