import { readFileSync } from 'node:fs';

/**
 * A Prisma database address as pg understands it. One connection only: the engine's advisory lock belongs to a
 * session, and a second connection would run beside the lock.
 * @param {string} url
 */
export function connectionOf(url) {
  const { hostname, port, username, password, pathname, searchParams } = new URL(url);
  const config = {
    max: 1,
    host: searchParams.get('host') ?? decodeURIComponent(hostname),
    port: port ? Number(port) : 5432,
    user: decodeURIComponent(username),
    password: decodeURIComponent(password),
    database: decodeURIComponent(pathname.slice(1)) || 'postgres',
    ssl: tlsOf(searchParams.get('sslmode'), searchParams.get('sslrootcert')),
  };
  return { config, schema: searchParams.get('schema') ?? undefined };
}

/**
 * libpq's meaning of sslmode: `require` encrypts without asking whom it talks to, `verify-*` asks.
 * @param {string | null} mode
 * @param {string | null} rootCertificate
 */
function tlsOf(mode, rootCertificate) {
  if (!mode || mode === 'disable' || mode === 'allow' || mode === 'prefer') return undefined;
  const verify = mode === 'verify-full' || mode === 'verify-ca';
  return {
    rejectUnauthorized: verify,
    ...(verify && rootCertificate ? { ca: readFileSync(rootCertificate, 'utf8') } : {}),
  };
}
