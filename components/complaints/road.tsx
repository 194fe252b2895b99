import { useTranslations } from 'next-intl';
import { Because } from '@/components/services/because';
import type { ComplaintRoad, RoadGround } from '@/services/regulations/complaint-road';
import type { Regulation } from '@/services/regulations/language/regulation';

/** How a complaint goes, level by level, each with its term and its clause; where the act is silent, by the reading. */
export function Road({ road, regulation }: { road: ComplaintRoad; regulation: Regulation }) {
  const t = useTranslations('complaints.road');
  const { stated, head, forwarding, body, court } = road;
  const levels: { key: string; text: string; ground: RoadGround }[] = [
    { key: 'head', text: t('head', { days: head.limit?.value ?? 0 }), ground: head },
    { key: 'forwarding', text: t('forwarding', { days: forwarding.limit?.value ?? 0 }), ground: forwarding },
    {
      key: 'body',
      text: body.limit ? t('body', { days: body.limit.value }) : t('bodyNoTerm'),
      ground: body,
    },
    { key: 'court', text: t('court'), ground: court },
  ];
  return (
    <section aria-labelledby="road" className="grid gap-2">
      <h2 id="road">{t('title')}</h2>
      {stated ? null : (
        <div>
          <p>{t('silent')}</p>
          <Because regulation={regulation} ground={head} label={t('why')} />
        </div>
      )}
      <ol className="grid list-decimal gap-2 ps-6">
        {levels.map(({ key, text, ground }) => (
          <li key={key}>
            <p>{text}</p>
            {stated ? <Because regulation={regulation} ground={ground} label={t('why')} /> : null}
          </li>
        ))}
      </ol>
    </section>
  );
}
