/** Words of the administrator's forms, gathered on the server for the islands that show them. */
import { getTranslations } from 'next-intl/server';
import type { PreviewWords } from '@/components/admin/preview-panel';
import type { RowsWords } from '@/components/admin/rows-table';
import type { NumbersWords } from '@/components/admin/week-numbers';
import { blockKinds } from '@/services/scheduling/schedule';

export async function rowsWords(): Promise<RowsWords> {
  const t = await getTranslations('admin.rows');
  return {
    caption: t('caption'),
    weekday: t('weekday'),
    starts: t('starts'),
    ends: t('ends'),
    breakFrom: t('breakFrom'),
    breakTo: t('breakTo'),
    kind: t('kind'),
    slotMinutes: t('slotMinutes'),
    room: t('room'),
    remove: t('remove'),
    row: t('row'),
  };
}

export async function numbersWords(): Promise<NumbersWords> {
  const t = await getTranslations('admin.numbers');
  return {
    title: t('title'),
    appointments: t('appointments'),
    homeVisits: t('homeVisits'),
    hours: t('hours'),
    booked: t('booked'),
    lost: t('lost'),
    before: t('before'),
    after: t('after'),
  };
}

export async function previewWords(): Promise<PreviewWords> {
  const t = await getTranslations('admin.preview');
  return {
    title: t('title'),
    nobody: t('nobody'),
    people: t('people'),
    peopleHelp: t('peopleHelp'),
    when: t('when'),
    doctor: t('doctor'),
    name: t('name'),
    phone: t('phone'),
    reason: t('reason'),
    cover: t('cover'),
    held: t('held'),
    kept: t('kept'),
    restored: t('restored'),
    touched: t('touched'),
    weeks: t('weeks'),
    week: t('week'),
    slotsBefore: t('slotsBefore'),
    slotsAfter: t('slotsAfter'),
    freeBefore: t('freeBefore'),
    freeAfter: t('freeAfter'),
    warnings: t('warnings'),
    rooms: t('rooms'),
  };
}

export async function kindOptions(): Promise<{ value: string; label: string }[]> {
  const t = await getTranslations('scheduling.kinds');
  return blockKinds.map((kind) => ({ value: kind, label: t(kind) }));
}
