import type { Metadata } from 'next';
import Link from 'next/link';
import { notFound } from 'next/navigation';
import { getTranslations } from 'next-intl/server';
import { saveContacts, saveNewPassword } from '@/app/[locale]/(citizen)/cabinet/profile/actions';
import { AnswerForm } from '@/components/identity/answer-form';
import { CabinetTrail } from '@/components/identity/cabinet-trail';
import { freshForm } from '@/components/identity/form-state';
import { Notice } from '@/components/ui/notice';
import { SummaryList } from '@/components/ui/summary-list';
import { PASSWORD_MIN } from '@/lib/auth/password';
import { isLocale, LOCALE_NAMES, LOCALES } from '@/lib/i18n/locale';
import { href } from '@/lib/i18n/navigation';
import { plainDate } from '@/lib/i18n/plain-date';
import { fullName } from '@/lib/names/format';
import { printPhone } from '@/lib/phones/phone';
import { requireCitizen } from '@/services/identity/current-actor';
import { myProfile } from '@/services/identity/profile';

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('identity.profile');
  return { title: t('title') };
}

const CLINIC_NAMES = { kk: 'nameKk', ru: 'nameRu', en: 'nameEn' } as const;

export default async function ProfilePage({ params, searchParams }: PageProps<'/[locale]/cabinet/profile'>) {
  const [{ locale }, { saved }] = await Promise.all([params, searchParams]);
  if (!isLocale(locale)) notFound();
  const context = await requireCitizen(locale);
  const [t, ui, errors, found] = await Promise.all([
    getTranslations('identity.profile'),
    getTranslations('ui'),
    getTranslations('errors'),
    myProfile(context),
  ]);
  if (!found.ok) return <Notice kind="refused" title={errors(found.refusal.code)} />;
  const profile = found.value;
  return (
    <div className="e-column e-stack">
      <CabinetTrail locale={locale} here={t('title')} />
      {saved === 'contacts' ? <Notice kind="done" title={t('contactsSaved')} announce /> : null}
      {saved === 'phone' ? <Notice kind="done" title={t('phoneBound')} announce /> : null}
      {saved === 'password' ? <Notice kind="done" title={t('passwordSaved')} announce /> : null}
      <h1>{t('title')}</h1>
      <SummaryList
        rows={[
          { key: 'name', label: t('name'), value: fullName(profile) },
          { key: 'iin', label: t('iin'), value: profile.iin ?? '—' },
          { key: 'born', label: t('birthDate'), value: plainDate(locale, profile.birthDate) },
          {
            key: 'clinic',
            label: t('clinic'),
            value: profile.clinic ? profile.clinic[CLINIC_NAMES[locale]] : t('noClinic'),
          },
        ]}
      />
      <p className="e-help">{t('fromDocuments')}</p>
      <section className="grid gap-2">
        <h2>{t('phoneTitle')}</h2>
        <p>{profile.phoneBound ? t('phoneIsBound') : t('phoneNotBound')}</p>
        <p>
          <Link href={href(locale, '/cabinet/profile/phone')}>{t('bindPhone')}</Link>
        </p>
      </section>
      <AnswerForm
        action={saveContacts}
        initial={freshForm({
          phone: profile.phone ? printPhone(profile.phone) : '',
          email: profile.email ?? '',
          address: profile.address ?? '',
          locale: profile.locale,
        })}
        summary={ui('errorSummary')}
        title={<h2>{t('contacts')}</h2>}
        fields={[
          { kind: 'phone', name: 'phone', label: t('phone') },
          {
            kind: 'text',
            name: 'email',
            type: 'email',
            label: `${t('email')} (${ui('optional')})`,
            autoComplete: 'email',
          },
          {
            kind: 'text',
            name: 'address',
            label: t('address'),
            help: t('addressHelp'),
            autoComplete: 'street-address',
          },
          {
            kind: 'radios',
            name: 'locale',
            label: t('language'),
            inline: true,
            choices: LOCALES.map((value) => ({ value, label: LOCALE_NAMES[value] })),
          },
        ]}
        submit={t('save')}
        busy={ui('busy')}
        kind="secondary"
      />
      <AnswerForm
        action={saveNewPassword}
        initial={freshForm()}
        summary={ui('errorSummary')}
        title={<h2>{t('passwordTitle')}</h2>}
        lead={<p className="e-prose">{t('passwordLead')}</p>}
        fields={[
          { kind: 'password', name: 'current', label: t('current'), autoComplete: 'current-password' },
          {
            kind: 'password',
            name: 'next',
            label: t('next'),
            help: t('nextHelp', { min: PASSWORD_MIN }),
            autoComplete: 'new-password',
          },
        ]}
        submit={t('changePassword')}
        busy={ui('busy')}
        kind="secondary"
      />
      <p>
        <Link href={href(locale, '/cabinet/profile/password')}>{t('noPassword')}</Link>
      </p>
    </div>
  );
}
