import { useTranslations } from 'next-intl';
import { Button } from '@/components/ui/button';
import { Dialog } from '@/components/ui/dialog';
import { Pagination } from '@/components/ui/pagination';
import { RowKeys } from '@/components/ui/row-keys';
import { Select } from '@/components/ui/select';
import { Table } from '@/components/ui/table';
import { Tabs } from '@/components/ui/tabs';
import { Tag } from '@/components/ui/tag';
import { TextInput } from '@/components/ui/text-input';
import { TimeLeft } from '@/components/ui/time-left';

const NOW = '2026-03-12T05:18:00.000Z';
const PEOPLE = [
  { name: 'Сейтова А. Б.', number: 'ДШ-7K4P-92', due: '2026-03-12T05:06:00.000Z', kind: 'attention' },
  { name: 'Нұрлыбекұлы Е. Қ.', number: 'ДШ-3M8T-17', due: '2026-03-12T05:22:00.000Z', kind: 'waiting' },
  {
    name: 'Әбдірахманқызы Гүлжаһан Өмірзаққызы',
    number: 'ЖЗ-9R2C-55',
    due: '2026-03-12T07:30:00.000Z',
    kind: 'neutral',
  },
  { name: 'Ким В. С.', number: 'ЖЗ-1D6X-08', due: '2026-03-13T05:00:00.000Z', kind: 'done' },
] as const;

export function StaffGallery() {
  const t = useTranslations('design');
  const ui = useTranslations('ui');
  return (
    <section data-density="staff" className="e-stack" aria-labelledby="staff">
      <h2 id="staff">{t('staff')}</h2>
      <Tabs
        label={t('queue')}
        tabs={[
          { href: '#all', label: t('all'), count: 128, current: true },
          { href: '#mine', label: t('mine'), count: 4 },
          { href: '#late', label: t('late'), count: 1 },
        ]}
      />
      <div className="grid max-w-3xl grid-cols-[2fr_1fr] gap-3">
        <TextInput name="staff-search" label={t('search')} type="search" />
        <Select name="staff-clinic" label={t('clinic')} options={[{ value: '1', label: t('clinic1') }]} />
      </div>
      <RowKeys table="queue-rows" />
      <Table
        id="queue-rows"
        caption={t('queue')}
        sticky
        stack
        columns={[
          { key: 'left', header: t('left') },
          { key: 'name', header: t('patient'), heads: true },
          { key: 'number', header: t('reference'), numeric: true },
          { key: 'service', header: t('service') },
          { key: 'state', header: t('statuses') },
          { key: 'next', header: t('next'), hidden: true },
        ]}
        rows={PEOPLE.map((person, index) => ({
          key: person.number,
          current: index === 1,
          cells: {
            left: <TimeLeft due={person.due} now={NOW} />,
            name: <a href={`#${person.number}`}>{person.name}</a>,
            number: person.number,
            service: t('call'),
            state: <Tag kind={person.kind}>{t('waiting')}</Tag>,
            next: (
              <Button type="button" kind="secondary">
                {t('take')}
              </Button>
            ),
          },
        }))}
      />
      <Pagination
        label={ui('pages')}
        first={{ href: '#first', text: ui('first') }}
        next={{ href: '#next', text: ui('next') }}
        shown={t('shown')}
      />
      <Dialog open={t('open')} title={t('dialogTitle')} close={ui('cancel')}>
        <Button type="button">{ui('yes')}</Button>
      </Dialog>
      <p>
        <kbd className="e-key">?</kbd> <kbd className="e-key">j</kbd> <kbd className="e-key">k</kbd>
      </p>
    </section>
  );
}
