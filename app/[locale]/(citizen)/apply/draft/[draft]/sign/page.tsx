import type { Metadata } from 'next';
import Link from 'next/link';
import { notFound, redirect } from 'next/navigation';
import { getTranslations } from 'next-intl/server';
import { draftPath } from '@/components/apply/draft-path';
import { DraftSteps } from '@/components/apply/draft-steps';
import { openDraftPage } from '@/components/apply/open-draft-page';
import { OtherWays } from '@/components/apply/other-ways';
import { SignForm } from '@/components/apply/sign-form';
import { QuickExit } from '@/components/layout/quick-exit';
import { Because } from '@/components/services/because';
import { meansOf } from '@/components/signing/means';
import { MeansNav } from '@/components/signing/means-nav';
import { signOnPhone } from '@/components/signing/phone-actions';
import { PhoneForm } from '@/components/signing/phone-form';
import { Details } from '@/components/ui/details';
import { SummaryList } from '@/components/ui/summary-list';
import { isLocale } from '@/lib/i18n/locale';
import { href } from '@/lib/i18n/navigation';
import { TIME_ZONE } from '@/lib/i18n/time-zone';
import { clockTime, dayText } from '@/lib/i18n/when';
import { sha256Of } from '@/lib/signing/canonical';
import { SIGN_PAGE } from '@/services/requests/draft-pages';
import { readFrozen } from '@/services/requests/frozen-request';

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('apply'))('steps.sign') };
}

/** Shows the frozen bytes and takes a signature over them. */
export default async function SignPage({
  params,
  searchParams,
}: PageProps<'/[locale]/apply/draft/[draft]/sign'>) {
  const { locale, draft: draftId } = await params;
  if (!isLocale(locale)) notFound();
  const { context, draft } = await openDraftPage(locale, draftId);
  const signature = draft.regulation.portal?.applicantSignature;
  if (!draft.frozen || !signature?.required) redirect(draftPath(locale, draft.id, 'check'));
  const means = meansOf((await searchParams).with);
  const t = await getTranslations('apply');
  const bytes = Buffer.from(draft.frozen.bytes);
  const frozen = readFrozen(draft.frozen.bytes);
  const sha256 = await sha256Of(new Uint8Array(draft.frozen.bytes));
  const check = draftPath(locale, draft.id, 'check');
  const startsAt = frozen.time ? new Date(frozen.time.startsAt) : null;
  return (
    <div className="e-column e-stack">
      <QuickExit when={draft.regulation.privacy.sensitive} />
      <Link href={check}>{t('back')}</Link>
      <DraftSteps draft={draft} page="sign" />
      <h1>{t('steps.sign')}</h1>
      <OtherWays draft={draft} locale={locale} />
      <p>{t('sign.lead')}</p>
      <Because regulation={draft.regulation} ground={signature} label={t('sign.why')} />
      <section aria-labelledby="what" className="grid gap-2">
        <h2 id="what">{t('sign.what')}</h2>
        <SummaryList
          rows={[
            { key: '@service', label: frozen.regulation.title, value: frozen.clinic.name },
            { key: '@who', label: t('check.recipient'), value: frozen.recipient.name },
            ...frozen.answers.map(({ name, label, shown }) => ({
              key: name,
              label,
              value: <span className="whitespace-pre-line break-words">{shown}</span>,
            })),
            ...(startsAt && frozen.time
              ? [
                  {
                    key: '@time',
                    label: t('check.time'),
                    value: `${dayText(locale, startsAt, TIME_ZONE)}, ${clockTime(startsAt, TIME_ZONE)}, ${frozen.time.doctor}`,
                  },
                ]
              : []),
          ]}
        />
        <Details summary={t('sign.exact')}>
          <pre className="overflow-x-auto whitespace-pre-wrap break-all rounded-lg bg-sand p-3 font-mono text-sm">
            {bytes.toString('utf8')}
          </pre>
          <p className="e-help break-all text-sm">
            {t('sign.sha')}: <code>{sha256}</code>
          </p>
        </Details>
      </section>
      <MeansNav path={draftPath(locale, draft.id, SIGN_PAGE)} means={means} />
      {means === 'phone' ? (
        <PhoneForm
          action={signOnPhone.bind(null, locale, draft.id)}
          lead={<p>{t('sign.phoneLead')}</p>}
          busy={t('sign.busy')}
        />
      ) : (
        <SignForm
          locale={locale}
          draftId={draft.id}
          means={means}
          bytes={bytes.toString('base64')}
          nonce={draft.frozen.nonce}
          now={context.clock().toISOString()}
          checkHref={check}
        />
      )}
      {process.env.EMHANA_MODE === 'demo' ? (
        <p>
          <Link href={href(locale, '/demo')} prefetch={false} target="_blank">
            {t('sign.demo')}
          </Link>
        </p>
      ) : null}
    </div>
  );
}
