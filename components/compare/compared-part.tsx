import { useLocale, useTranslations } from 'next-intl';
import { ClauseLinks } from '@/components/processes/clause-links';
import { limitWords } from '@/components/services/limit-words';
import { FoldedSection } from '@/components/ui/folded-section';
import { Table } from '@/components/ui/table';
import { Tag } from '@/components/ui/tag';
import type { Compared, ComparedRow, Side } from '@/services/regulations/compare';

const TAGS = { same: 'neutral', differs: 'attention', 'only-a': 'waiting', 'only-b': 'waiting' } as const;

/** One part of the comparison: each row says in words whether the two agree. */
export function ComparedPart({
  part,
  rows,
  names,
}: {
  part: Compared;
  rows: readonly ComparedRow[];
  names: { a: string; b: string };
}) {
  const locale = useLocale();
  const t = useTranslations('compare');
  const different = rows.filter(({ verdict }) => verdict !== 'same').length;
  return (
    <FoldedSection
      id={part}
      title={t(`part.${part}`)}
      about={rows.length === 0 ? t('nothing') : t('count', { count: different, of: rows.length })}
    >
      {rows.length === 0 ? null : (
        <div className="min-w-0">
          <Table
            caption={`${t(`part.${part}`)}: ${names.a}, ${names.b}`}
            captionHidden
            stack
            columns={[
              { key: 'label', header: t('what'), heads: true },
              { key: 'a', header: names.a },
              { key: 'b', header: names.b },
              { key: 'verdict', header: t('verdict') },
            ]}
            rows={rows.map(({ key, label, a, b, verdict }) => ({
              key,
              cells: {
                label: label[locale],
                a: <OneSide side={a} />,
                b: <OneSide side={b} />,
                verdict: <Tag kind={TAGS[verdict]}>{t(`is.${verdict}`)}</Tag>,
              },
            }))}
          />
        </div>
      )}
    </FoldedSection>
  );
}

function OneSide({ side }: { side: Side | null }) {
  const locale = useLocale();
  const t = useTranslations('compare');
  const services = useTranslations('services');
  if (!side) return <>{t('absent')}</>;
  const words = side.lines.map((line) => {
    if ('text' in line) return line.text[locale];
    const limit = limitWords(line.limit, (key, values) => services(key, values));
    return line.for ? `${line.for[locale]}: ${limit}` : limit;
  });
  return (
    <>
      {words.join('; ')}
      {side.clauses.length > 0 ? (
        <span className="block text-ink-soft">
          <ClauseLinks clauses={side.clauses} />
        </span>
      ) : null}
    </>
  );
}
