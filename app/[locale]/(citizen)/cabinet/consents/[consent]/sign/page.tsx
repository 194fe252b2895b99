import type { Metadata } from 'next';
import Link from 'next/link';
import { notFound, redirect } from 'next/navigation';
import { getTranslations } from 'next-intl/server';
import { signConsentOnPhone, signFromCabinet } from '@/app/[locale]/(citizen)/cabinet/consents/actions';
import { ConsentFacts } from '@/components/consents/consent-facts';
import { QuickExit } from '@/components/layout/quick-exit';
import { hereWords } from '@/components/signing/here-words';
import { meansOf } from '@/components/signing/means';
import { MeansNav } from '@/components/signing/means-nav';
import { PhoneForm } from '@/components/signing/phone-form';
import { SignHere } from '@/components/signing/sign-here';
import { Details } from '@/components/ui/details';
import { isLocale } from '@/lib/i18n/locale';
import { href } from '@/lib/i18n/navigation';
import { consentToSign } from '@/services/consents/sign-consent';
import { requireCitizen } from '@/services/identity/current-actor';

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('consents.sign'))('title') };
}

/** For whoever wants their yes to carry a signature: the same question, the exact bytes, the key. */
export default async function SignConsentPage({
  params,
  searchParams,
}: PageProps<'/[locale]/cabinet/consents/[consent]/sign'>) {
  const [{ locale, consent: id }, query] = await Promise.all([params, searchParams]);
  if (!isLocale(locale)) notFound();
  const context = await requireCitizen(locale);
  const [t, apply, found] = await Promise.all([
    getTranslations('consents'),
    getTranslations('apply'),
    consentToSign(context, id, locale),
  ]);
  const page = href(locale, `/cabinet/consents/${id}`);
  if (!found.ok) {
    if (found.refusal.code === 'not-found') notFound();
    if (found.refusal.code === 'consent-over') redirect(page);
    throw new Error(`The consent cannot be signed: ${found.refusal.code}`);
  }
  const { consent, bytes, now } = found.value;
  const means = meansOf(query.with);
  const content = Buffer.from(bytes);
  return (
    <div className="e-column e-stack">
      <QuickExit when={consent.regulation.privacy.sensitive} />
      <Link href={page}>{apply('back')}</Link>
      <h1>{t('sign.title')}</h1>
      <p className="e-prose">{t('sign.lead')}</p>
      <ConsentFacts consent={consent} />
      <Details summary={apply('sign.exact')}>
        <pre className="overflow-x-auto whitespace-pre-wrap break-all rounded-lg bg-sand p-3 font-mono text-sm">
          {content.toString('utf8')}
        </pre>
      </Details>
      <MeansNav path={`${page}/sign`} means={means} />
      {means === 'phone' ? (
        <PhoneForm
          action={signConsentOnPhone.bind(null, locale, consent.id)}
          lead={<p>{t('sign.phoneLead')}</p>}
          busy={apply('sign.busy')}
        />
      ) : (
        <SignHere
          means={means}
          use="sign"
          locale={locale}
          testKeys={process.env.EMHANA_MODE === 'demo'}
          now={now.toISOString()}
          what={{ bytes: content.toString('base64'), fields: {} }}
          action={signFromCabinet.bind(null, locale, consent.id)}
          words={
            await hereWords({
              fileHelp: apply('sign.fileHelp'),
              submit: t('sign.submit'),
              busy: apply('sign.busy'),
              refusedTitle: t('sign.refused'),
              kept: '',
            })
          }
        />
      )}
    </div>
  );
}
