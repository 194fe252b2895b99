import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { getTranslations } from 'next-intl/server';
import { DemoAccounts } from '@/components/identity/demo-accounts';
import { totpCode } from '@/lib/auth/totp';
import { systemClock } from '@/lib/clock';
import { isLocale } from '@/lib/i18n/locale';
import { allAccounts, DEMO_PASSWORD, type DemoAccount, rolesInWords } from '@/prisma/demo/accounts';
import { certificatesOf, DEMO_CERTIFICATE_PASSWORD } from '@/prisma/demo/certificates';
import { CLINICS } from '@/prisma/demo/clinics';
import { CITIZENS } from '@/prisma/demo/people';
import { JURISDICTIONS } from '@/services/regulations/language/names';

export const dynamic = 'force-dynamic';

export async function generateMetadata(): Promise<Metadata> {
  if (process.env.EMHANA_MODE !== 'demo') notFound();
  const t = await getTranslations('demo');
  return { title: t('title'), robots: { index: false } };
}

/** Exists in demo mode only: who can be played, and with what. */
export default async function DemoPage({ params }: PageProps<'/[locale]/demo'>) {
  const { locale } = await params;
  if (!isLocale(locale) || process.env.EMHANA_MODE !== 'demo') notFound();
  const t = await getTranslations('demo');
  const now = systemClock()();
  const newcomer = CITIZENS.find(({ key }) => key === 'dilnaz');
  return (
    <div className="e-stack">
      <h1>{t('title')}</h1>
      <p className="e-prose">{t('lead')}</p>
      <p>
        {t('password')} <code>{DEMO_PASSWORD}</code>. {t('certificatePassword')}{' '}
        <code>{DEMO_CERTIFICATE_PASSWORD}</code>.
      </p>
      <DemoAccounts
        citizens={allAccounts
          .filter(({ kind }) => kind === 'citizen')
          .map(({ key, who, iin, about }) => ({
            key,
            who,
            iin,
            about: about[locale],
            certificates: certificatesOf(key),
          }))}
        clinics={CLINICS.flatMap(({ slug, name, region }) => {
          const staff = allAccounts.filter(({ clinics }) => clinics.includes(slug));
          if (staff.length === 0) return [];
          const row = ({ key, who, iin, about, works, totp }: DemoAccount) => ({
            key,
            who,
            iin,
            about: works
              ? rolesInWords(works.find(({ clinic }) => clinic === slug)?.roles ?? [])[locale]
              : about[locale],
            code: totp ? totpCode(totp, now) : null,
            certificates: certificatesOf(key),
          });
          return [{ name: `${name[locale]} · ${JURISDICTIONS[region][locale]}`, staff: staff.map(row) }];
        })}
      />
      {newcomer ? (
        <section className="e-stack">
          <h2>{t('newcomer')}</h2>
          <p className="e-prose">
            {t('newcomerText', {
              name: [newcomer.surname, newcomer.givenName, newcomer.patronymic].join(' '),
              iin: newcomer.iin,
            })}
          </p>
        </section>
      ) : null}
    </div>
  );
}
