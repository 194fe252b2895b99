/**
 * The cookie of a session: a next-auth token, encrypted with NEXTAUTH_SECRET, that carries the id of a session row and
 * nothing else. Everything about the person is read from the database on each request, so a session can be ended.
 *
 * The cookie is SameSite=Lax and server actions compare Origin with Host: another site can neither post with it nor
 * read an answer. Route handlers that change anything are not GET, so Lax keeps the cookie away from foreign forms too.
 */
import { decode, encode } from 'next-auth/jwt';

const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/;

function secret(env: NodeJS.ProcessEnv = process.env): string {
  const value = env.NEXTAUTH_SECRET;
  if (!value || value.length < 32) throw new Error('NEXTAUTH_SECRET must be set, 32 characters or longer');
  return value;
}

/** Behind https the cookie is Secure, and its name says so: browsers then refuse one set over plain http. */
export const servedOverHttps = (env: NodeJS.ProcessEnv = process.env): boolean =>
  (env.PUBLIC_URL ?? env.NEXTAUTH_URL ?? '').startsWith('https://');

export const sessionCookieName = (env: NodeJS.ProcessEnv = process.env): string =>
  servedOverHttps(env) ? '__Secure-next-auth.session-token' : 'next-auth.session-token';

export interface CookieOptions {
  httpOnly: true;
  secure: boolean;
  sameSite: 'lax';
  path: '/';
  maxAge: number;
}

export const cookieOptions = (maxAge: number): CookieOptions => ({
  httpOnly: true,
  secure: servedOverHttps(),
  sameSite: 'lax',
  path: '/',
  maxAge,
});

/** @param lifeSeconds how long the token itself is good; the session row may end sooner. */
export const mintSessionToken = (sessionId: string, lifeSeconds: number): Promise<string> =>
  encode({ token: { sid: sessionId }, secret: secret(), maxAge: lifeSeconds });

/** The session id inside, or `undefined` for a token that is absent, forged, damaged or past its time. */
export async function readSessionToken(token: string | undefined): Promise<string | undefined> {
  // Longer than any token of ours: not worth decrypting.
  if (!token || token.length > 1024) return undefined;
  try {
    const payload = await decode({ token, secret: secret() });
    const id = payload?.sid;
    return typeof id === 'string' && UUID.test(id) ? id : undefined;
  } catch (error) {
    if (error instanceof Error && error.message.startsWith('NEXTAUTH_SECRET')) throw error;
    return undefined;
  }
}
