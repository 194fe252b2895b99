/** A certificate has answered: the session starts, and the person goes where they were going. */
import { redirect } from 'next/navigation';
import { refusedHere } from '@/components/signing/refused-here';
import type { SignState } from '@/components/signing/sign-state';
import type { Locale } from '@/lib/i18n/locale';
import { href } from '@/lib/i18n/navigation';
import type { Outcome } from '@/lib/outcome';
import type { Door } from '@/services/identity/certificate-challenge';
import { currentContext, currentSession } from '@/services/identity/current-actor';
import { findSession } from '@/services/identity/find-session';
import { showCertificate } from '@/services/identity/second-factor-by-certificate';
import { giveSession, requestFacts, safeBack } from '@/services/identity/session-cookie';
import { type SignedIn, signInByCertificate } from '@/services/identity/sign-in-by-certificate';
import { portalTrust } from '@/services/signatures/trust';
import { signingSecret } from '@/services/signing-sessions/signing-cookie';

interface Answer {
  door: Door;
  id: string;
  cms?: string;
}

export async function finishDoor(locale: Locale, { door, id, cms }: Answer): Promise<SignState> {
  const [context, facts, browser] = await Promise.all([currentContext(), requestFacts(), signingSecret()]);
  const answer = { id, browser, cms, ...facts };
  const done = await opened(door, answer);
  if (!done.ok) return refusedHere(locale, done.refusal);
  await giveSession(done.value);
  const back = safeBack(done.value.back);
  const withBack = (page: string) =>
    `${href(locale, page)}${back ? `?back=${encodeURIComponent(back)}` : ''}`;
  if (door === 'sign-in') redirect(back ?? href(locale, '/cabinet'));
  if (door === 'staff-sign-in') redirect(withBack('/staff/sign-in/code'));
  const next = await findSession(context.database, done.value.sessionId, context.clock());
  redirect(next?.clinicId ? (back ?? href(locale, '/desk')) : withBack('/staff/sign-in/clinic'));
}

async function opened(
  door: Door,
  answer: Omit<Answer, 'door'> & { browser: string } & Awaited<ReturnType<typeof requestFacts>>,
): Promise<Outcome<SignedIn>> {
  const [context, session] = await Promise.all([currentContext(), currentSession()]);
  if (door !== 'second-factor') return signInByCertificate(context, { ...answer, door }, portalTrust);
  if (!session) return { ok: false, refusal: { code: 'not-signed-in' } };
  return showCertificate(context, session, { ...answer, door }, portalTrust);
}
