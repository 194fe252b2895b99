/**
 * What a member of staff searched for, kept in the session and nowhere else: a sealed cookie that only the server reads,
 * that dies with the half hour, and that no other session can open. Never in an address.
 */
import { cookies } from 'next/headers';
import { open, seal } from '@/lib/auth/secret-box';
import type { StaffContext } from '@/services/identity/current-actor';

const COOKIE = 'emhana_desk_search';
const MINUTES = 30;
export const LONGEST_SEARCH = 100;

const purpose = ({ actor }: StaffContext) => `desk-search:${actor.sessionId}`;

export async function keepSearch(context: StaffContext, text: string): Promise<void> {
  const sealed = Buffer.from(seal(text.slice(0, LONGEST_SEARCH), purpose(context))).toString('base64url');
  (await cookies()).set(COOKIE, sealed, {
    httpOnly: true,
    sameSite: 'strict',
    secure: process.env.NEXTAUTH_URL?.startsWith('https:') ?? false,
    path: '/',
    maxAge: MINUTES * 60,
  });
}

export async function keptSearch(context: StaffContext): Promise<string | null> {
  const sealed = (await cookies()).get(COOKIE)?.value;
  if (!sealed) return null;
  try {
    return open(Buffer.from(sealed, 'base64url'), purpose(context));
  } catch {
    return null;
  }
}
