-- What may be written at all: the rules that hold whoever writes.

CREATE EXTENSION IF NOT EXISTS btree_gist;
CREATE EXTENSION IF NOT EXISTS pg_trgm;

-- ── people a clinic knows; search

ALTER TABLE person ADD COLUMN entered_at_id UUID;

CREATE TABLE clinic_person (
    "clinic_id" UUID NOT NULL,
    "person_id" UUID NOT NULL,
    "why" VARCHAR(20) NOT NULL,
    "since" TIMESTAMPTZ(3) NOT NULL,
    CONSTRAINT "clinic_person_pkey" PRIMARY KEY ("clinic_id", "person_id")
);
CREATE INDEX "clinic_person_person_id_idx" ON clinic_person (person_id);
ALTER TABLE clinic_person
    ADD CONSTRAINT "clinic_person_clinic_id_fkey" FOREIGN KEY (clinic_id) REFERENCES clinic (id) ON DELETE RESTRICT ON UPDATE CASCADE,
    ADD CONSTRAINT "clinic_person_person_id_fkey" FOREIGN KEY (person_id) REFERENCES person (id) ON DELETE RESTRICT ON UPDATE CASCADE,
    ADD CONSTRAINT clinic_person_why CHECK (why IN ('attached', 'served', 'entered', 'looked-up', 'staff'));

CREATE INDEX "person_search_text_idx" ON person USING gin (search_text gin_trgm_ops);
CREATE INDEX "request_search_text_idx" ON request USING gin (search_text gin_trgm_ops);

-- Lists of open work. The predicates are NULL tests on purpose: under row-level security an index is only searched by
-- operators that cannot leak a row, and equality of enums is not one of them.
CREATE INDEX task_open_idx ON task (clinic_id, due_at, id) WHERE done_at IS NULL;
CREATE INDEX request_open_idx ON request (clinic_id, due_at, id) WHERE closed_at IS NULL;
CREATE INDEX message_unread_idx ON message (person_id) WHERE read_at IS NULL;
CREATE INDEX delivery_waiting_idx ON delivery (id) WHERE sent_at IS NULL;
CREATE INDEX booking_hold_idx ON booking (held_until) WHERE state = 'held';
CREATE INDEX booking_taken_idx ON booking (doctor_id, starts_at) INCLUDE (ends_at, held_until, state) WHERE state IN ('held', 'booked');
CREATE INDEX booking_displaced_idx ON booking (clinic_id, displaced_at) WHERE displaced_at IS NOT NULL;

-- ── two of one doctor's times never overlap

ALTER TABLE booking ADD CONSTRAINT booking_no_overlap
    EXCLUDE USING gist (doctor_id WITH =, tstzrange(starts_at, ends_at, '[)') WITH &&) WHERE (state IN ('held', 'booked'));

-- valid_until is the last day, inclusive, everywhere.
ALTER TABLE doctor_week ADD CONSTRAINT doctor_week_no_overlap
    EXCLUDE USING gist (doctor_id WITH =, daterange(valid_from, valid_until, '[]') WITH &&) WHERE (published_at IS NOT NULL);

CREATE FUNCTION minute_of_day(clock text) RETURNS int LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE
RETURN substr(clock, 1, 2)::int * 60 + substr(clock, 4, 2)::int;

-- ── shapes

CREATE FUNCTION is_clock(clock text) RETURNS boolean LANGUAGE sql IMMUTABLE PARALLEL SAFE
RETURN clock IS NULL OR clock ~ '^(([01][0-9]|2[0-3]):[0-5][0-9]|24:00)$';

ALTER TABLE person
    ADD CONSTRAINT person_iin CHECK (iin ~ '^[0-9]{12}$'),
    ADD CONSTRAINT person_phone CHECK (phone ~ '^\+[1-9][0-9]{6,14}$'),
    ADD CONSTRAINT person_email CHECK (email ~ '^[^@[:space:]]+@[^@[:space:]]+$'),
    ADD CONSTRAINT person_locale CHECK (locale IN ('kk', 'ru', 'en')),
    ADD CONSTRAINT person_named CHECK (surname <> '' AND given_name <> '');

ALTER TABLE account ADD CONSTRAINT account_failed_sign_ins CHECK (failed_sign_ins >= 0);
ALTER TABLE session ADD CONSTRAINT session_ends_after_start CHECK (expires_at > created_at);

ALTER TABLE representation
    ADD CONSTRAINT representation_of_another CHECK (principal_id <> representative_id);

ALTER TABLE clinic ADD CONSTRAINT clinic_bin CHECK (bin ~ '^[0-9]{12}$');
ALTER TABLE clinic_service ADD CONSTRAINT clinic_service_notice CHECK (notice_minutes >= 0);

