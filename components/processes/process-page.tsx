import Link from 'next/link';
import { useLocale, useTranslations } from 'next-intl';
import { ProcessTable } from '@/components/processes/process-table';
import { ActStatusNotice } from '@/components/regulations/act-facts';
import { Swimlane } from '@/components/regulations/swimlane';
import { Breadcrumbs } from '@/components/ui/breadcrumbs';
import { PrintButton } from '@/components/ui/print-button';
import { href } from '@/lib/i18n/navigation';
import { actById } from '@/services/regulations/catalogue';
import { diagramsOf } from '@/services/regulations/diagram/draw';
import { CHANNELS } from '@/services/regulations/language/names';
import type { Regulation } from '@/services/regulations/language/regulation';

/** One entry of the business-process directory: a drawing and an equal table for each channel. */
export function ProcessPage({ regulation }: { regulation: Regulation }) {
  const locale = useLocale();
  const t = useTranslations('processes');
  const ui = useTranslations('ui');
  const act = actById(regulation.act);
  const diagrams = diagramsOf(regulation);
  return (
    <div className="grid gap-6">
      <Breadcrumbs
        label={ui('breadcrumbs')}
        items={[{ href: href(locale, '/processes'), text: t('title') }, { text: regulation.title[locale] }]}
      />
      <h1>{t('of', { service: regulation.title[locale] })}</h1>
      <p className="e-lead">{act.shortTitle[locale]}</p>
      <ActStatusNotice act={act} />
      <div className="e-actions flex flex-wrap items-center gap-x-6 gap-y-2" data-print="no">
        <a href={`/api/v1/regulations/${regulation.id}/bpmn?lang=${locale}`} download>
          {t('bpmn')}
        </a>
        <Link href={href(locale, `/regulations/${regulation.id}`)} prefetch={false}>
          {t('rules')}
        </Link>
        <a href={`${href(locale, '/rehearsal')}?regulation=${regulation.id}`}>{t('rehearse')}</a>
        <PrintButton text={ui('print')} />
      </div>
      <p className="e-help">{t('legend')}</p>
      {diagrams.map((diagram) => {
        const channel = CHANNELS[diagram.channel][locale];
        return (
          <section
            key={diagram.channel}
            aria-labelledby={diagram.channel}
            className="grid min-w-0 gap-4 e-landscape"
          >
            <h2 id={diagram.channel}>{channel}</h2>
            <Swimlane diagram={diagram} title={t('drawing', { channel })} />
            <ProcessTable diagram={diagram} caption={t('table', { channel })} />
          </section>
        );
      })}
    </div>
  );
}
