import { cookies } from 'next/headers';
import { getTranslations } from 'next-intl/server';
import { setView } from '@/components/layout/set-view';
import { VIEW_COOKIE } from '@/components/layout/view-cookie';

/** For weak sight: everything larger and plainer, kept for a year. */
export async function ViewSwitch() {
  const t = await getTranslations('layout');
  const plain = (await cookies()).get(VIEW_COOKIE)?.value === 'plain';
  return (
    <form action={setView}>
      <button type="submit" name="view" value={plain ? 'usual' : 'plain'} className="e-linklike">
        {plain ? t('usual') : t('larger')}
      </button>
    </form>
  );
}
