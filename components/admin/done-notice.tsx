import { getTranslations } from 'next-intl/server';
import { DONE } from '@/components/admin/done-query';
import { Notice } from '@/components/ui/notice';

type Query = Readonly<Record<string, string | string[] | undefined>>;

const numberIn = (value: string | string[] | undefined): number =>
  typeof value === 'string' && /^\d{1,5}$/.test(value) ? Number(value) : 0;

/** What was just done, carried by the address as a word and two numbers; reloading says it again, which harms nobody. */
export async function DoneNotice({ query }: { query: Query }) {
  const done = DONE.find((known) => known === query.done);
  if (!done) return null;
  const t = await getTranslations('admin.done');
  const displaced = numberIn(query.displaced);
  const restored = numberIn(query.restored);
  return (
    <Notice kind={displaced > 0 ? 'attention' : 'done'} title={t(done)} announce>
      {displaced > 0 ? <p>{t('displaced', { count: displaced })}</p> : null}
      {restored > 0 ? <p>{t('restored', { count: restored })}</p> : null}
    </Notice>
  );
}
