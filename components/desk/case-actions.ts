'use server';

import { refresh } from 'next/cache';
import { redirect } from 'next/navigation';
import { getLocale, getTranslations } from 'next-intl/server';
import type { DeskState } from '@/components/desk/form-state';
import { readTime } from '@/components/desk/read-time';
import { refusedForm, typedIn } from '@/components/desk/refused-form';
import { orPrepareToSign } from '@/components/documents/prepare-to-sign';
import { clockTime, isoDay } from '@/lib/i18n/when';
import { type Outcome, type Refusal, refuse } from '@/lib/outcome';
import { plainText } from '@/lib/text/plain-text';
import { requireStaff, type StaffContext } from '@/services/identity/current-actor';
import { verifyRepresentation } from '@/services/identity/read-person';
import type { DoctorTime } from '@/services/regulations/language/step';
import { addNote } from '@/services/requests/add-note';
import { completeStep } from '@/services/requests/complete-step';
import { refuseRequest, withdrawRequest } from '@/services/requests/end-request';
import { lastChange } from '@/services/requests/last-change';
import { moveAppointment } from '@/services/requests/move-appointment';
import { orderForStep } from '@/services/requests/order-for-step';
import { readAnswers } from '@/services/requests/read-answers';
import { readStepForm } from '@/services/requests/read-step-form';
import { handOverTask, releaseTask, takeTask } from '@/services/requests/take-task';
import { nearestFreeTimes } from '@/services/scheduling/nearest-free-times';
import type { ZoneId } from '@/services/working-time/zone';

type Values = Record<string, string>;

/** Only a page of the desk, in this portal. */
const backOf = (values: Values, locale: string): string =>
  new RegExp(`^/${locale}/staff/[\\w/-]*(\\?[\\w=&%.~-]*)?$`).test(values.back ?? '')
    ? (values.back ?? '')
    : `/${locale}/staff/queue`;

const withDone = (back: string, done: string): string => {
  const [path = '', query = ''] = back.split('?');
  const parameters = new URLSearchParams(query);
  parameters.set('done', done);
  return `${path}?${parameters}`;
};

const onCase = (values: Values) => ({
  requestId: values.request ?? '',
  ...(/^\d{1,9}$/.test(values.version ?? '') ? { expectedVersion: Number(values.version) } : {}),
});

const MEANWHILE = ['changed-meanwhile', 'already-taken', 'step-already-done', 'case-closed', 'conflict'];

/** Refused: who was quicker is said, the page is read anew around the form, and what was typed stays. */
async function refusedOnCase(
  context: StaffContext,
  state: DeskState,
  values: Values,
  refused: { refusal: Refusal; also?: Refusal[] },
  zone: ZoneId = 'Asia/Almaty',
): Promise<DeskState> {
  if (!MEANWHILE.includes(refused.refusal.code)) return refusedForm(state, values, refused, { zone });
  const last = await lastChange(context, values.request ?? '');
  if (!last.ok) return refusedForm(state, values, refused, { zone });
  refresh();
  const t = await getTranslations('desk');
  const { by, at, version } = last.value;
  const time = clockTime(at, zone);
  return refusedForm(state, { ...values, ...(values.version ? { version: String(version) } : {}) }, refused, {
    zone,
    notice: by ? t('meanwhile', { by, time }) : t('meanwhileByPortal', { time }),
  });
}

async function act(
  state: DeskState,
  form: FormData,
  done: string,
  work: (context: StaffContext, values: Values) => Promise<Outcome<unknown>>,
): Promise<DeskState> {
  const locale = await getLocale();
  const context = await requireStaff(locale);
  const values = typedIn(form);
  const outcome = await work(context, values);
  if (!outcome.ok) return refusedOnCase(context, state, values, outcome);
  redirect(withDone(backOf(values, locale), done));
}

export async function take(state: DeskState, form: FormData): Promise<DeskState> {
  return act(state, form, 'taken', (context, { request = '' }) => takeTask(context, { requestId: request }));
}

export async function release(state: DeskState, form: FormData): Promise<DeskState> {
  return act(state, form, 'released', (context, { request = '' }) =>
    releaseTask(context, { requestId: request }),
  );
}

/** What the step obtains from a register stands in its form afterwards. */
export async function order(state: DeskState, form: FormData): Promise<DeskState> {
  return act(state, form, 'ordered', (context, values) => orderForStep(context, onCase(values)));
}

export async function handOver(state: DeskState, form: FormData): Promise<DeskState> {
  return act(state, form, 'handed-over', async (context, values) =>
    values.to
      ? handOverTask(context, { ...onCase(values), toPersonId: values.to })
      : refuse({ code: 'answer-missing', field: 'to' }),
  );
}

export async function refuseByLaw(state: DeskState, form: FormData): Promise<DeskState> {
  return act(state, form, 'refused', async (context, values) => {
    if (!values.ground) return refuse({ code: 'answer-missing', field: 'ground' });
    const reason = textIn(values, 'reason', 2_000);
    if (!reason.ok) return reason;
    const refusal = { ground: values.ground, reason: reason.value };
    const done = await refuseRequest(context, { ...onCase(values), ...refusal });
    const command = { type: 'refuse', ...refusal } as const;
    return orPrepareToSign(done, context, await getLocale(), { ...onCase(values), command });
  });
}

export async function withdraw(state: DeskState, form: FormData): Promise<DeskState> {
  return act(state, form, 'withdrawn', async (context, values) => {
    const contact = textIn(values, 'contact', 1_000);
    if (!contact.ok) return contact;
    if (contact.value === '') return refuse({ code: 'answer-missing', field: 'contact' });
    return withdrawRequest(context, { ...onCase(values), contact: contact.value });
  });
}

