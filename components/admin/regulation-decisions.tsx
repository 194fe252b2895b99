import Link from 'next/link';
import { getTranslations } from 'next-intl/server';
import { shortDay } from '@/components/admin/day-words';
import { Table } from '@/components/ui/table';
import { Tag } from '@/components/ui/tag';
import type { Locale } from '@/lib/i18n/locale';
import { href } from '@/lib/i18n/navigation';
import type { AppliedRegulation } from '@/services/organisations/applied-regulation';
import { actById, regulationOf } from '@/services/regulations/catalogue';
import type { Day } from '@/services/working-time/day';

interface Props {
  locale: Locale;
  today: Day;
  title: string;
  /** Of one service, newest first. */
  decisions: readonly AppliedRegulation[];
}

/** Which regulation the clinic applies, has applied and will apply; the decision stands as the public reads it. */
export async function RegulationDecisions({ locale, today, title, decisions }: Props) {
  const t = await getTranslations('admin.regulations');
  if (decisions.length === 0) return <p className="e-help">{t('empty')}</p>;
  const inForce = decisions.find(({ appliesFrom }) => appliesFrom <= today);
  return (
    <Table
      caption={title}
      captionHidden
      stack
      columns={[
        { key: 'act', header: t('act'), heads: true },
        { key: 'since', header: t('since') },
        { key: 'state', header: t('state') },
        { key: 'decision', header: t('decision') },
      ]}
      rows={decisions.map((one) => {
        const regulation = regulationOf(one.regulation);
        const act = regulation && actById(regulation.act);
        return {
          key: one.appliesFrom,
          current: one === inForce,
          cells: {
            act: (
              <>
                <Link href={href(locale, `/regulations/${one.regulation}`)}>
                  {act?.shortTitle[locale] ?? one.regulation}
                </Link>{' '}
                {act ? <span className="e-help">({t(`status.${act.status}`)})</span> : null}
              </>
            ),
            since: shortDay(one.appliesFrom, locale),
            state:
              one === inForce ? (
                <Tag kind="done">{t('now')}</Tag>
              ) : one.appliesFrom > today ? (
                <Tag kind="waiting">{t('coming')}</Tag>
              ) : (
                <Tag>{t('past')}</Tag>
              ),
            decision: one.decision || t('byItself'),
          },
        };
      })}
    />
  );
}
