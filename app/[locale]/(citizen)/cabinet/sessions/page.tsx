import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { getTranslations } from 'next-intl/server';
import { endOne, endOthers } from '@/app/[locale]/(citizen)/cabinet/sessions/actions';
import { CabinetTrail } from '@/components/identity/cabinet-trail';
import { SignOutForm } from '@/components/identity/sign-out-form';
import { Notice } from '@/components/ui/notice';
import { SubmitButton } from '@/components/ui/submit-button';
import { Tag } from '@/components/ui/tag';
import { isLocale, type Locale } from '@/lib/i18n/locale';
import { TIME_ZONE } from '@/lib/i18n/time-zone';
import { clockTime, dayText } from '@/lib/i18n/when';
import { requireCitizen } from '@/services/identity/current-actor';
import { mySessions } from '@/services/identity/sessions';

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('identity.sessions');
  return { title: t('title') };
}

const moment = (locale: Locale, at: Date): string =>
  `${dayText(locale, at, TIME_ZONE)}, ${clockTime(at, TIME_ZONE)}`;

export default async function SessionsPage({
  params,
  searchParams,
}: PageProps<'/[locale]/cabinet/sessions'>) {
  const [{ locale }, { done }] = await Promise.all([params, searchParams]);
  if (!isLocale(locale)) notFound();
  const context = await requireCitizen(locale);
  const [t, ui, errors, found] = await Promise.all([
    getTranslations('identity.sessions'),
    getTranslations('ui'),
    getTranslations('errors'),
    mySessions(context),
  ]);
  if (!found.ok) return <Notice kind="refused" title={errors(found.refusal.code)} />;
  const sessions = found.value;
  return (
    <div className="e-column e-stack">
      <CabinetTrail locale={locale} here={t('title')} />
      {done === 'one' || done === 'others' ? <Notice kind="done" title={t(`done.${done}`)} announce /> : null}
      <h1>{t('title')}</h1>
      <p className="e-prose">{t('lead')}</p>
      <ul className="e-stack list-none p-0">
        {sessions.map((session) => (
          <li key={session.id} className="e-card">
            <p>
              <strong>{session.device === '—' ? t('unknownDevice') : session.device}</strong>{' '}
              {session.current ? <Tag kind="done">{t('thisOne')}</Tag> : null}
            </p>
            <p className="e-help">
              {t('times', {
                since: moment(locale, session.createdAt),
                seen: moment(locale, session.lastSeenAt),
              })}
            </p>
            {session.kind === 'staff' ? <p className="e-help">{t('staff')}</p> : null}
            {session.current ? null : (
              <form action={endOne}>
                <input type="hidden" name="session" value={session.id} />
                <SubmitButton
                  kind="secondary"
                  busy={ui('busy')}
                  aria-label={t('endOf', { device: session.device })}
                >
                  {t('end')}
                </SubmitButton>
              </form>
            )}
          </li>
        ))}
      </ul>
      {sessions.length > 1 ? (
        <form action={endOthers}>
          <SubmitButton kind="danger" busy={ui('busy')}>
            {t('endOthers')}
          </SubmitButton>
        </form>
      ) : null}
      <SignOutForm />
    </div>
  );
}
