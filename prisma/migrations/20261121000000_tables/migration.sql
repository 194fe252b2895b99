-- CreateSchema
CREATE SCHEMA IF NOT EXISTS "public";

-- CreateEnum
CREATE TYPE "Sex" AS ENUM ('male', 'female');

-- CreateEnum
CREATE TYPE "SessionKind" AS ENUM ('citizen', 'staff');

-- CreateEnum
CREATE TYPE "RepresentationKind" AS ENUM ('parent', 'guardian', 'power-of-attorney');

-- CreateEnum
CREATE TYPE "BlockKind" AS ENUM ('appointments', 'home-visits');

-- CreateEnum
CREATE TYPE "ExceptionKind" AS ENUM ('absence', 'hours');

-- CreateEnum
CREATE TYPE "BookingState" AS ENUM ('held', 'booked', 'released', 'cancelled', 'attended', 'missed');

-- CreateEnum
CREATE TYPE "TaskState" AS ENUM ('open', 'taken', 'done', 'dropped');

-- CreateTable
CREATE TABLE "person" (
    "id" UUID NOT NULL,
    "iin" CHAR(12),
    "surname" VARCHAR(120) NOT NULL,
    "given_name" VARCHAR(120) NOT NULL,
    "patronymic" VARCHAR(120),
    "birth_date" DATE NOT NULL,
    "sex" "Sex" NOT NULL,
    "phone" VARCHAR(16),
    "email" VARCHAR(254),
    "address" VARCHAR(500),
    "locale" CHAR(2) NOT NULL DEFAULT 'kk',
    "search_text" VARCHAR(600) NOT NULL DEFAULT '',
    "created_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "person_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "account" (
    "id" UUID NOT NULL,
    "person_id" UUID NOT NULL,
    "password_hash" VARCHAR(255) NOT NULL,
    "failed_sign_ins" INTEGER NOT NULL DEFAULT 0,
    "locked_until" TIMESTAMPTZ(3),
    "totp_secret" BYTEA,
    "totp_last_step" BIGINT,
    "created_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "account_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "session" (
    "id" UUID NOT NULL,
    "account_id" UUID NOT NULL,
    "kind" "SessionKind" NOT NULL,
    "device" VARCHAR(120) NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL,
    "last_seen_at" TIMESTAMPTZ(3) NOT NULL,
    "expires_at" TIMESTAMPTZ(3) NOT NULL,
    "revoked_at" TIMESTAMPTZ(3),
    "second_factor_at" TIMESTAMPTZ(3),

    CONSTRAINT "session_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "representation" (
    "id" UUID NOT NULL,
    "principal_id" UUID NOT NULL,
    "representative_id" UUID NOT NULL,
    "kind" "RepresentationKind" NOT NULL,
    "document_kind" VARCHAR(40) NOT NULL,
    "document_number" VARCHAR(60) NOT NULL,
    "document_date" DATE NOT NULL,
    "valid_until" DATE,
    "created_at" TIMESTAMPTZ(3) NOT NULL,
    "ended_at" TIMESTAMPTZ(3),

    CONSTRAINT "representation_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "clinic" (
    "id" UUID NOT NULL,
    "slug" VARCHAR(60) NOT NULL,
    "region" VARCHAR(40) NOT NULL,
    "kind" VARCHAR(40) NOT NULL,
    "bin" CHAR(12),
    "name_kk" VARCHAR(300) NOT NULL,
    "name_ru" VARCHAR(300) NOT NULL,
    "name_en" VARCHAR(300) NOT NULL,
    "address_kk" VARCHAR(300) NOT NULL,
    "address_ru" VARCHAR(300) NOT NULL,
    "address_en" VARCHAR(300) NOT NULL,
    "phones" TEXT[],
    "zone" VARCHAR(40) NOT NULL,
    "training" BOOLEAN NOT NULL DEFAULT false,
    "created_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "clinic_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "clinic_service" (
    "id" UUID NOT NULL,
    "clinic_id" UUID NOT NULL,
    "service" VARCHAR(60) NOT NULL,
    "regulation" VARCHAR(60) NOT NULL,
    "applies_from" DATE NOT NULL,
    "decision" VARCHAR(500) NOT NULL,
    "decided_by_id" UUID,
    "notice_minutes" INTEGER NOT NULL DEFAULT 120,
    "created_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "clinic_service_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "clinic_hours" (
    "id" UUID NOT NULL,
    "clinic_id" UUID NOT NULL,
    "service" VARCHAR(60),
    "weekday" SMALLINT NOT NULL,
    "opens" CHAR(5) NOT NULL,
    "closes" CHAR(5) NOT NULL,
    "break_from" CHAR(5),
    "break_to" CHAR(5),
    "valid_from" DATE NOT NULL,
    "valid_until" DATE,

    CONSTRAINT "clinic_hours_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "clinic_closure" (
    "id" UUID NOT NULL,
    "clinic_id" UUID NOT NULL,
    "date" DATE NOT NULL,
    "opens" CHAR(5),
    "closes" CHAR(5),
    "reason" VARCHAR(300) NOT NULL,

    CONSTRAINT "clinic_closure_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "calendar_day" (
    "date" DATE NOT NULL,
    "kind" VARCHAR(20) NOT NULL,
    "source" VARCHAR(300) NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "calendar_day_pkey" PRIMARY KEY ("date")
);

-- CreateTable
CREATE TABLE "staff_appointment" (
    "id" UUID NOT NULL,
    "person_id" UUID NOT NULL,
    "clinic_id" UUID NOT NULL,
    "role" VARCHAR(40) NOT NULL,
    "doctor_id" UUID,
    "valid_from" DATE NOT NULL,
    "valid_until" DATE,

    CONSTRAINT "staff_appointment_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "attachment" (
    "id" UUID NOT NULL,
    "person_id" UUID NOT NULL,
    "clinic_id" UUID NOT NULL,
    "since" DATE NOT NULL,
    "until" DATE,

    CONSTRAINT "attachment_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "doctor" (
    "id" UUID NOT NULL,
    "clinic_id" UUID NOT NULL,
    "surname" VARCHAR(120) NOT NULL,
    "given_name" VARCHAR(120) NOT NULL,
    "patronymic" VARCHAR(120),
    "speciality" VARCHAR(60) NOT NULL,
    "room" VARCHAR(20),
    "visits_homes" BOOLEAN NOT NULL DEFAULT false,
    "active_from" DATE NOT NULL,
    "active_until" DATE,

    CONSTRAINT "doctor_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "doctor_week" (
    "id" UUID NOT NULL,
    "doctor_id" UUID NOT NULL,
    "clinic_id" UUID NOT NULL,
    "valid_from" DATE NOT NULL,
    "valid_until" DATE,
    "published_at" TIMESTAMPTZ(3),

    CONSTRAINT "doctor_week_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "week_block" (
    "id" UUID NOT NULL,
    "week_id" UUID NOT NULL,
    "weekday" SMALLINT NOT NULL,
    "starts" CHAR(5) NOT NULL,
    "ends" CHAR(5) NOT NULL,
    "kind" "BlockKind" NOT NULL,
    "slot_minutes" SMALLINT NOT NULL,
    "room" VARCHAR(20),

    CONSTRAINT "week_block_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "schedule_exception" (
    "id" UUID NOT NULL,
    "doctor_id" UUID NOT NULL,
    "clinic_id" UUID NOT NULL,
    "date" DATE NOT NULL,
    "kind" "ExceptionKind" NOT NULL,
    "blocks" JSONB NOT NULL DEFAULT '[]',
    "cover_doctor_id" UUID,
    "reason" VARCHAR(300) NOT NULL,
    "published_at" TIMESTAMPTZ(3),

    CONSTRAINT "schedule_exception_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "booking" (
    "id" UUID NOT NULL,
    "clinic_id" UUID NOT NULL,
    "doctor_id" UUID NOT NULL,
    "kind" "BlockKind" NOT NULL,
    "starts_at" TIMESTAMPTZ(3) NOT NULL,
    "ends_at" TIMESTAMPTZ(3) NOT NULL,
    "state" "BookingState" NOT NULL,
    "held_until" TIMESTAMPTZ(3),
    "held_by_id" UUID,
    "person_id" UUID,
    "request_id" UUID,
    "displaced_at" TIMESTAMPTZ(3),
    "displaced_why" VARCHAR(300),
    "version" INTEGER NOT NULL DEFAULT 1,
    "created_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "booking_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "request" (
    "id" UUID NOT NULL,
    "number" VARCHAR(14) NOT NULL,
    "clinic_id" UUID NOT NULL,
    "service" VARCHAR(60) NOT NULL,
    "regulation" VARCHAR(60) NOT NULL,
    "regulation_version" VARCHAR(64) NOT NULL,
    "channel" VARCHAR(30) NOT NULL,
    "recipient_id" UUID,
    "applicant_id" UUID,
    "applicant_kind" VARCHAR(40) NOT NULL,
    "locale" CHAR(2) NOT NULL,
    "status" VARCHAR(30) NOT NULL,
    "step" VARCHAR(60),
    "due_at" TIMESTAMPTZ(3),
    "filed_at" TIMESTAMPTZ(3) NOT NULL,
    "accepted_at" TIMESTAMPTZ(3) NOT NULL,
    "closed_at" TIMESTAMPTZ(3),
    "answers" JSONB NOT NULL,
    "state" JSONB NOT NULL,
    "version" INTEGER NOT NULL,
    "search_text" VARCHAR(900) NOT NULL DEFAULT '',

    CONSTRAINT "request_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "case_event" (
    "id" BIGSERIAL NOT NULL,
    "request_id" UUID NOT NULL,
    "clinic_id" UUID NOT NULL,
    "sequence" INTEGER NOT NULL,
    "type" VARCHAR(60) NOT NULL,
    "data" JSONB NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,
    "actor_kind" VARCHAR(20) NOT NULL,
    "actor_id" UUID,
    "actor_role" VARCHAR(40),

    CONSTRAINT "case_event_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "task" (
    "id" UUID NOT NULL,
    "request_id" UUID NOT NULL,
    "clinic_id" UUID NOT NULL,
    "service" VARCHAR(60) NOT NULL,
    "channel" VARCHAR(30) NOT NULL,
    "step" VARCHAR(60) NOT NULL,
    "role" VARCHAR(40) NOT NULL,
    "state" "TaskState" NOT NULL,
    "started_at" TIMESTAMPTZ(3) NOT NULL,
    "due_at" TIMESTAMPTZ(3) NOT NULL,
    "taken_by_id" UUID,
    "taken_by_name" VARCHAR(200),
    "taken_at" TIMESTAMPTZ(3),
    "done_at" TIMESTAMPTZ(3),
    "doctor_id" UUID,
    "version" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "task_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "journal_entry" (
    "id" UUID NOT NULL,
    "clinic_id" UUID NOT NULL,
    "journal" VARCHAR(60) NOT NULL,
    "date" DATE NOT NULL,
    "line" INTEGER NOT NULL,
    "request_id" UUID NOT NULL,
    "fields" JSONB NOT NULL,
    "entered_at" TIMESTAMPTZ(3) NOT NULL,
    "entered_by" VARCHAR(200),
    "corrects_id" UUID,

    CONSTRAINT "journal_entry_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "note" (
    "id" UUID NOT NULL,
    "request_id" UUID NOT NULL,
    "clinic_id" UUID NOT NULL,
    "author_id" UUID NOT NULL,
    "author_name" VARCHAR(200) NOT NULL,
    "text" VARCHAR(2000) NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "note_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "draft" (
    "id" UUID NOT NULL,
    "account_id" UUID NOT NULL,
    "regulation" VARCHAR(60) NOT NULL,
    "clinic_id" UUID NOT NULL,
    "recipient_id" UUID NOT NULL,
    "answers" JSONB NOT NULL,
    "frozen" BYTEA,
    "nonce" VARCHAR(64),
    "version" INTEGER NOT NULL DEFAULT 1,
    "created_at" TIMESTAMPTZ(3) NOT NULL,
    "updated_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "draft_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "signed_document" (
    "id" UUID NOT NULL,
    "request_id" UUID NOT NULL,
    "clinic_id" UUID NOT NULL,
    "purpose" VARCHAR(30) NOT NULL,
    "media_type" VARCHAR(80) NOT NULL,
    "bytes" BYTEA NOT NULL,
    "sha256" BYTEA NOT NULL,
    "cms" BYTEA,
    "verdict" JSONB,
    "at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "signed_document_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "message" (
    "id" UUID NOT NULL,
    "person_id" UUID NOT NULL,
    "request_id" UUID,
    "kind" VARCHAR(60) NOT NULL,
    "params" JSONB NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL,
    "read_at" TIMESTAMPTZ(3),

    CONSTRAINT "message_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "delivery" (
    "id" UUID NOT NULL,
    "message_id" UUID NOT NULL,
    "transport" VARCHAR(20) NOT NULL,
    "attempts" INTEGER NOT NULL DEFAULT 0,
    "sent_at" TIMESTAMPTZ(3),
    "failure" VARCHAR(300),

    CONSTRAINT "delivery_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "idempotency_key" (
    "scope" VARCHAR(80) NOT NULL,
    "key" VARCHAR(80) NOT NULL,
    "request_hash" BYTEA NOT NULL,
    "status" INTEGER,
    "body" JSONB,
    "created_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "idempotency_key_pkey" PRIMARY KEY ("scope","key")
);

-- CreateTable
CREATE TABLE "audit_entry" (
    "chain" VARCHAR(60) NOT NULL,
    "sequence" BIGINT NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,
    "actor_kind" VARCHAR(20) NOT NULL,
    "actor_id" UUID,
    "actor_role" VARCHAR(40),
    "action" VARCHAR(60) NOT NULL,
    "subject_id" UUID,
    "object" VARCHAR(80),
    "reason" VARCHAR(300),
    "detail" JSONB NOT NULL DEFAULT '{}',
    "previous" BYTEA NOT NULL,
    "hash" BYTEA NOT NULL,

    CONSTRAINT "audit_entry_pkey" PRIMARY KEY ("chain","sequence")
);

-- CreateTable
CREATE TABLE "setting" (
    "name" VARCHAR(80) NOT NULL,
    "value" JSONB NOT NULL,
    "updated_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "setting_pkey" PRIMARY KEY ("name")
);

-- CreateIndex
CREATE UNIQUE INDEX "person_iin_key" ON "person"("iin");

-- CreateIndex
CREATE UNIQUE INDEX "account_person_id_key" ON "account"("person_id");

-- CreateIndex
CREATE INDEX "session_account_id_expires_at_idx" ON "session"("account_id", "expires_at");

-- CreateIndex
CREATE INDEX "representation_representative_id_idx" ON "representation"("representative_id");

-- CreateIndex
CREATE UNIQUE INDEX "representation_principal_id_representative_id_kind_document_key" ON "representation"("principal_id", "representative_id", "kind", "document_number");

-- CreateIndex
CREATE UNIQUE INDEX "clinic_slug_key" ON "clinic"("slug");

-- CreateIndex
CREATE INDEX "clinic_region_idx" ON "clinic"("region");

-- CreateIndex
CREATE UNIQUE INDEX "clinic_service_clinic_id_service_applies_from_key" ON "clinic_service"("clinic_id", "service", "applies_from");

-- CreateIndex
CREATE INDEX "clinic_hours_clinic_id_service_weekday_idx" ON "clinic_hours"("clinic_id", "service", "weekday");

-- CreateIndex
CREATE UNIQUE INDEX "clinic_closure_clinic_id_date_key" ON "clinic_closure"("clinic_id", "date");

-- CreateIndex
CREATE INDEX "staff_appointment_clinic_id_role_idx" ON "staff_appointment"("clinic_id", "role");

-- CreateIndex
CREATE UNIQUE INDEX "staff_appointment_person_id_clinic_id_role_valid_from_key" ON "staff_appointment"("person_id", "clinic_id", "role", "valid_from");

-- CreateIndex
CREATE INDEX "attachment_person_id_idx" ON "attachment"("person_id");

-- CreateIndex
CREATE INDEX "attachment_clinic_id_idx" ON "attachment"("clinic_id");

-- CreateIndex
CREATE INDEX "doctor_clinic_id_speciality_idx" ON "doctor"("clinic_id", "speciality");

-- CreateIndex
CREATE INDEX "doctor_week_doctor_id_valid_from_idx" ON "doctor_week"("doctor_id", "valid_from");

-- CreateIndex
CREATE INDEX "week_block_week_id_weekday_idx" ON "week_block"("week_id", "weekday");

-- CreateIndex
CREATE INDEX "schedule_exception_clinic_id_date_idx" ON "schedule_exception"("clinic_id", "date");

-- CreateIndex
CREATE UNIQUE INDEX "schedule_exception_doctor_id_date_key" ON "schedule_exception"("doctor_id", "date");

-- CreateIndex
CREATE INDEX "booking_doctor_id_starts_at_idx" ON "booking"("doctor_id", "starts_at");

-- CreateIndex
CREATE INDEX "booking_clinic_id_starts_at_id_idx" ON "booking"("clinic_id", "starts_at", "id");

-- CreateIndex
CREATE INDEX "booking_request_id_idx" ON "booking"("request_id");

-- CreateIndex
CREATE INDEX "booking_person_id_idx" ON "booking"("person_id");

-- CreateIndex
CREATE UNIQUE INDEX "request_number_key" ON "request"("number");

-- CreateIndex
CREATE INDEX "request_clinic_id_status_due_at_id_idx" ON "request"("clinic_id", "status", "due_at", "id");

-- CreateIndex
CREATE INDEX "request_clinic_id_filed_at_id_idx" ON "request"("clinic_id", "filed_at" DESC, "id");

-- CreateIndex
CREATE INDEX "request_recipient_id_filed_at_id_idx" ON "request"("recipient_id", "filed_at" DESC, "id");

-- CreateIndex
CREATE INDEX "request_applicant_id_filed_at_id_idx" ON "request"("applicant_id", "filed_at" DESC, "id");

-- CreateIndex
CREATE UNIQUE INDEX "case_event_request_id_sequence_key" ON "case_event"("request_id", "sequence");

-- CreateIndex
CREATE INDEX "task_clinic_id_state_due_at_id_idx" ON "task"("clinic_id", "state", "due_at", "id");

-- CreateIndex
CREATE INDEX "task_clinic_id_role_state_due_at_id_idx" ON "task"("clinic_id", "role", "state", "due_at", "id");

-- CreateIndex
CREATE INDEX "task_request_id_idx" ON "task"("request_id");

-- CreateIndex
CREATE INDEX "journal_entry_clinic_id_journal_date_line_idx" ON "journal_entry"("clinic_id", "journal", "date" DESC, "line");

-- CreateIndex
CREATE INDEX "journal_entry_request_id_idx" ON "journal_entry"("request_id");

-- CreateIndex
CREATE UNIQUE INDEX "journal_entry_clinic_id_journal_date_line_key" ON "journal_entry"("clinic_id", "journal", "date", "line");

-- CreateIndex
CREATE INDEX "note_request_id_at_idx" ON "note"("request_id", "at");

-- CreateIndex
CREATE UNIQUE INDEX "draft_account_id_regulation_recipient_id_key" ON "draft"("account_id", "regulation", "recipient_id");

-- CreateIndex
CREATE INDEX "signed_document_request_id_idx" ON "signed_document"("request_id");

-- CreateIndex
CREATE INDEX "message_person_id_created_at_id_idx" ON "message"("person_id", "created_at" DESC, "id");

-- CreateIndex
CREATE UNIQUE INDEX "delivery_message_id_transport_key" ON "delivery"("message_id", "transport");

-- CreateIndex
CREATE INDEX "idempotency_key_created_at_idx" ON "idempotency_key"("created_at");

-- CreateIndex
CREATE INDEX "audit_entry_subject_id_at_idx" ON "audit_entry"("subject_id", "at" DESC);

-- CreateIndex
CREATE INDEX "audit_entry_chain_at_idx" ON "audit_entry"("chain", "at" DESC);

-- AddForeignKey
ALTER TABLE "account" ADD CONSTRAINT "account_person_id_fkey" FOREIGN KEY ("person_id") REFERENCES "person"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "session" ADD CONSTRAINT "session_account_id_fkey" FOREIGN KEY ("account_id") REFERENCES "account"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "representation" ADD CONSTRAINT "representation_principal_id_fkey" FOREIGN KEY ("principal_id") REFERENCES "person"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "representation" ADD CONSTRAINT "representation_representative_id_fkey" FOREIGN KEY ("representative_id") REFERENCES "person"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "clinic_service" ADD CONSTRAINT "clinic_service_clinic_id_fkey" FOREIGN KEY ("clinic_id") REFERENCES "clinic"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "clinic_hours" ADD CONSTRAINT "clinic_hours_clinic_id_fkey" FOREIGN KEY ("clinic_id") REFERENCES "clinic"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "clinic_closure" ADD CONSTRAINT "clinic_closure_clinic_id_fkey" FOREIGN KEY ("clinic_id") REFERENCES "clinic"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "staff_appointment" ADD CONSTRAINT "staff_appointment_person_id_fkey" FOREIGN KEY ("person_id") REFERENCES "person"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "staff_appointment" ADD CONSTRAINT "staff_appointment_clinic_id_fkey" FOREIGN KEY ("clinic_id") REFERENCES "clinic"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "staff_appointment" ADD CONSTRAINT "staff_appointment_doctor_id_fkey" FOREIGN KEY ("doctor_id") REFERENCES "doctor"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "attachment" ADD CONSTRAINT "attachment_person_id_fkey" FOREIGN KEY ("person_id") REFERENCES "person"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "attachment" ADD CONSTRAINT "attachment_clinic_id_fkey" FOREIGN KEY ("clinic_id") REFERENCES "clinic"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "doctor" ADD CONSTRAINT "doctor_clinic_id_fkey" FOREIGN KEY ("clinic_id") REFERENCES "clinic"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "doctor_week" ADD CONSTRAINT "doctor_week_doctor_id_fkey" FOREIGN KEY ("doctor_id") REFERENCES "doctor"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "week_block" ADD CONSTRAINT "week_block_week_id_fkey" FOREIGN KEY ("week_id") REFERENCES "doctor_week"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "schedule_exception" ADD CONSTRAINT "schedule_exception_doctor_id_fkey" FOREIGN KEY ("doctor_id") REFERENCES "doctor"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "schedule_exception" ADD CONSTRAINT "schedule_exception_cover_doctor_id_fkey" FOREIGN KEY ("cover_doctor_id") REFERENCES "doctor"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "booking" ADD CONSTRAINT "booking_clinic_id_fkey" FOREIGN KEY ("clinic_id") REFERENCES "clinic"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "booking" ADD CONSTRAINT "booking_doctor_id_fkey" FOREIGN KEY ("doctor_id") REFERENCES "doctor"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "booking" ADD CONSTRAINT "booking_person_id_fkey" FOREIGN KEY ("person_id") REFERENCES "person"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "booking" ADD CONSTRAINT "booking_request_id_fkey" FOREIGN KEY ("request_id") REFERENCES "request"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "request" ADD CONSTRAINT "request_clinic_id_fkey" FOREIGN KEY ("clinic_id") REFERENCES "clinic"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "request" ADD CONSTRAINT "request_recipient_id_fkey" FOREIGN KEY ("recipient_id") REFERENCES "person"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "request" ADD CONSTRAINT "request_applicant_id_fkey" FOREIGN KEY ("applicant_id") REFERENCES "person"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "case_event" ADD CONSTRAINT "case_event_request_id_fkey" FOREIGN KEY ("request_id") REFERENCES "request"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "task" ADD CONSTRAINT "task_request_id_fkey" FOREIGN KEY ("request_id") REFERENCES "request"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "task" ADD CONSTRAINT "task_clinic_id_fkey" FOREIGN KEY ("clinic_id") REFERENCES "clinic"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "journal_entry" ADD CONSTRAINT "journal_entry_clinic_id_fkey" FOREIGN KEY ("clinic_id") REFERENCES "clinic"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "journal_entry" ADD CONSTRAINT "journal_entry_request_id_fkey" FOREIGN KEY ("request_id") REFERENCES "request"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "note" ADD CONSTRAINT "note_request_id_fkey" FOREIGN KEY ("request_id") REFERENCES "request"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "draft" ADD CONSTRAINT "draft_account_id_fkey" FOREIGN KEY ("account_id") REFERENCES "account"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "signed_document" ADD CONSTRAINT "signed_document_request_id_fkey" FOREIGN KEY ("request_id") REFERENCES "request"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "message" ADD CONSTRAINT "message_person_id_fkey" FOREIGN KEY ("person_id") REFERENCES "person"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "delivery" ADD CONSTRAINT "delivery_message_id_fkey" FOREIGN KEY ("message_id") REFERENCES "message"("id") ON DELETE RESTRICT ON UPDATE CASCADE;


