import type { PreviewText } from '@/components/admin/admin-state';
import { Notice } from '@/components/ui/notice';
import { Table } from '@/components/ui/table';
import { Tag } from '@/components/ui/tag';

export interface PreviewWords {
  title: string;
  nobody: string;
  people: string;
  peopleHelp: string;
  when: string;
  doctor: string;
  name: string;
  phone: string;
  reason: string;
  cover: string;
  held: string;
  kept: string;
  restored: string;
  touched: string;
  weeks: string;
  week: string;
  slotsBefore: string;
  slotsAfter: string;
  freeBefore: string;
  freeAfter: string;
  warnings: string;
  rooms: string;
}

/** What publishing would do, before it is done: people first, then numbers. */
export function PreviewPanel({ preview, words }: { preview: PreviewText; words: PreviewWords }) {
  const { people, weeks, warnings, rooms, kept, restored } = preview;
  const manyDoctors = new Set(people.map(({ doctor }) => doctor)).size > 1;
  const covered = people.some(({ cover }) => cover !== '');
  return (
    <section className="a-preview e-stack" aria-label={words.title}>
      <dl className="a-numbers">
        <div data-attention={people.length > 0 ? '' : undefined}>
          <dt>{words.touched}</dt>
          <dd>
            <b>{people.length}</b>
          </dd>
        </div>
        <div>
          <dt>{words.kept}</dt>
          <dd>
            <b>{kept}</b>
          </dd>
        </div>
        <div>
          <dt>{words.restored}</dt>
          <dd>
            <b>{restored}</b>
          </dd>
        </div>
      </dl>
      {people.length === 0 ? (
        <Notice kind="done">{words.nobody}</Notice>
      ) : (
        <Notice kind="attention" title={words.people}>
          {words.peopleHelp}
        </Notice>
      )}
      {[
        { title: words.warnings, texts: warnings },
        { title: words.rooms, texts: rooms },
      ].map(({ title, texts }) =>
        texts.length > 0 ? (
          <Notice key={title} kind="info" title={title}>
            <ul className="a-list">
              {texts.map((text) => (
                <li key={text}>{text}</li>
              ))}
            </ul>
          </Notice>
        ) : null,
      )}
      <div className="a-preview-tables">
        {people.length > 0 ? (
          <Table
            caption={words.people}
            captionHidden
            stack
            columns={[
              { key: 'when', header: words.when, heads: true },
              { key: 'name', header: words.name },
              { key: 'phone', header: words.phone },
              ...(manyDoctors ? [{ key: 'doctor', header: words.doctor }] : []),
              { key: 'reason', header: words.reason },
              ...(covered ? [{ key: 'cover', header: words.cover }] : []),
            ]}
            rows={people.map(({ key, held, ...person }) => ({
              key,
              cells: {
                ...person,
                when: <span className="whitespace-nowrap">{person.when}</span>,
                name: held ? <Tag kind="waiting">{words.held}</Tag> : person.name,
                phone: <span className="whitespace-nowrap">{person.phone}</span>,
              },
            }))}
          />
        ) : null}
        <Table
          caption={words.weeks}
          columns={[
            { key: 'week', header: words.week, heads: true },
            { key: 'slotsBefore', header: words.slotsBefore, numeric: true },
            { key: 'slotsAfter', header: words.slotsAfter, numeric: true },
            { key: 'freeBefore', header: words.freeBefore, numeric: true },
            { key: 'freeAfter', header: words.freeAfter, numeric: true },
          ]}
          rows={weeks.map(({ key, ...week }) => ({
            key,
            cells: {
              ...week,
              slotsAfter: week.slotsAfter === week.slotsBefore ? week.slotsAfter : <b>{week.slotsAfter}</b>,
              freeAfter: week.freeAfter === week.freeBefore ? week.freeAfter : <b>{week.freeAfter}</b>,
            },
          }))}
        />
      </div>
    </section>
  );
}
