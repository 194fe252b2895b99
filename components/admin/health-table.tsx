import { getTranslations } from 'next-intl/server';
import { Table } from '@/components/ui/table';
import { Tag } from '@/components/ui/tag';
import type { Locale } from '@/lib/i18n/locale';
import type { HealthLevel } from '@/lib/signing/health';
import { dayInCase } from '@/services/working-time/words';
import { localDay, type ZoneId } from '@/services/working-time/zone';

export interface HealthLine {
  what: string;
  name: string;
  level: HealthLevel;
  /** What is known of its time; null where nothing could be read. */
  told: { kind: 'ends' | 'made' | 'answered'; at: Date; days: number; until?: Date | undefined } | null;
}

const TAGS = { good: 'done', soon: 'attention', bad: 'refused' } as const satisfies Record<
  HealthLevel,
  string
>;

/** What holds, what runs out, what has run out: the worst first. */
export async function HealthTable({
  locale,
  zone,
  caption,
  lines,
}: {
  locale: Locale;
  zone: ZoneId;
  caption: string;
  lines: readonly HealthLine[];
}) {
  const t = await getTranslations('admin.signatures');
  const day = (at: Date, kazakhCase: 'at' | 'until') => dayInCase(localDay(at, zone), kazakhCase, locale);
  const worst = { bad: 0, soon: 1, good: 2 };
  const rows = [...lines].sort((a, b) => worst[a.level] - worst[b.level]);
  return (
    <section className="grid gap-2">
      <h2>{caption}</h2>
      {rows.length === 0 ? (
        <p className="e-help">{t('none')}</p>
      ) : (
        <Table
          caption={caption}
          captionHidden
          stack
          columns={[
            { key: 'what', header: t('what') },
            { key: 'name', header: t('name'), heads: true },
            { key: 'state', header: t('state') },
            { key: 'when', header: t('when') },
          ]}
          rows={rows.map(({ what, name, level, told }, at) => ({
            key: `${at}`,
            cells: {
              what,
              name,
              state: <Tag kind={TAGS[level]}>{t(`level.${level}`)}</Tag>,
              when: told
                ? t(`told.${told.kind}`, {
                    day: day(told.at, 'at'),
                    end: day(told.at, 'until'),
                    days: Math.abs(told.days),
                    past: told.days < 0 ? 'yes' : 'no',
                    until: told.until ? day(told.until, 'until') : 'none',
                  })
                : t('unreadable'),
            },
          }))}
        />
      )}
    </section>
  );
}
