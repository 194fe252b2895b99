-- One hold at a time for an account and a regulation: a person chooses one time, and cannot lock up a doctor's day.

ALTER TABLE "booking" ADD COLUMN "regulation" VARCHAR(60);

CREATE UNIQUE INDEX "booking_one_hold" ON "booking" ("held_by_id", "regulation") WHERE "state" = 'held';
