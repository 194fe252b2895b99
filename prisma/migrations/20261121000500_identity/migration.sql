-- The clinic of a staff session, the state of a representation, and counters against guessing.

ALTER TABLE "session" ADD COLUMN "clinic_id" UUID;
ALTER TABLE "session" ADD CONSTRAINT "session_clinic_id_fkey"
  FOREIGN KEY ("clinic_id") REFERENCES "clinic"("id") ON DELETE SET NULL ON UPDATE CASCADE;

CREATE TYPE "RepresentationStatus" AS ENUM ('declared', 'verified', 'pending', 'accepted', 'refused');
ALTER TABLE "representation" ADD COLUMN "status" "RepresentationStatus" NOT NULL,
  ADD COLUMN "decided_at" TIMESTAMPTZ(3);

CREATE TABLE "rate_limit" (
  "key" VARCHAR(255) NOT NULL,
  "points" INTEGER NOT NULL DEFAULT 0,
  "expire" BIGINT,
  CONSTRAINT "rate_limit_pkey" PRIMARY KEY ("key")
);
