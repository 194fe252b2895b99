import Link from 'next/link';
import { getTranslations } from 'next-intl/server';
import { Fees, Papers } from '@/components/apply/what-goes-with-it';
import { Because } from '@/components/services/because';
import type { Locale } from '@/lib/i18n/locale';
import { CHANNELS } from '@/services/regulations/language/names';
import type { ChannelRule, Regulation } from '@/services/regulations/language/regulation';
import { openChannels } from '@/services/requests/service-times';

interface Props {
  regulation: Regulation;
  rule: Extract<ChannelRule<string>, { open: false }>;
  locale: Locale;
  servicePage: string;
}

/** The act does not open the portal: which clause says so, where to go instead, and what to bring there. */
export async function NotByPortal({ regulation, rule, locale, servicePage }: Props) {
  const t = await getTranslations('apply');
  const channels = openChannels(regulation);
  return (
    <div className="e-column e-stack">
      <h1>{t('closedTitle')}</h1>
      <p>
        {regulation.title[locale]}. {rule.why[locale]}
      </p>
      <Because regulation={regulation} ground={rule} />
      {channels.map((channel) => {
        const documents = regulation.documents.filter((one) => one.channels.includes(channel));
        const open = regulation.channels[channel];
        return (
          <section key={channel} aria-labelledby={`by-${channel}`} className="e-card grid gap-2">
            <h2 id={`by-${channel}`}>{CHANNELS[channel][locale]}</h2>
            <Because regulation={regulation} ground={open} />
            <p>{documents.length === 0 ? t('papers.none') : t('papers.bring')}</p>
            {documents.length > 0 ? <Papers regulation={regulation} documents={documents} /> : null}
          </section>
        );
      })}
      <div>
        <Fees regulation={regulation} />
      </div>
      <p>
        <Link href={servicePage}>{t('otherWays')}</Link>
      </p>
    </div>
  );
}
