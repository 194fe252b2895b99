import type { Metadata } from 'next';
import { notFound, redirect } from 'next/navigation';
import { getTranslations } from 'next-intl/server';
import { confirmWithdrawal } from '@/app/[locale]/(citizen)/cabinet/requests/[request]/actions';
import { AgreedTime } from '@/components/cabinet/agreed-time';
import { ChangeYourself } from '@/components/cabinet/change-yourself';
import { openMyRequest } from '@/components/cabinet/open-my-request';
import { requestPath } from '@/components/cabinet/request-path';
import { CabinetTrail } from '@/components/identity/cabinet-trail';
import { QuickExit } from '@/components/layout/quick-exit';
import { Because } from '@/components/services/because';
import { Actions, ButtonLink } from '@/components/ui/button';
import { SubmitButton } from '@/components/ui/submit-button';
import { isLocale } from '@/lib/i18n/locale';

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('cabinet.withdraw'))('titleRequest') };
}

/** Asked once more, because it cannot be taken back. */
export default async function WithdrawPage({
  params,
}: PageProps<'/[locale]/cabinet/requests/[request]/withdraw'>) {
  const { locale, request: id } = await params;
  if (!isLocale(locale)) notFound();
  const { request } = await openMyRequest(locale, id);
  const t = await getTranslations('cabinet.withdraw');
  const { stored, rules, may } = request;
  if (stored.state.status !== 'open') redirect(requestPath(locale, stored.id));
  const what = stored.state.appointed?.kind === 'appointments' ? 'Appointment' : 'Request';
  const { regulation } = rules;
  return (
    <div className="e-column e-stack">
      <QuickExit when={regulation.privacy.sensitive} />
      <CabinetTrail
        locale={locale}
        here={t(`title${what}`)}
        between={[{ href: requestPath(locale, stored.id), text: regulation.title[locale] }]}
      />
      <h1>{t(`title${what}`)}</h1>
      {may.withdraw ? (
        <ChangeYourself request={request} />
      ) : (
        <>
          <p>{t(`text${what}`)}</p>
          <AgreedTime request={request} />
          <form action={confirmWithdrawal.bind(null, locale, stored.id)}>
            <Actions>
              <SubmitButton kind="danger" busy={t('busy')}>
                {t(`confirm${what}`)}
              </SubmitButton>
              <ButtonLink kind="secondary" href={requestPath(locale, stored.id)} prefetch={false}>
                {t('keep')}
              </ButtonLink>
            </Actions>
          </form>
          <Because regulation={regulation} ground={regulation.withdrawal} />
        </>
      )}
    </div>
  );
}
