-- Queues of one role by time left, and what one person has taken. NULL tests and equality of text and uuid leak no row,
-- so that row-level security lets these indexes be searched.
CREATE INDEX task_role_idx ON task (clinic_id, role, due_at, id) WHERE done_at IS NULL;
CREATE INDEX task_taken_by_idx ON task (taken_by_id, due_at, id) WHERE done_at IS NULL;
