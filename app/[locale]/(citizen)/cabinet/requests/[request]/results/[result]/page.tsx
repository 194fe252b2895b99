import type { Metadata } from 'next';
import Link from 'next/link';
import { notFound } from 'next/navigation';
import { getTranslations } from 'next-intl/server';
import { openMyRequest } from '@/components/cabinet/open-my-request';
import { requestPath } from '@/components/cabinet/request-path';
import { resultLines } from '@/components/cabinet/result-lines';
import { DocumentView } from '@/components/documents/document-view';
import { CabinetTrail } from '@/components/identity/cabinet-trail';
import { QrCode } from '@/components/identity/qr-code';
import { QuickExit } from '@/components/layout/quick-exit';
import { Because } from '@/components/services/because';
import { Actions, ButtonLink } from '@/components/ui/button';
import { Notice } from '@/components/ui/notice';
import { PrintButton } from '@/components/ui/print-button';
import { SummaryList } from '@/components/ui/summary-list';
import { isLocale } from '@/lib/i18n/locale';
import { href } from '@/lib/i18n/navigation';
import { clockTime, dayText } from '@/lib/i18n/when';
import { documentSheet } from '@/services/documents/document-sheet';
import { documentOfResult } from '@/services/documents/my-result';

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('cabinet.sheet'))('title') };
}

/** A result of the regulation with its fields: a certificate of appointment, a notification. Prints on A4. */
export default async function ResultPage({
  params,
}: PageProps<'/[locale]/cabinet/requests/[request]/results/[result]'>) {
  const { locale, request: id, result: name } = await params;
  if (!isLocale(locale)) notFound();
  const { context, request } = await openMyRequest(locale, id);
  const { stored, rules, situation, clinic } = request;
  const { regulation, place } = rules;
  const found = await documentOfResult(context, { requestId: stored.id, result: name });
  const result = regulation.results.find((one) => one.name === name);
  const ground = regulation.refusals.find((one) => one.name === name);
  const refusal = stored.state.refusal?.ground === name ? stored.state.refusal : undefined;
  const given = stored.state.results.find((one) => one.name === name) ?? refusal;
  // Answers that are no documents, and documents that hold no more, have no code to check.
  const document = found.ok ? found.value : null;
  const fact = result ?? ground;
  if (!fact || !given || (!document && !result?.fields.length)) notFound();
  const title = document?.document.title[locale] ?? result?.title[locale] ?? '';
  const [t, ui, words, sheet, shown] = await Promise.all([
    getTranslations('cabinet.sheet'),
    getTranslations('ui'),
    getTranslations('cabinet.request'),
    getTranslations('documents.sheet'),
    document ? documentSheet(document.document, document.mark) : null,
  ]);
  const live = document?.code;
  const checkPath = live && href(locale, `/check/${live}`);
  const at = new Date(given.at);
  const issued = `${dayText(locale, at, place.zone)}, ${clockTime(at, place.zone)}`;
  const gone = situation.kind === 'displaced' || situation.kind === 'withdrawn';
  return (
    <div className="e-column e-stack">
      <QuickExit when={rules.regulation.privacy.sensitive} />
      <CabinetTrail
        locale={locale}
        here={title}
        between={[{ href: requestPath(locale, stored.id), text: regulation.title[locale] }]}
      />
      {gone ? (
        <Notice kind="attention" title={t('void')}>
          <p>{t(situation.kind === 'displaced' ? 'voidDisplaced' : 'voidWithdrawn')}</p>
        </Notice>
      ) : null}
      <article className="e-sheet">
        {shown ? <DocumentView sheet={shown} /> : null}
        {result && !shown ? (
          <>
            <p className="e-help">{clinic.name[locale]}</p>
            <h1>{title}</h1>
            <div className="mt-6">
              <SummaryList
                rows={resultLines(request, result, locale).map(({ name: key, label, value }) => ({
                  key,
                  label,
                  value: ['date', 'time', 'number'].includes(key) ? <strong>{value}</strong> : value,
                }))}
              />
            </div>
          </>
        ) : null}
        <div className="e-sheet-foot">
          {checkPath ? (
            <QrCode text={`${process.env.PUBLIC_URL ?? ''}${checkPath}`} label={sheet('qr')} />
          ) : (
            <QrCode text={stored.number} label={t('qr', { number: stored.number })} />
          )}
          <div className="grid gap-1">
            <p className="e-reference">{stored.number}</p>
            {ground && !result ? null : <p>{t('show')}</p>}
            {checkPath ? (
              <p>
                {sheet('code')}: <strong className="whitespace-nowrap">{live}</strong>{' '}
                <Link href={checkPath} prefetch={false} data-print="no">
                  {sheet('checkLink')}
                </Link>
              </p>
            ) : null}
            {checkPath ? null : (
              <p className="e-help">
                {t('issued', { at: issued })} {t('verify')}
              </p>
            )}
          </div>
        </div>
      </article>
      <Actions>
        {live ? (
          <ButtonLink href={requestPath(locale, stored.id, `results/${name}/pdf`)} prefetch={false} download>
            {sheet('download')}
          </ButtonLink>
        ) : null}
        <PrintButton text={ui('print')} kind={live ? 'secondary' : 'primary'} />
        {stored.state.appointed && !gone ? (
          <ButtonLink
            kind="secondary"
            href={requestPath(locale, stored.id, 'calendar')}
            prefetch={false}
            download
          >
            {words('calendar')}
          </ButtonLink>
        ) : null}
      </Actions>
      <div data-print="no">
        <Because regulation={regulation} ground={fact} />
      </div>
    </div>
  );
}
