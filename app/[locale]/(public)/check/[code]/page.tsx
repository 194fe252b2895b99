import type { Metadata } from 'next';
import { headers } from 'next/headers';
import { notFound } from 'next/navigation';
import { getTranslations } from 'next-intl/server';
import { CheckForm } from '@/components/documents/check-form';
import { CheckVerdict } from '@/components/documents/check-verdict';
import { ButtonLink } from '@/components/ui/button';
import { ErrorSummary } from '@/components/ui/error-summary';
import { clientAddress } from '@/lib/auth/client-address';
import { isLocale } from '@/lib/i18n/locale';
import { href } from '@/lib/i18n/navigation';
import { checkDocument } from '@/services/documents/check-document';
import { currentContext } from '@/services/identity/current-actor';

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('documents.check');
  return { title: t('result'), robots: { index: false, follow: false } };
}

/** Where the QR code of a document leads. */
export default async function CheckedPage({ params }: PageProps<'/[locale]/check/[code]'>) {
  const { locale, code } = await params;
  if (!isLocale(locale)) notFound();
  const checked = await checkDocument(await currentContext(), {
    code,
    address: clientAddress(await headers()),
  });
  const t = await getTranslations('documents.check');
  if (checked.ok) {
    return (
      <div className="e-column e-stack">
        <h1>{t('result')}</h1>
        <CheckVerdict checked={checked.value} />
        <p>
          <ButtonLink kind="secondary" href={href(locale, '/check')} prefetch={false}>
            {t('again')}
          </ButtonLink>
        </p>
      </div>
    );
  }
  const errors = await getTranslations('errors');
  const { code: why, params: values = {} } = checked.refusal;
  const wrong = errors(why, values);
  return (
    <div className="e-column e-stack">
      <ErrorSummary title={t('wrong')} errors={[{ field: 'code', text: wrong }]} />
      <h1>{t('title')}</h1>
      <CheckForm action={href(locale, '/check')} code={code.slice(0, 40)} wrong={wrong} />
    </div>
  );
}
