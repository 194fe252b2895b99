import type { Metadata } from 'next';
import { notFound, redirect } from 'next/navigation';
import { getTranslations } from 'next-intl/server';
import { CheckFileForm } from '@/components/documents/check-file-form';
import { CheckForm } from '@/components/documents/check-form';
import { ErrorSummary } from '@/components/ui/error-summary';
import { isLocale } from '@/lib/i18n/locale';
import { href } from '@/lib/i18n/navigation';
import { parseDocumentCode } from '@/services/documents/document-code';

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('documents.check');
  return { title: t('title'), description: t('lead') };
}

/** Asks for the code of a document. A mistyped one is told at once, before anything is searched. */
export default async function CheckPage({ params, searchParams }: PageProps<'/[locale]/check'>) {
  const [{ locale }, { code }] = [await params, await searchParams];
  if (!isLocale(locale)) notFound();
  const typed = typeof code === 'string' ? code.slice(0, 40) : undefined;
  const read = typed === undefined ? null : parseDocumentCode(typed);
  if (read) redirect(href(locale, `/check/${read}`));
  const [t, ui, errors] = await Promise.all([
    getTranslations('documents.check'),
    getTranslations('ui'),
    getTranslations('errors'),
  ]);
  const wrong = typed === undefined ? undefined : errors('document-code');
  return (
    <div className="e-column e-stack">
      {wrong ? <ErrorSummary title={ui('errorSummary')} errors={[{ field: 'code', text: wrong }]} /> : null}
      <h1>{t('title')}</h1>
      <p className="e-lead">{t('lead')}</p>
      <CheckForm
        action={href(locale, '/check')}
        {...(typed === undefined ? {} : { code: typed })}
        {...(wrong ? { wrong } : {})}
      />
      <section className="e-stack" aria-labelledby="by-file">
        <h2 id="by-file">{t('file.title')}</h2>
        <p>{t('file.lead')}</p>
        <CheckFileForm
          words={{
            label: t('file.label'),
            help: t('file.help'),
            submit: t('file.submit'),
            busy: t('file.busy'),
            summary: ui('errorSummary'),
            result: t('result'),
            parts: t('signature.parts'),
          }}
        />
      </section>
    </div>
  );
}
