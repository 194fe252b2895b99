import type { Metadata } from 'next';
import Link from 'next/link';
import { getTranslations } from 'next-intl/server';
import { DeskShell } from '@/components/desk/desk-shell';
import { staffPage } from '@/components/desk/staff-page';
import { DocumentView } from '@/components/documents/document-view';
import { FinishSigned } from '@/components/documents/finish-signed';
import {
  dropUnsigned,
  giveSigned,
  giveSignedOnPhone,
  signPreparedOnPhone,
} from '@/components/documents/sign-actions';
import { SignPreparedForm } from '@/components/documents/sign-prepared-form';
import { hereWords } from '@/components/signing/here-words';
import { meansOf } from '@/components/signing/means';
import { MeansNav } from '@/components/signing/means-nav';
import { PhoneForm } from '@/components/signing/phone-form';
import { Button } from '@/components/ui/button';
import { Details } from '@/components/ui/details';
import { href } from '@/lib/i18n/navigation';
import { documentSheet } from '@/services/documents/document-sheet';
import { listPrepared } from '@/services/documents/list-prepared';

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('documents.sign'))('title') };
}

/** What waits for this person's own signature: read, choose, sign all at once. */
export default async function SignPage({ params, searchParams }: PageProps<'/[locale]/staff/sign'>) {
  const page = await staffPage(params, 'case.read');
  const { locale, context } = page;
  const [{ with: given, signing }, t] = await Promise.all([searchParams, getTranslations('documents.sign')]);
  const listed = await listPrepared(context);
  if (!listed.ok) throw new Error(`The list to sign cannot be shown: ${listed.refusal.code}`);
  const items = await Promise.all(
    listed.value.map(async (one) => ({ ...one, sheet: await documentSheet(one.document, null) })),
  );
  const means = meansOf(given);
  const words = await hereWords({
    submit: t('submit'),
    busy: t('busy'),
    refusedTitle: t('refusedTitle'),
    kept: '',
    fileHelp: t('fileHelp'),
  });
  const labelOf = (title: string, number: string) => `${title}, ${number}`;
  const views = items.map(({ id, requestId, sheet, document, stale, nonce, bytes }) => ({
    id,
    nonce,
    bytes: Buffer.from(bytes).toString('base64'),
    label: labelOf(document.title[locale], document.number),
    ...(stale ? { stale: t('stale', { document: labelOf(document.title[locale], document.number) }) } : {}),
    view: (
      <>
        <Details summary={t('read')} open={items.length === 1}>
          <article className="e-sheet">
            <DocumentView sheet={sheet} level={3} />
          </article>
        </Details>
        <p>
          <Link href={href(locale, `/staff/cases/${requestId}`)} prefetch={false}>
            {t('toCase')}
          </Link>
        </p>
      </>
    ),
  }));
  return (
    <DeskShell page={page} current="sign">
      <div className="e-column e-stack">
        <h1>{t('title')}</h1>
        <p className="e-lead">{t('lead')}</p>
        {typeof signing === 'string' ? (
          <FinishSigned
            action={giveSignedOnPhone.bind(null, locale, signing)}
            words={{
              button: t('finish'),
              busy: t('busy'),
              refusedTitle: t('refusedTitle'),
              given: t('given'),
            }}
          />
        ) : null}
        {items.length > 0 ? <MeansNav path={href(locale, '/staff/sign')} means={means} /> : null}
        {means === 'phone' && items.length > 0 ? (
          <>
            <ul className="grid gap-4">
              {views.map(({ id, label, view, stale }) => (
                <li key={id} className="e-card grid gap-3">
                  {stale ? <p>{stale}</p> : <b>{label}</b>}
                  {view}
                </li>
              ))}
            </ul>
            <PhoneForm
              action={signPreparedOnPhone.bind(null, locale)}
              lead={<p>{t('phoneLead')}</p>}
              busy={t('busy')}
            />
          </>
        ) : (
          <SignPreparedForm
            items={views}
            means={means === 'phone' ? 'p12' : means}
            locale={locale}
            testKeys={process.env.EMHANA_MODE === 'demo'}
            now={context.clock().toISOString()}
            action={giveSigned.bind(null, locale)}
            words={{
              ...words,
              chosen: t('choose'),
              given: t('given'),
              nothingChosen: t('nothingChosen'),
              empty: t('empty'),
            }}
          />
        )}
        {items.length > 0 ? (
          <section className="e-stack" aria-labelledby="drop">
            <h2 id="drop">{t('drop')}</h2>
            <p className="e-help">{t('dropHelp')}</p>
            <ul className="grid gap-3">
              {views.map(({ id, label }) => (
                <li key={id}>
                  <form action={dropUnsigned.bind(null, locale)}>
                    <input type="hidden" name="id" value={id} />
                    <Button type="submit" kind="quiet">
                      {t('dropOne', { document: label })}
                    </Button>
                  </form>
                </li>
              ))}
            </ul>
          </section>
        ) : null}
      </div>
    </DeskShell>
  );
}
