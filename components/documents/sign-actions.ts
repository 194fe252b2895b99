'use server';

import { refresh } from 'next/cache';
import { notFound, redirect } from 'next/navigation';
import { z } from 'zod';
import { refusalText } from '@/components/apply/refusal-text';
import type { SignPreparedState } from '@/components/documents/sign-state';
import { allOf, formAgain } from '@/components/identity/form-answer';
import type { FormState } from '@/components/identity/form-state';
import { waitPath } from '@/components/signing/wait-path';
import { isLocale, type Locale } from '@/lib/i18n/locale';
import { href } from '@/lib/i18n/navigation';
import { type Outcome, type Refusal, refuse } from '@/lib/outcome';
import { dropPrepared } from '@/services/documents/list-prepared';
import { giveSignedByPhone, openPhoneSigning } from '@/services/documents/sign-on-phone';
import { signAllPrepared } from '@/services/documents/sign-prepared';
import { requireStaff } from '@/services/identity/current-actor';
import { requestFacts } from '@/services/identity/session-cookie';
import { portalTrust } from '@/services/signatures/trust';
import { ensureSigningSecret, signingSecret } from '@/services/signing-sessions/signing-cookie';

/** A batch of signatures; of the key nothing ever comes. */
const signedSchema = z
  .array(z.object({ id: z.uuid(), nonce: z.string().max(60), cms: z.base64().max(90_000) }))
  .min(1)
  .max(50);

/** Gives each of them with its own signature. */
export async function giveSigned(
  given: string,
  state: SignPreparedState,
  form: FormData,
): Promise<SignPreparedState> {
  if (!isLocale(given)) notFound();
  const context = await requireStaff(given);
  const text = form.get('signed');
  const read = signedSchema.safeParse(typeof text === 'string' ? jsonOf(text) : null);
  if (!read.success) return failedAll(given, state, { code: 'signature-required' });
  const items = read.data.map(({ cms, ...item }) => ({
    ...item,
    cms: new Uint8Array(Buffer.from(cms, 'base64')),
  }));
  return endOf(given, state, await signAllPrepared(context, items, portalTrust));
}

async function endOf(
  locale: Locale,
  state: SignPreparedState,
  answers: readonly { id: string; outcome: Outcome<unknown> }[],
): Promise<SignPreparedState> {
  const failed = await Promise.all(
    answers.flatMap(({ id, outcome }) =>
      outcome.ok ? [] : [refusalText(locale, outcome.refusal).then((refusal) => ({ id, refusal }))],
    ),
  );
  refresh();
  return { attempt: state.attempt + 1, given: answers.length - failed.length, failed };
}

const failedAll = async (
  locale: Locale,
  { attempt }: SignPreparedState,
  refusal: Refusal,
): Promise<SignPreparedState> => ({
  attempt: attempt + 1,
  given: 0,
  failed: [{ id: '', refusal: await refusalText(locale, refusal) }],
});

function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

/** Sends all that waits to the person's phone: on to the page with the QR code. */
export async function signPreparedOnPhone(given: string, state: FormState): Promise<FormState> {
  if (!isLocale(given)) notFound();
  const context = await requireStaff(given);
  const { address } = await requestFacts();
  const browser = await ensureSigningSecret();
  const opened = await openPhoneSigning(context, { locale: given, browser, address });
  if (opened.ok) redirect(waitPath(given, opened.value.id));
  return formAgain(state, {}, allOf(opened));
}

/** The phone has signed. */
export async function giveSignedOnPhone(
  given: string,
  signing: string,
  state: SignPreparedState,
): Promise<SignPreparedState> {
  if (!isLocale(given)) notFound();
  const context = await requireStaff(given);
  const which = { id: signing, browser: await signingSecret() };
  const ended = await giveSignedByPhone(context, which, portalTrust);
  if (!ended.ok) return failedAll(given, state, ended.refusal);
  return endOf(given, state, ended.value);
}

/** Thrown away unsigned. */
export async function dropUnsigned(given: string, form: FormData): Promise<void> {
  if (!isLocale(given)) notFound();
  const context = await requireStaff(given);
  const id = form.get('id');
  const dropped = typeof id === 'string' ? await dropPrepared(context, id) : refuse({ code: 'not-found' });
  if (!dropped.ok) notFound();
  redirect(href(given, '/staff/sign'));
}
