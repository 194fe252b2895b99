'use server';

import { notFound, redirect } from 'next/navigation';
import { getTranslations } from 'next-intl/server';
import type { AnswerState } from '@/components/apply/answer-state';
import { isDatabaseAway } from '@/components/apply/database-away';
import { draftPath, startPath } from '@/components/apply/draft-path';
import { openDraftPage } from '@/components/apply/open-draft-page';
import { typedOf } from '@/components/apply/read-form';
import { isLocale, type Locale } from '@/lib/i18n/locale';
import type { Refusal } from '@/lib/outcome';
import { requireCitizen } from '@/services/identity/current-actor';
import { regulationOf } from '@/services/regulations/catalogue';
import { clinicsApplying } from '@/services/requests/clinics-applying';
import { deleteDraft } from '@/services/requests/delete-draft';
import { CHECK_PAGE, CLINIC_PAGE } from '@/services/requests/draft-pages';
import { readAnswers } from '@/services/requests/read-answers';
import { chooseDraftClinic, saveAnswers } from '@/services/requests/save-draft';
import { startDraft } from '@/services/requests/start-draft';

/** Actions are called from outside: nothing in their arguments is believed. */
function localeOf(locale: string): Locale {
  if (!isLocale(locale)) notFound();
  return locale;
}

export async function start(given: string, regulationId: string, form: FormData): Promise<void> {
  const locale = localeOf(given);
  const context = await requireCitizen(locale);
  const regulation = regulationOf(regulationId);
  if (!regulation) notFound();
  const clinics = await clinicsApplying(context, regulation, locale);
  if (!clinics.ok) redirect(`${startPath(locale, regulation.id)}?failed=${clinics.refusal.code}`);
  const slug = form.get('clinic');
  const recipient = form.get('recipient');
  const started = await startDraft(context, {
    regulation,
    recipientId: typeof recipient === 'string' ? recipient : '',
    offered: clinics.value.map(({ id }) => id),
    wantedClinicId: clinics.value.find((clinic) => clinic.slug === slug)?.id,
  });
  if (!started.ok) {
    const back = typeof slug === 'string' && slug !== '' ? `&clinic=${encodeURIComponent(slug)}` : '';
    redirect(`${startPath(locale, regulation.id)}?failed=${started.refusal.code}${back}`);
  }
  const { draftId, resumed } = started.value;
  redirect(draftPath(locale, draftId, resumed ? '' : CLINIC_PAGE));
}

export async function discard(given: string, draftId: string, regulationId: string): Promise<void> {
  const locale = localeOf(given);
  const context = await requireCitizen(locale);
  await deleteDraft(context, draftId);
  redirect(startPath(locale, regulationOf(regulationId)?.id ?? ''));
}

export async function chooseClinic(given: string, draftId: string, form: FormData): Promise<void> {
  const locale = localeOf(given);
  const { context, draft } = await openDraftPage(locale, draftId);
  const clinics = await clinicsApplying(context, draft.regulation, locale);
  const listed = form.get('clinic');
  const chosen = listed === 'other' ? form.get('other') : listed;
  const saved = clinics.ok
    ? await chooseDraftClinic(context, {
        draftId,
        clinicId: typeof chosen === 'string' ? chosen : '',
        offered: clinics.value.map(({ id }) => id),
      })
    : clinics;
  if (!saved.ok) redirect(`${draftPath(locale, draftId, CLINIC_PAGE)}?failed=${saved.refusal.code}`);
  redirect(
    draftPath(
      locale,
      draftId,
      form.get('@return') === CHECK_PAGE ? CHECK_PAGE : (draft.pages[0]?.name ?? CHECK_PAGE),
    ),
  );
}

/** Saves a page as typed; goes on when it is right, else shows it again with what is wrong. */
export async function answer(
  given: string,
  draftId: string,
  pageName: string,
  _: AnswerState,
  form: FormData,
): Promise<AnswerState> {
  const locale = localeOf(given);
  try {
    return await answerPage(locale, draftId, pageName, form);
  } catch (error) {
    if (!isDatabaseAway(error)) throw error;
    // Even the questions cannot be read now: what was typed goes back as it came.
    const typed = [...form].flatMap(([name, text]) => (typeof text === 'string' ? [[name, text]] : []));
    return {
      values: Object.fromEntries(typed),
      errors: [],
      failure: await failureText({ code: 'unavailable' }),
    };
  }
}

async function answerPage(
  locale: Locale,
  draftId: string,
  pageName: string,
  form: FormData,
): Promise<AnswerState> {
  const { context, draft } = await openDraftPage(locale, draftId);
  const page = draft.pages.find(({ name }) => name === pageName);
  if (page?.kind !== 'questions') notFound();
  const values = typedOf(form, page.fields);
  const saved = await saveAnswers(context, { draftId, typed: values });
  if (!saved.ok) return { values, errors: [], failure: await failureText(saved.refusal) };
  const { refusals } = readAnswers(page.fields, values);
  const errors = await fieldErrors([...saved.value.refused, ...refusals]);
  if (errors.length > 0) return { values, errors };
  // What is wrong only beside the rest: oneself named as a third person.
  const { draft: after } = await openDraftPage(locale, draftId);
  const names = page.fields.map(({ name }) => `answers.${name}`);
  const late = await fieldErrors(after.read.refusals.filter(({ field }) => names.includes(field ?? '')));
  if (late.length > 0) return { values, errors: late };
  if (form.get('@return') === CHECK_PAGE) redirect(draftPath(locale, draftId, CHECK_PAGE));
  // Answers may open or close later pages: the way on is as it is now.
  const next = after.pages[after.pages.findIndex(({ name }) => name === pageName) + 1];
  redirect(draftPath(locale, draftId, next?.name ?? CHECK_PAGE));
}

async function failureText(refusal: Refusal): Promise<string> {
  const [t, errors] = await Promise.all([getTranslations('apply'), getTranslations('errors')]);
  return refusal.code === 'unavailable' ? t('failure') : errors(refusal.code, refusal.params ?? {});
}

async function fieldErrors(refusals: readonly Refusal[]): Promise<AnswerState['errors']> {
  const t = await getTranslations('errors');
  const byField = new Map<string, string>();
  for (const { code, field = '', params = {} } of refusals) {
    const name = field.replace('answers.', '');
    if (!byField.has(name)) byField.set(name, t(code, params));
  }
  return [...byField].map(([field, text]) => ({ field, text }));
}
