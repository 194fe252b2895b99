import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { getTranslations } from 'next-intl/server';
import { EmptyState } from '@/components/ui/empty-state';
import { Table } from '@/components/ui/table';
import { isLocale } from '@/lib/i18n/locale';
import { TIME_ZONE } from '@/lib/i18n/time-zone';
import { clockTime } from '@/lib/i18n/when';
import { printPhone } from '@/lib/phones/phone';
import { currentContext } from '@/services/identity/current-actor';
import { demoMessages } from '@/services/one-time-codes/demo-messages';

export const dynamic = 'force-dynamic';

export async function generateMetadata(): Promise<Metadata> {
  if (process.env.EMHANA_MODE !== 'demo') notFound();
  return { title: (await getTranslations('consents.phone'))('title'), robots: { index: false } };
}

/** Exists in demo mode only: the phone that no gateway reaches. */
export default async function DemoPhonePage({ params }: PageProps<'/[locale]/demo/phone'>) {
  const { locale } = await params;
  if (!isLocale(locale) || process.env.EMHANA_MODE !== 'demo') notFound();
  const t = await getTranslations('consents.phone');
  const messages = await demoMessages(await currentContext());
  return (
    <div className="e-column e-stack">
      <h1>{t('title')}</h1>
      <p className="e-prose">{t('lead')}</p>
      {messages.length === 0 ? (
        <EmptyState title={t('none')} />
      ) : (
        <Table
          caption={t('title')}
          captionHidden
          stack
          columns={[
            { key: 'at', header: t('at'), heads: true },
            { key: 'to', header: t('to') },
            { key: 'text', header: t('text') },
          ]}
          rows={messages.map(({ id, at, phone, text }) => ({
            key: id,
            cells: { at: clockTime(at, TIME_ZONE), to: printPhone(phone), text },
          }))}
        />
      )}
    </div>
  );
}