ALTER TABLE clinic_hours
    ADD CONSTRAINT clinic_hours_weekday CHECK (weekday BETWEEN 1 AND 7),
    ADD CONSTRAINT clinic_hours_clocks CHECK (is_clock(opens) AND is_clock(closes) AND is_clock(break_from) AND is_clock(break_to)),
    ADD CONSTRAINT clinic_hours_ends_after_start CHECK (closes > opens),
    ADD CONSTRAINT clinic_hours_break CHECK (
        (break_from IS NULL) = (break_to IS NULL)
        AND (break_from IS NULL OR (break_from > opens AND break_to > break_from AND break_to < closes))),
    ADD CONSTRAINT clinic_hours_dates CHECK (valid_until >= valid_from),
    ADD CONSTRAINT clinic_hours_no_overlap EXCLUDE USING gist
        (clinic_id WITH =, (coalesce(service, '')) WITH =, weekday WITH =, daterange(valid_from, valid_until, '[]') WITH &&);

ALTER TABLE clinic_closure
    ADD CONSTRAINT clinic_closure_clocks CHECK (is_clock(opens) AND is_clock(closes)),
    ADD CONSTRAINT clinic_closure_hours CHECK ((opens IS NULL) = (closes IS NULL) AND (opens IS NULL OR closes > opens));

ALTER TABLE calendar_day ADD CONSTRAINT calendar_day_kind CHECK (kind IN ('kurban-ait', 'off', 'working'));

ALTER TABLE staff_appointment ADD CONSTRAINT staff_appointment_dates CHECK (valid_until >= valid_from);
ALTER TABLE attachment
    ADD CONSTRAINT attachment_dates CHECK (until >= since),
    -- A person is attached to one clinic at a time. `until` is the first day no longer attached, so that a person may
    -- leave one clinic and join another on the same day.
    ADD CONSTRAINT attachment_no_overlap EXCLUDE USING gist (person_id WITH =, daterange(since, until, '[)') WITH &&);

ALTER TABLE doctor ADD CONSTRAINT doctor_dates CHECK (active_until >= active_from);
ALTER TABLE doctor_week ADD CONSTRAINT doctor_week_dates CHECK (valid_until >= valid_from);

ALTER TABLE week_block
    ADD CONSTRAINT week_block_weekday CHECK (weekday BETWEEN 1 AND 7),
    ADD CONSTRAINT week_block_clocks CHECK (is_clock(starts) AND is_clock(ends)),
    ADD CONSTRAINT week_block_ends_after_start CHECK (ends > starts),
    ADD CONSTRAINT week_block_slot CHECK (slot_minutes BETWEEN 1 AND 720),
    ADD CONSTRAINT week_block_no_overlap EXCLUDE USING gist
        (week_id WITH =, weekday WITH =, int4range(minute_of_day(starts), minute_of_day(ends)) WITH &&);

ALTER TABLE schedule_exception
    ADD CONSTRAINT schedule_exception_blocks CHECK (jsonb_typeof(blocks) = 'array' AND (kind = 'hours' OR jsonb_array_length(blocks) = 0)),
    ADD CONSTRAINT schedule_exception_cover CHECK (cover_doctor_id <> doctor_id);

ALTER TABLE booking
    ADD CONSTRAINT booking_ends_after_start CHECK (ends_at > starts_at AND ends_at <= starts_at + interval '24 hours'),
    ADD CONSTRAINT booking_held CHECK (state <> 'held' OR held_until IS NOT NULL),
    ADD CONSTRAINT booking_booked CHECK (state NOT IN ('booked', 'attended', 'missed') OR request_id IS NOT NULL);

ALTER TABLE request
    ADD CONSTRAINT request_version CHECK (version >= 1),
    ADD CONSTRAINT request_locale CHECK (locale IN ('kk', 'ru', 'en')),
    ADD CONSTRAINT request_number CHECK (number ~ '^[0-9A-Z-]{6,14}$'),
    ADD CONSTRAINT request_closed_without_clock CHECK (closed_at IS NULL OR due_at IS NULL);

ALTER TABLE case_event
    ADD CONSTRAINT case_event_sequence CHECK (sequence >= 1),
    ADD CONSTRAINT case_event_actor CHECK (actor_kind IN ('citizen', 'staff', 'portal'));

ALTER TABLE task
    ADD CONSTRAINT task_taken CHECK (state <> 'taken' OR (taken_by_id IS NOT NULL AND taken_at IS NOT NULL)),
    ADD CONSTRAINT task_ended CHECK ((state IN ('done', 'dropped')) = (done_at IS NOT NULL));

ALTER TABLE journal_entry ADD CONSTRAINT journal_entry_line CHECK (line >= 1);
ALTER TABLE signed_document ADD CONSTRAINT signed_document_sha256 CHECK (sha256 = sha256(bytes));
ALTER TABLE delivery
    ADD CONSTRAINT delivery_transport CHECK (transport IN ('inbox', 'sms', 'email')),
    ADD CONSTRAINT delivery_attempts CHECK (attempts >= 0);
ALTER TABLE idempotency_key ADD CONSTRAINT idempotency_key_hash CHECK (octet_length(request_hash) = 32);
