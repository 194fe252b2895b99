-- Until when a worker has a delivery to itself: two jobs for one delivery send it once.
ALTER TABLE delivery ADD COLUMN claimed_until TIMESTAMPTZ(3);
