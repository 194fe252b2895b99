import { getTranslations } from 'next-intl/server';
import { forward, recordBody, take, write } from '@/components/complaints/staff-actions';
import type { DeskFieldProps } from '@/components/desk/desk-field';
import { DeskForm } from '@/components/desk/desk-form';
import type { Locale } from '@/lib/i18n/locale';
import { VERDICTS } from '@/services/complaints/complaint';
import type { ComplaintFile } from '@/services/complaints/read-complaint';

interface Props {
  file: ComplaintFile;
  locale: Locale;
}

const hiddenOf = ({ complaint: { id, version } }: ComplaintFile) => ({
  complaint: id,
  version: String(version),
});

/** The decision, its words, and the step from which the request begins again. */
async function decisionFields({ file, locale }: Props): Promise<DeskFieldProps[]> {
  const t = await getTranslations('complaints');
  const { draft, reopenable, rules } = file;
  return [
    {
      name: 'verdict',
      kind: 'radios',
      label: t('staff.verdict'),
      options: VERDICTS.map((value) => ({ value, label: t(`verdict.${value}`) })),
      ...(draft ? { defaultValue: draft.verdict } : {}),
    },
    {
      name: 'text',
      kind: 'long-text',
      label: t('staff.text'),
      help: t('staff.textHelp'),
      rows: 6,
      ...(draft ? { defaultValue: draft.text } : {}),
    },
    ...(reopenable.length > 0
      ? [
          {
            name: 'reopen',
            kind: 'choice' as const,
            label: t('staff.reopen'),
            help: t('staff.reopenHelp'),
            empty: t('staff.reopenNone'),
            options: reopenable.map((value) => ({
              value,
              label: rules.regulation.steps.find(({ name }) => name === value)?.title[locale] ?? value,
            })),
            ...(draft?.reopen ? { defaultValue: draft.reopen } : {}),
          },
        ]
      : []),
  ];
}

export async function TakeForm({ file }: Props) {
  const [t, ui] = await Promise.all([getTranslations('complaints.staff'), getTranslations('ui')]);
  return (
    <DeskForm
      form="take"
      action={take}
      hidden={hiddenOf(file)}
      summary={ui('errorSummary')}
      submit={t('take')}
      busy={t('takeBusy')}
      kind="secondary"
      shortcut="t"
    />
  );
}

export async function ForwardForm({ file }: Props) {
  const [t, ui] = await Promise.all([getTranslations('complaints.staff'), getTranslations('ui')]);
  return (
    <section aria-labelledby="forward" className="grid gap-2">
      <h2 id="forward">{t('forwardTitle')}</h2>
      <p>{t('forwardText')}</p>
      <DeskForm
        form="forward"
        action={forward}
        hidden={hiddenOf(file)}
        summary={ui('errorSummary')}
        submit={t('forward')}
        busy={t('forwardBusy')}
        kind="secondary"
      />
    </section>
  );
}

export async function AnswerComplaintForm(props: Props) {
  const [t, ui] = await Promise.all([getTranslations('complaints.staff'), getTranslations('ui')]);
  return (
    <section aria-labelledby="answer" className="grid gap-2">
      <h2 id="answer">{t('answerTitle')}</h2>
      <DeskForm
        form="answer"
        action={write}
        hidden={hiddenOf(props.file)}
        summary={ui('errorSummary')}
        fields={await decisionFields(props)}
        submit={t('write')}
        busy={t('writeBusy')}
        shortcut="a"
      />
    </section>
  );
}

export async function BodyAnswerForm(props: Props) {
  const [t, ui] = await Promise.all([getTranslations('complaints.staff'), getTranslations('ui')]);
  return (
    <section aria-labelledby="body" className="grid gap-2">
      <h2 id="body">{t('bodyTitle')}</h2>
      <DeskForm
        form="body"
        action={recordBody}
        hidden={hiddenOf(props.file)}
        summary={ui('errorSummary')}
        fields={[
          { name: 'body', kind: 'text', label: t('bodyName') },
          { name: 'number', kind: 'text', label: t('bodyNumber') },
          {
            name: 'date',
            kind: 'date',
            label: t('bodyDate'),
            dateParts: { day: ui('day'), month: ui('month'), year: ui('year') },
          },
          ...(await decisionFields(props)),
        ]}
        submit={t('bodyRecord')}
        busy={t('bodyBusy')}
      />
    </section>
  );
}
