import { getTranslations } from 'next-intl/server';
import type { DeskFieldProps } from '@/components/desk/desk-field';
import { DeskForm } from '@/components/desk/desk-form';
import { fieldProps } from '@/components/desk/field-props';
import { fileIntake } from '@/components/desk/intake-actions';
import { IntakeDocuments } from '@/components/desk/intake-documents';
import type { IntakeQuery } from '@/components/desk/intake-query';
import type { StaffPage } from '@/components/desk/staff-page';
import { timeProps } from '@/components/desk/time-props';
import { Because } from '@/components/services/because';
import { APPLICANTS } from '@/services/regulations/language/names';
import type { PlannedStep } from '@/services/requests/intake-plan';
import { offerTimes } from '@/services/requests/offer-times';
import type { IntakeForm as Asked, IntakeFacts } from '@/services/requests/read-intake';

const FREE_SHOWN = 4;

/** The act's questions, its steps in its order, and the soonest free times: sent once, answered at once. */
export async function IntakeForm({
  page,
  asked,
  facts,
  form,
}: {
  page: StaffPage;
  asked: IntakeQuery;
  facts: IntakeFacts;
  form: Asked;
}) {
  const [t, ui] = await Promise.all([getTranslations('intake'), getTranslations('ui')]);
  const { locale, context } = page;
  const { regulation, place } = facts.rules;
  const appointing = form.plan.find(({ appoints }) => appoints)?.appoints;
  const offered = appointing
    ? await offerTimes(context, {
        clinicId: context.actor.clinicId,
        kind: appointing,
        regulation,
        place,
        acceptedAt: facts.acceptedAt,
        recipientAge: form.age,
      })
    : null;
  const times = offered?.ok
    ? await timeProps(offered.value, { locale, zone: place.zone, now: facts.now, choose: true })
    : null;
  const questions = await fieldProps(form.fields, locale, { known: form.proposed });
  const stepQuestions = await Promise.all(form.plan.map((step) => stepFields(step, page, t('outcome'))));
  return (
    <DeskForm
      form="intake"
      className="e-intake-form"
      action={fileIntake}
      focus
      hidden={{
        service: asked.service,
        channel: asked.channel,
        since: asked.receivedAt.toISOString(),
        ...(facts.person ? { person: facts.person.card.id } : {}),
        ...Object.fromEntries(
          facts.deciders.flatMap(({ field, chosen }) => (chosen ? [[`given.${field.name}`, chosen]] : [])),
        ),
      }}
      summary={ui('errorSummary')}
      fields={[
        ...applicantField(form, page, t('applicant')),
        {
          name: 'language',
          kind: 'radios',
          label: t('language'),
          options: [
            { value: 'kk', label: 'Қазақша' },
            { value: 'ru', label: 'Русский' },
          ],
          defaultValue: locale === 'ru' ? 'ru' : 'kk',
        },
        ...questions,
        ...stepQuestions.flat(),
      ]}
      {...(times ? { times: { ...times, shown: FREE_SHOWN } } : {})}
      submit={t(form.plan.length > 0 ? 'submit' : 'save')}
      busy={ui('busy')}
      {...(form.plan.length > 0 ? { second: { value: 'save', text: t('save') } } : {})}
    >
      <IntakeDocuments regulation={regulation} documents={form.documents} locale={locale} />
      {form.plan.length === 0 ? <p className="e-help">{t('forOther')}</p> : null}
      {form.plan.length > 1 ? (
        <ol className="e-intake-steps" aria-label={t('steps')}>
          {form.plan.map(({ name, step, outcomes }, index) => (
            <li key={name} className="e-intake-step">
              <b>
                {index + 1}. {step.title[locale]}
              </b>
              <span className="e-help">{step.action[locale]}</span>
              {outcomes[0] ? <span>✓ {step.outcomes[outcomes[0]]?.label[locale]}</span> : null}
              <Because regulation={regulation} ground={step} />
            </li>
          ))}
        </ol>
      ) : null}
    </DeskForm>
  );
}

/** A step with several lawful endings, or with questions of its own, asks them here. */
async function stepFields(
  { name, step, outcomes, asks }: PlannedStep,
  { locale }: StaffPage,
  words: string,
): Promise<DeskFieldProps[]> {
  const questions = await fieldProps(asks, locale, { prefix: `steps.${name}` });
  if (outcomes.length < 2) return questions;
  return [
    {
      name: `outcome.${name}`,
      kind: 'radios',
      label: `${step.title[locale]}: ${words}`,
      options: outcomes.map((outcome) => ({
        value: outcome,
        label: step.outcomes[outcome]?.label[locale] ?? outcome,
      })),
      defaultValue: outcomes[0] ?? '',
    },
    ...questions,
  ];
}

/** For oneself, or whoever the act admits; those whom the portal knows as representatives by name. */
function applicantField({ admitted, claims }: Asked, { locale }: StaffPage, label: string): DeskFieldProps[] {
  const options = admitted.flatMap((kind) => {
    const known = claims.filter((claim) =>
      kind === 'power-of-attorney'
        ? claim.kind === kind
        : kind === 'parent-or-guardian' && claim.kind !== 'power-of-attorney',
    );
    return [
      ...known
        .filter(({ name }) => name !== null)
        .map(({ representativeId, name }) => ({
          value: `${kind}:${representativeId}`,
          label: `${APPLICANTS[kind][locale]}: ${name}`,
        })),
      { value: kind as string, label: APPLICANTS[kind][locale] },
    ];
  });
  // A child does not ring for itself where a parent is known.
  const first = options.find(({ value }) => value.startsWith('parent-or-guardian:')) ?? options[0];
  return options.length > 1
    ? [{ name: 'applicant', kind: 'choice', label, options, defaultValue: first?.value ?? '' }]
    : [];
}
