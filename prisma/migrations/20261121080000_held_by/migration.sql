-- "What does this account hold?" is asked at each hold. booking_one_hold cannot answer it: its condition compares the
-- state, and a state given as a parameter proves nothing to the planner, so each hold read the whole table.
CREATE INDEX "booking_held_by_id_regulation_idx" ON "booking" ("held_by_id", "regulation");
