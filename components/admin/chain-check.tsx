import { getTranslations } from 'next-intl/server';
import { shown } from '@/components/admin/admin-page';
import { Notice } from '@/components/ui/notice';
import { checkTrail } from '@/services/audit/list-trail';
import type { Context } from '@/services/context';

/** Recomputes the clinic's chain and says how far it holds. */
export async function ChainCheck({ context }: { context: Context }) {
  const t = await getTranslations('admin.audit');
  const verdict = shown(await checkTrail(context));
  if (verdict.whole)
    return (
      <Notice kind="done" title={t('whole', { lines: String(verdict.lines) })} announce>
        <p>
          {t('head')} <code className="a-hash">{verdict.head}</code>
        </p>
      </Notice>
    );
  return (
    <Notice kind="refused" title={t('broken', { at: String(verdict.brokenAt) })} announce>
      {t(`why.${verdict.why}`)}
    </Notice>
  );
}
