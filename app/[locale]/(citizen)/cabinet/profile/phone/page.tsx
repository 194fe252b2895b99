import type { Metadata } from 'next';
import Link from 'next/link';
import { notFound } from 'next/navigation';
import { getTranslations } from 'next-intl/server';
import { givePhoneCode, sendPhoneCode } from '@/app/[locale]/(citizen)/cabinet/profile/proof-actions';
import { AnswerForm } from '@/components/identity/answer-form';
import { freshForm } from '@/components/identity/form-state';
import { Notice } from '@/components/ui/notice';
import { isLocale } from '@/lib/i18n/locale';
import { href } from '@/lib/i18n/navigation';
import { printPhone } from '@/lib/phones/phone';
import { requireCitizen } from '@/services/identity/current-actor';
import { myProfile } from '@/services/identity/profile';
import { codesCanBeSent } from '@/services/one-time-codes/issue-code';

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('identity.phone'))('title') };
}

/** A number is bound once a code sent to it comes back. */
export default async function PhonePage({
  params,
  searchParams,
}: PageProps<'/[locale]/cabinet/profile/phone'>) {
  const [{ locale }, { sent }] = await Promise.all([params, searchParams]);
  if (!isLocale(locale)) notFound();
  const context = await requireCitizen(locale);
  const [t, ui, errors, profile] = await Promise.all([
    getTranslations('identity.phone'),
    getTranslations('ui'),
    getTranslations('errors'),
    myProfile(context),
  ]);
  if (!profile.ok) return <Notice kind="refused" title={errors(profile.refusal.code)} />;
  if (!codesCanBeSent()) return <Notice kind="attention" title={errors('codes-not-sent')} />;
  const { phone } = profile.value;
  return sent === '1' ? (
    <div className="e-stack">
      <AnswerForm
        action={givePhoneCode}
        initial={freshForm()}
        summary={ui('errorSummary')}
        title={<h1>{t('codeTitle')}</h1>}
        lead={<p className="e-prose">{t('codeLead')}</p>}
        fields={[{ kind: 'code', name: 'code', label: t('code') }]}
        submit={t('confirm')}
        busy={ui('busy')}
      />
      <p>
        <Link href={href(locale, '/cabinet/profile/phone')}>{t('another')}</Link>
      </p>
      {process.env.EMHANA_MODE === 'demo' ? (
        <p>
          <Link href={href(locale, '/demo/phone')} prefetch={false} target="_blank">
            {t('demo')}
          </Link>
        </p>
      ) : null}
    </div>
  ) : (
    <AnswerForm
      action={sendPhoneCode}
      initial={freshForm({ phone: phone ? printPhone(phone) : '' })}
      summary={ui('errorSummary')}
      title={<h1>{t('title')}</h1>}
      lead={<p className="e-prose">{t('lead')}</p>}
      fields={[{ kind: 'phone', name: 'phone', label: t('number') }]}
      submit={t('send')}
      busy={ui('busy')}
    />
  );
}
