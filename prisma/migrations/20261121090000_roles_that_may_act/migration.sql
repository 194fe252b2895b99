-- A step may be done by more than one role: the act names a second one, or somebody records for the actor. All of them
-- stand in one word, in the order of the list of actors. It is compared as text: under row-level security an index
-- answers equality and order of text, and never the operators of an array.
ALTER TABLE task ADD COLUMN roles VARCHAR(200) NOT NULL DEFAULT '';
SET ROLE emhana_system;
UPDATE task SET roles = role;
RESET ROLE;
ALTER TABLE task ALTER COLUMN roles DROP DEFAULT;
ALTER TABLE task ADD CONSTRAINT task_roles CHECK (role = ANY (string_to_array(roles, ' ')));

DROP INDEX task_role_idx;
CREATE INDEX task_roles_idx ON task (clinic_id, roles, due_at, id) WHERE done_at IS NULL;
