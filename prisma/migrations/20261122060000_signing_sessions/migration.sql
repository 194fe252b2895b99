-- Signatures asked of a person by another device, or to sign in: what bytes, for what, of which browser, until when.
-- The portal's alone: a citizen or a clinic reaches no row, the use cases say whose they mean.
CREATE TABLE "signing_session" (
    "id" UUID NOT NULL,
    "purpose" VARCHAR(30) NOT NULL,
    "browser" BYTEA NOT NULL,
    "account_id" UUID,
    "person_id" UUID,
    "object" VARCHAR(80) NOT NULL,
    "locale" CHAR(2) NOT NULL,
    "policy" JSONB NOT NULL,
    "description" JSONB NOT NULL,
    "documents" JSONB NOT NULL,
    "detail" JSONB NOT NULL DEFAULT '{}',
    "pair_code" CHAR(4) NOT NULL,
    "link" BYTEA,
    "token" BYTEA,
    "state" VARCHAR(12) NOT NULL,
    "finding" VARCHAR(40),
    "signatures" JSONB,
    "created_at" TIMESTAMPTZ(3) NOT NULL,
    "expires_at" TIMESTAMPTZ(3) NOT NULL,
    "taken_at" TIMESTAMPTZ(3),
    "signed_at" TIMESTAMPTZ(3),
    "used_at" TIMESTAMPTZ(3),
    CONSTRAINT "signing_session_pkey" PRIMARY KEY ("id"),
    CONSTRAINT signing_session_state CHECK (state IN ('waiting', 'taken', 'signed', 'used')),
    CONSTRAINT signing_session_taken CHECK (state <> 'taken' OR (taken_at IS NOT NULL AND token IS NOT NULL)),
    CONSTRAINT signing_session_signed CHECK (state <> 'signed' OR (signed_at IS NOT NULL AND signatures IS NOT NULL)),
    CONSTRAINT signing_session_used CHECK ((state = 'used') = (used_at IS NOT NULL)),
    CONSTRAINT signing_session_life CHECK (expires_at > created_at AND expires_at <= created_at + interval '30 minutes')
);
CREATE UNIQUE INDEX "signing_session_link_key" ON "signing_session"("link");
CREATE INDEX "signing_session_expires_at_idx" ON "signing_session"("expires_at");
CREATE INDEX "signing_session_account_id_idx" ON "signing_session"("account_id");
ALTER TABLE "signing_session" ADD CONSTRAINT "signing_session_account_id_fkey" FOREIGN KEY ("account_id") REFERENCES "account"("id") ON DELETE CASCADE ON UPDATE CASCADE;
ALTER TABLE "signing_session" ADD CONSTRAINT "signing_session_person_id_fkey" FOREIGN KEY ("person_id") REFERENCES "person"("id") ON DELETE CASCADE ON UPDATE CASCADE;

GRANT SELECT, INSERT, UPDATE, DELETE ON signing_session TO emhana_system;
ALTER TABLE signing_session ENABLE ROW LEVEL SECURITY;
ALTER TABLE signing_session FORCE ROW LEVEL SECURITY;
CREATE POLICY system ON signing_session TO emhana_system USING (true) WITH CHECK (true);
-- As in 20261121060000_login_sees_nothing.
DO $$
BEGIN
    IF current_setting('server_version_num')::int < 160000 THEN
        CREATE POLICY login ON signing_session AS RESTRICTIVE TO CURRENT_USER USING (false);
    END IF;
END $$;

-- An account made by a certificate has no password until its owner sets one. One that was set by the certificate's word
-- is no second proof beside that certificate.
ALTER TABLE "account" ALTER COLUMN "password_hash" DROP NOT NULL,
    ADD COLUMN "password_by_certificate" BOOLEAN NOT NULL DEFAULT false;

-- How the session began: a certificate cannot be both the first proof and the second.
ALTER TABLE "session" ADD COLUMN "method" VARCHAR(12) NOT NULL DEFAULT 'password';
ALTER TABLE session ADD CONSTRAINT session_method CHECK (method IN ('password', 'certificate'));

-- A phone is bound when a code sent to it came back. Another number is not bound, whoever wrote it.
ALTER TABLE "person" ADD COLUMN "phone_bound_at" TIMESTAMPTZ(3);
CREATE FUNCTION unbind_other_phone() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF NEW.phone IS DISTINCT FROM OLD.phone AND NEW.phone_bound_at IS NOT DISTINCT FROM OLD.phone_bound_at THEN
        NEW.phone_bound_at := NULL;
    END IF;
    RETURN NEW;
END $$;
CREATE TRIGGER person_unbind_other_phone BEFORE UPDATE OF phone ON person FOR EACH ROW EXECUTE FUNCTION unbind_other_phone();
