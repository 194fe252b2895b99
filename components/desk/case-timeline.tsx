import { getTranslations } from 'next-intl/server';
import { writeNote } from '@/components/desk/case-actions';
import { DeskForm } from '@/components/desk/desk-form';
import { eventWords } from '@/components/desk/event-words';
import type { StaffPage } from '@/components/desk/staff-page';
import { Details } from '@/components/ui/details';
import { when } from '@/lib/i18n/when';
import { may } from '@/services/identity/permissions';
import type { CaseFile } from '@/services/requests/read-case';

/** All that has happened, newest first, in words. */
export async function CaseTimeline({ page, file }: { page: StaffPage; file: CaseFile }) {
  const [t, time] = await Promise.all([getTranslations('desk'), getTranslations('time')]);
  const { locale, facts } = page;
  const at = (moment: Date) => when({ t: time, locale, at: moment, now: file.now, zone: facts.zone });
  const { regulation } = file.rules;
  return (
    <section className="e-case-part" aria-labelledby="case-happened">
      <h3 id="case-happened">{t('case.timeline')}</h3>
      <ol className="e-happened">
        {file.timeline.toReversed().map((entry) => {
          const words = eventWords(entry, { t: (key, values) => t(key, values), at, regulation, locale });
          return (
            <li key={entry.sequence}>
              <time dateTime={entry.at.toISOString()}>{at(entry.at)}</time>
              <span>
                {words.text} <span className="e-help">{words.by}</span>
              </span>
            </li>
          );
        })}
      </ol>
    </section>
  );
}

export async function CaseNotes({ page, file, back }: { page: StaffPage; file: CaseFile; back: string }) {
  const [t, ui, time] = await Promise.all([
    getTranslations('desk'),
    getTranslations('ui'),
    getTranslations('time'),
  ]);
  const { locale, facts, context } = page;
  const at = (moment: Date) => when({ t: time, locale, at: moment, now: file.now, zone: facts.zone });
  return (
    <section className="e-case-part" aria-labelledby="case-notes">
      <h3 id="case-notes">{t('note.title')}</h3>
      {file.notes.map((note) => (
        <div key={note.id} className="e-note">
          <p className="e-note-text">{note.text}</p>
          <p className="e-help">
            {note.author}, {at(note.at)}
          </p>
        </div>
      ))}
      {may(context.actor, 'case.note') ? (
        <Details summary={t('note.add')}>
          <DeskForm
            form="note"
            action={writeNote}
            hidden={{ request: file.stored.id, back }}
            summary={ui('errorSummary')}
            fields={[{ name: 'text', kind: 'long-text', label: t('note.text'), help: t('note.help') }]}
            submit={t('note.save')}
            busy={ui('busy')}
            kind="secondary"
          />
        </Details>
      ) : null}
    </section>
  );
}
