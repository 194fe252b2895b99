'use server';

import { redirect } from 'next/navigation';
import { getLocale } from 'next-intl/server';
import { refusalText } from '@/components/apply/refusal-text';
import { staffComplaintPath } from '@/components/complaints/complaint-path';
import type { DeskState } from '@/components/desk/form-state';
import { refusedForm, typedIn } from '@/components/desk/refused-form';
import { checked, dateTyped } from '@/components/identity/form-answer';
import type { SignState } from '@/components/signing/sign-state';
import { href } from '@/lib/i18n/navigation';
import { answerSchema, signAnswer, writeAnswer } from '@/services/complaints/answer-complaint';
import {
  bodyAnswerSchema,
  forwardComplaint,
  recordBodyAnswer,
  takeComplaint,
} from '@/services/complaints/move-complaint';
import { complaintSchema, registerComplaint } from '@/services/complaints/register-complaint';
import { requireStaff } from '@/services/identity/current-actor';
import { type Action, rolesFor } from '@/services/identity/permissions';
import { CMS_MAX_BYTES } from '@/services/requests/check-signature';
import { portalTrust } from '@/services/signatures/trust';

async function here(action: Action) {
  const locale = await getLocale();
  return { locale, context: await requireStaff(locale, rolesFor(action)) };
}

/** What the page was drawn from. */
const versionIn = (typed: Readonly<Record<string, string>>): { expectedVersion?: number } =>
  /^\d{1,9}$/.test(typed.version ?? '') ? { expectedVersion: Number(typed.version) } : {};

const blank = (text: string | undefined): string | undefined => (text === '' ? undefined : text);

export async function take(state: DeskState, form: FormData): Promise<DeskState> {
  const { locale, context } = await here('complaint.read');
  const typed = typedIn(form);
  const taken = await takeComplaint(context, { complaintId: typed.complaint ?? '' });
  if (!taken.ok) return refusedForm(state, typed, taken);
  redirect(`${staffComplaintPath(locale, taken.value.id)}?done=taken`);
}

export async function forward(state: DeskState, form: FormData): Promise<DeskState> {
  const { locale, context } = await here('complaint.answer');
  const typed = typedIn(form);
  const done = await forwardComplaint(context, { complaintId: typed.complaint ?? '', ...versionIn(typed) });
  if (!done.ok) return refusedForm(state, typed, done);
  redirect(`${staffComplaintPath(locale, done.value.id)}?done=forwarded`);
}

export async function write(state: DeskState, form: FormData): Promise<DeskState> {
  const { locale, context } = await here('complaint.answer');
  const typed = typedIn(form);
  const input = checked(answerSchema, { ...typed, reopen: blank(typed.reopen) });
  if (!input.ok) return refusedForm(state, typed, input);
  const complaintId = typed.complaint ?? '';
  const written = await writeAnswer(context, { complaintId, ...versionIn(typed), ...input.value });
  if (!written.ok) return refusedForm(state, typed, written);
  redirect(staffComplaintPath(locale, complaintId, 'sign'));
}

export async function recordBody(state: DeskState, form: FormData): Promise<DeskState> {
  const { locale, context } = await here('complaint.answer');
  const typed = typedIn(form);
  const date = dateTyped(typed, 'date');
  const input = checked(bodyAnswerSchema, { ...typed, date: date ?? '', reopen: blank(typed.reopen) });
  if (!input.ok) return refusedForm(state, typed, input);
  const complaintId = typed.complaint ?? '';
  const done = await recordBodyAnswer(context, { complaintId, ...versionIn(typed), ...input.value });
  if (!done.ok) return refusedForm(state, typed, done);
  redirect(`${staffComplaintPath(locale, complaintId)}?done=recorded`);
}

export async function register(state: DeskState, form: FormData): Promise<DeskState> {
  const { locale, context } = await here('complaint.file');
  const typed = typedIn(form);
  const input = checked(complaintSchema, typed);
  if (!input.ok) return refusedForm(state, typed, input);
  const requestId = typed.request ?? '';
  const channel = typed.channel === 'phone' ? 'phone' : 'in-person';
  const made = await registerComplaint(context, { requestId, channel, ...input.value });
  if (!made.ok) return refusedForm(state, typed, made);
  redirect(`${href(locale, `/staff/complaints/new/${requestId}`)}?number=${made.value.number}`);
}

/** The signature comes as base64 of its DER, and nothing else of the key ever comes. */
export async function signWritten(complaintId: string, _: SignState, form: FormData): Promise<SignState> {
  const { locale, context } = await here('complaint.answer');
  const [nonce, cms] = [form.get('nonce'), form.get('cms')];
  if (typeof nonce !== 'string' || typeof cms !== 'string' || cms === '')
    return { refusal: await refusalText(locale, { code: 'signature-required' }) };
  // One byte over the limit is enough to be told so; the rest is not decoded.
  const der = Buffer.from(cms.slice(0, Math.ceil((CMS_MAX_BYTES + 3) / 3) * 4), 'base64');
  const signed = await signAnswer(context, { complaintId, nonce, cms: new Uint8Array(der) }, async () =>
    portalTrust(),
  );
  if (signed.ok) redirect(`${staffComplaintPath(locale, complaintId)}?done=answered`);
  const { refusal } = signed;
  const stale = refusal.code === 'frozen-expired' || refusal.code === 'changed-meanwhile';
  return { refusal: await refusalText(locale, refusal), stale };
}
