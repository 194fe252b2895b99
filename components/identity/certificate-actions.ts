'use server';

import { notFound, redirect } from 'next/navigation';
import { finishDoor } from '@/components/identity/finish-door';
import { allOf, formAgain } from '@/components/identity/form-answer';
import type { FormState } from '@/components/identity/form-state';
import { refusedHere } from '@/components/signing/refused-here';
import type { Asked, SignState } from '@/components/signing/sign-state';
import { waitPath } from '@/components/signing/wait-path';
import { isLocale, type Locale } from '@/lib/i18n/locale';
import { type Outcome, refuse } from '@/lib/outcome';
import { type Challenge, challenge, type Door } from '@/services/identity/certificate-challenge';
import { currentContext, currentSession } from '@/services/identity/current-actor';
import { mayStepUpByCertificate } from '@/services/identity/second-factor-by-certificate';
import { requestFacts, safeBack } from '@/services/identity/session-cookie';
import { ensureSigningSecret } from '@/services/signing-sessions/signing-cookie';

async function ask(
  locale: Locale,
  door: Door,
  back: string | undefined,
  onPhone: boolean,
): Promise<Outcome<Challenge>> {
  const [context, session, { address }] = await Promise.all([
    currentContext(),
    currentSession(),
    requestFacts(),
  ]);
  let personId: string | undefined;
  if (door === 'second-factor') {
    if (!session) return refuse({ code: 'not-signed-in' });
    const may = await mayStepUpByCertificate(context, session);
    if (!may.ok) return may;
    if (!may.value) return refuse({ code: 'certificate-no-second-factor' });
    personId = session.personId;
  }
  return challenge(context, {
    door,
    locale,
    browser: await ensureSigningSecret(),
    address,
    onPhone,
    portal: process.env.PUBLIC_URL ?? '',
    back: safeBack(back),
    ...(personId ? { personId } : {}),
  });
}

const doorOf = (given: string): Door => {
  if (given === 'sign-in' || given === 'staff-sign-in' || given === 'second-factor') return given;
  notFound();
};

/** A challenge for a key on this device: made on the click, so that it is fresh. */
export async function askHere(given: string, door: string, back: string | undefined): Promise<Asked> {
  if (!isLocale(given)) notFound();
  const asked = await ask(given, doorOf(door), back, false);
  if (asked.ok) return { ok: true, bytes: asked.value.bytes, fields: { id: asked.value.id } };
  return { ok: false, ...(await refusedHere(given, asked.refusal)) };
}

/** A challenge for the phone: on to the page with the QR code. */
export async function askPhone(
  given: string,
  door: string,
  back: string | undefined,
  state: FormState,
): Promise<FormState> {
  if (!isLocale(given)) notFound();
  const asked = await ask(given, doorOf(door), back, true);
  if (asked.ok) redirect(waitPath(given, asked.value.id));
  return formAgain(state, {}, allOf(asked));
}

export async function answerHere(
  given: string,
  door: string,
  _: SignState,
  form: FormData,
): Promise<SignState> {
  if (!isLocale(given)) notFound();
  const [id, cms] = [form.get('id'), form.get('cms')];
  if (typeof id !== 'string' || typeof cms !== 'string') return refusedHere(given, { code: 'invalid-input' });
  return finishDoor(given, { door: doorOf(door), id, cms });
}
