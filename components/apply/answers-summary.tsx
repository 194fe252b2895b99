import { useLocale, useTranslations } from 'next-intl';
import { draftPath } from '@/components/apply/draft-path';
import { SummaryList, type SummaryRow } from '@/components/ui/summary-list';
import { when } from '@/lib/i18n/when';
import { fullName } from '@/lib/names/format';
import type { ClinicFacts } from '@/services/organisations/find-clinics';
import { specialityName } from '@/services/organisations/specialities';
import { askedFields } from '@/services/requests/draft-pages';
import { shownAnswer } from '@/services/requests/frozen-request';
import { isFromDocuments } from '@/services/requests/known-facts';
import type { OpenDraft } from '@/services/requests/load-draft';
import type { Preview } from '@/services/requests/preview-request';
import { isDay } from '@/services/working-time/day';
import { dayInWords } from '@/services/working-time/words';

const NAMES: readonly string[] = ['surname', 'given-name', 'patronymic', 'birth-date', 'birth-year'];

interface Props {
  draft: OpenDraft;
  clinic: ClinicFacts;
  preview: Preview;
}

/** Everything that will be sent, each line with a way back to its question. */
export function AnswersSummary({ draft, clinic, preview }: Props) {
  const locale = useLocale();
  const t = useTranslations('apply');
  const ui = useTranslations('ui');
  const { recipient, self, regulation, read } = draft;
  const change = (page: string, about: string) => [
    { href: `${draftPath(locale, draft.id, page)}?return=check`, text: ui('change'), about },
  ];
  const birth = isDay(recipient.birthDate) ? dayInWords(recipient.birthDate, locale) : recipient.birthDate;
  // Names stand above; the age, the sex and the like go to the clinic too, so they are shown.
  const fromDocuments = askedFields(regulation, draft.facts, read.answers)
    .filter((field) => isFromDocuments(field) && !NAMES.includes(field.prefill ?? ''))
    .flatMap((field) => {
      const value = read.answers[field.name];
      return value === undefined ? [] : [`${field.label[locale]}: ${shownAnswer(field, value, locale)}`];
    });
  const rows: SummaryRow[] = [
    {
      key: '@recipient',
      label: t(draft.applicant === 'third-person-with-consent' ? 'check.about' : 'check.recipient'),
      value: (
        <>
          {fullName(recipient)}
          <span className="e-help block">
            {t('check.birthDate')}: {birth}
          </span>
          {fromDocuments.map((line) => (
            <span key={line} className="e-help block">
              {line}
            </span>
          ))}
        </>
      ),
    },
    ...(recipient.personId === self.personId
      ? []
      : [{ key: '@self', label: t('check.applicant'), value: fullName(self) }]),
    {
      key: '@clinic',
      label: t('check.clinic'),
      value: (
        <>
          {clinic.name}
          <span className="e-help block">{clinic.address}</span>
        </>
      ),
      actions: change('clinic', t('check.clinic')),
    },
    ...draft.pages.flatMap((page): SummaryRow[] => {
      if (page.kind === 'slot') return [timeRow()];
      return page.fields.map((field) => {
        const value = read.answers[field.name];
        const shown = value === undefined ? t('check.notGiven') : shownAnswer(field, value, locale);
        return {
          key: field.name,
          label: field.label[locale],
          value: <span className="whitespace-pre-line break-words">{shown}</span>,
          actions: change(page.name, field.label[locale]),
        };
      });
    }),
  ];
  return <SummaryList rows={rows} />;

  function timeRow(): SummaryRow {
    const { held, now, place } = preview;
    const label = t('check.time');
    return {
      key: `@time-${regulation.id}`,
      label,
      value: held ? <HeldTimeWords held={held} now={now} zone={place.zone} /> : t('check.notGiven'),
      actions: [
        {
          href: draftPath(locale, draft.id, 'slot'),
          text: held ? t('check.otherTime') : ui('change'),
          about: label,
        },
      ],
    };
  }
}

function HeldTimeWords({ held, now, zone }: { held: NonNullable<Preview['held']>; now: Date; zone: string }) {
  const locale = useLocale();
  const t = useTranslations('apply');
  const time = useTranslations('time');
  const { appointed } = held;
  return (
    <>
      <strong>{when({ t: time, locale, at: new Date(appointed.startsAt), now, zone })}</strong>
      <span className="block">
        {t('done.doctor', {
          doctor: appointed.doctorName,
          speciality: specialityName(appointed.speciality, locale),
        })}
        {appointed.room ? `, ${t('check.room', { room: appointed.room })}` : ''}
      </span>
    </>
  );
}
