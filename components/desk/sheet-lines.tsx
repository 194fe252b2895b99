import Link from 'next/link';
import { getTranslations } from 'next-intl/server';
import { complete } from '@/components/desk/case-actions';
import { DeskForm } from '@/components/desk/desk-form';
import type { StaffPage } from '@/components/desk/staff-page';
import { Table } from '@/components/ui/table';
import { Tag } from '@/components/ui/tag';
import { href } from '@/lib/i18n/navigation';
import { clockTime } from '@/lib/i18n/when';
import { printPhone } from '@/lib/phones/phone';
import type { DaySheet, SheetLine } from '@/services/requests/day-sheet';
import { timeInCase } from '@/services/working-time/words';
import { localTime } from '@/services/working-time/zone';

const KINDS = ['home-visits', 'appointments'] as const;

export async function SheetLines({ page, sheet, back }: { page: StaffPage; sheet: DaySheet; back: string }) {
  const t = await getTranslations('desk');
  return KINDS.map((kind) => {
    const lines = sheet.lines.filter((line) => line.kind === kind);
    if (lines.length === 0) return null;
    return (
      <div key={kind}>
        <h2>{t(`sheet.${kind}`)}</h2>
        <Table
          caption={t(`sheet.${kind}`)}
          captionHidden
          stack
          columns={[
            { key: 'time', header: t('sheet.time') },
            { key: 'name', header: t('sheet.person'), heads: true },
            { key: 'place', header: t('sheet.address') },
            { key: 'complaint', header: t('sheet.complaint') },
            { key: 'outcome', header: t('sheet.outcome') },
          ]}
          rows={lines.map((line) => ({
            key: line.bookingId,
            cells: {
              time: (
                <b className="e-figures">
                  {clockTime(line.startsAt, sheet.zone)}–{clockTime(line.endsAt, sheet.zone)}
                </b>
              ),
              name: (
                <>
                  {line.request ? (
                    <Link href={href(page.locale, `/staff/cases/${line.request.id}`)} prefetch={false}>
                      {line.name || t('nobodyNamed')}
                    </Link>
                  ) : (
                    line.name
                  )}
                  {line.birthDate ? `, ${line.birthDate.slice(0, 4)}` : ''}{' '}
                  {line.displaced ? <Tag kind="attention">{t('sheet.displaced')}</Tag> : null}
                </>
              ),
              place: (
                <>
                  {kind === 'home-visits' ? `${line.address} ` : ''}
                  {line.phone ? (
                    <a href={`tel:${line.phone}`} className="e-figures">
                      {printPhone(line.phone)}
                    </a>
                  ) : null}
                </>
              ),
              complaint: line.complaints.join('. '),
              outcome: <Outcome page={page} line={line} sheet={sheet} back={back} />,
            },
          }))}
        />
      </div>
    );
  });
}

/** One button for each ending that the act gives the visit; what asks for more is recorded in the case. */
async function Outcome({
  page: { locale },
  line,
  sheet,
  back,
}: {
  page: StaffPage;
  line: SheetLine;
  sheet: DaySheet;
  back: string;
}) {
  const [t, ui] = await Promise.all([getTranslations('desk'), getTranslations('ui')]);
  const { request } = line;
  if (!request?.choices?.step) {
    if (line.state === 'booked' || !request) return null;
    const last = request.state.done.at(-1);
    const step = request.regulation.steps.find(({ name }) => name === last?.name);
    const words = last && step?.outcomes[last.outcome]?.label[locale];
    return (
      <Tag kind={line.state === 'attended' ? 'done' : 'neutral'}>{words ?? t(`sheet.${line.state}`)}</Tag>
    );
  }
  const { step, outcomes, asks } = request.choices;
  if (line.startsAt > sheet.now) {
    return (
      <span className="e-help" data-print="no">
        {t('sheet.early', { time: timeInCase(localTime(line.startsAt, sheet.zone), 'from', locale) })}
      </span>
    );
  }
  if (asks.length > 0) {
    return (
      <Link
        className="e-button"
        data-kind="secondary"
        href={`${href(locale, `/staff/cases/${request.id}`)}#answer`}
        prefetch={false}
      >
        {step.title[locale]}
      </Link>
    );
  }
  return (
    <div className="e-sheet-actions">
      {outcomes.map(({ name, outcome }, index) => (
        <DeskForm
          key={name}
          form={`${line.bookingId}-${name}`}
          className="e-desk-inline"
          action={complete}
          hidden={{
            request: request.id,
            version: String(request.version),
            step: step.name,
            outcome: name,
            back,
          }}
          summary={ui('errorSummary')}
          submit={outcome.label[locale]}
          busy={ui('busy')}
          kind={index === 0 ? 'primary' : 'secondary'}
        />
      ))}
    </div>
  );
}
