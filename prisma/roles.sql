-- The roles the portal works by. The migrations make them when the login may (CREATEROLE, or a superuser). On a server
-- where it may not, an administrator runs this once before the first migration, with the portal's own login in place of
-- "emhana":
--
--   psql -v login=emhana -f prisma/roles.sql postgres
--
-- If a migration has already failed for want of these roles, tell Prisma so before the next try:
-- npx prisma migrate resolve --rolled-back 20261121030000_access
--
-- The login itself should be an ordinary one: no superuser, no BYPASSRLS; it owns the database and nothing else.

\set ON_ERROR_STOP on

CREATE ROLE emhana_app NOLOGIN;
CREATE ROLE emhana_public NOLOGIN IN ROLE emhana_app;
CREATE ROLE emhana_citizen NOLOGIN IN ROLE emhana_app;
CREATE ROLE emhana_staff NOLOGIN IN ROLE emhana_app;
CREATE ROLE emhana_system NOLOGIN IN ROLE emhana_app;

-- The login may become these roles but has none of their rights as itself (WITH INHERIT FALSE: PostgreSQL 16 and newer).
-- On PostgreSQL 15 leave the option out: a migration sees to it there.
GRANT emhana_app, emhana_public, emhana_citizen, emhana_staff, emhana_system TO :"login" WITH INHERIT FALSE;