export async function writeNote(state: DeskState, form: FormData): Promise<DeskState> {
  return act(state, form, 'noted', async (context, values) => {
    const text = textIn(values, 'text', 2_000);
    if (!text.ok) return text;
    if (text.value === '') return refuse({ code: 'answer-missing', field: 'text' });
    return addNote(context, { requestId: values.request ?? '', text: text.value });
  });
}

export async function verifyClaim(state: DeskState, form: FormData): Promise<DeskState> {
  return act(state, form, 'verified', (context, { claim = '' }) => verifyRepresentation(context, claim));
}

/** The answer form of a step, made from its definition. */
export async function complete(state: DeskState, form: FormData): Promise<DeskState> {
  const locale = await getLocale();
  const context = await requireStaff(locale);
  const values = typedIn(form);
  const asked = await readStepForm(context, values.request ?? '');
  if (!asked.ok) return refusedForm(state, values, asked);
  const { zone, fields, appoints, outcomes } = asked.value;
  const typed = Object.fromEntries(
    fields.map(({ name, kind }) => [
      name,
      kind === 'date'
        ? ['day', 'month', 'year'].map((part) => values[`answers.${name}.${part}`] ?? '').join('/')
        : (values[`answers.${name}`] ?? ''),
    ]),
  );
  const read = readAnswers(fields, typed);
  const time = appoints ? readTime(values, zone) : ({ ok: true, value: undefined } as const);
  const outcome = values.outcome || (outcomes.length === 1 ? (outcomes[0] ?? '') : '');
  const byHand = textIn(values, 'byHand', 1_000);
  const wrong = [
    ...read.refusals,
    ...(byHand.ok ? [] : [byHand.refusal]),
    ...(time.ok ? [] : [time.refusal]),
    ...(outcome ? [] : [{ code: 'answer-missing', field: 'outcome' } as const]),
  ];
  const [first, ...also] = wrong;
  if (first || !time.ok || !byHand.ok)
    return refusedForm(state, values, refuse(first ?? { code: 'internal' }, also), { zone });
  const completed = await completeStep(context, {
    ...onCase(values),
    step: values.step ?? '',
    outcome,
    data: read.answers,
    ...(time.value ? { time: time.value } : {}),
    ...(byHand.value ? { byHand: byHand.value } : {}),
  });
  const done = await orPrepareToSign(completed, context, locale, {
    ...onCase(values),
    command: {
      type: 'complete-step',
      step: values.step ?? '',
      outcome,
      data: read.answers,
      ...(byHand.value ? { byHand: byHand.value } : {}),
    },
  });
  if (done.ok) redirect(withDone(backOf(values, locale), 'completed'));
  return withNearest(context, state, values, done, { kind: appoints, zone, wanted: time.value });
}

export async function move(state: DeskState, form: FormData): Promise<DeskState> {
  const locale = await getLocale();
  const context = await requireStaff(locale);
  const values = typedIn(form);
  const asked = await readStepForm(context, values.request ?? '');
  if (!asked.ok) return refusedForm(state, values, asked);
  const { zone, appointedKind } = asked.value;
  const time = readTime(values, zone);
  if (!time.ok) return refusedForm(state, values, time, { zone });
  if (!time.value)
    return refusedForm(state, values, refuse({ code: 'slot-needed', field: 'slot' }), { zone });
  const contact = textIn(values, 'contact', 1_000);
  if (!contact.ok) return refusedForm(state, values, contact, { zone });
  const moved = await moveAppointment(context, {
    ...onCase(values),
    to: time.value,
    ...(contact.value ? { contact: contact.value } : {}),
  });
  if (moved.ok) redirect(withDone(backOf(values, locale), 'moved'));
  return withNearest(context, state, values, moved, { kind: appointedKind, zone, wanted: time.value });
}

const LOST: readonly string[] = ['slot-taken', 'slot-not-offered', 'slot-in-the-past'];

/** A time lost meanwhile comes back with the nearest ones that are free. */
async function withNearest(
  context: StaffContext,
  state: DeskState,
  values: Values,
  refused: { refusal: Refusal; also?: Refusal[] },
  {
    kind,
    zone,
    wanted,
  }: { kind: DoctorTime | null; zone: ZoneId; wanted: { doctorId: string; startsAt: Date } | undefined },
): Promise<DeskState> {
  const { refusal } = refused;
  if (!LOST.includes(refusal.code) || !wanted || !kind) {
    return refusedOnCase(context, state, values, refused, zone);
  }
  const near = await nearestFreeTimes(context, {
    clinicId: context.actor.clinicId,
    kind,
    doctorId: wanted.doctorId,
    around: wanted.startsAt,
  });
  const nearest = near.ok
    ? near.value.map(({ doctorId, startsAt }) => ({
        doctorId,
        day: isoDay(startsAt, zone),
        time: clockTime(startsAt, zone),
      }))
    : [];
  return refusedForm(state, values, refuse({ ...refusal, field: 'slot' }, refused.also), { zone, nearest });
}

function textIn(values: Values, name: string, max: number): Outcome<string> {
  const read = plainText(max, { lines: true }).safeParse(values[name] ?? '');
  if (read.success) return { ok: true, value: read.data };
  const [issue] = read.error.issues;
  const code = issue?.message;
  return refuse({
    code: isTextCode(code) ? code : 'invalid-input',
    field: name,
    params: { max },
  });
}

const TEXT_CODES = [
  'text-control-characters',
  'text-direction',
  'text-emoji',
  'text-markup',
  'answer-too-long',
] as const;
const isTextCode = (code: string | undefined): code is (typeof TEXT_CODES)[number] =>
  TEXT_CODES.some((known) => known === code);
