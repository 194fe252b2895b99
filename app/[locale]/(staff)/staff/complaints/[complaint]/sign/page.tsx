import type { Metadata } from 'next';
import Link from 'next/link';
import { notFound, redirect } from 'next/navigation';
import { getTranslations } from 'next-intl/server';
import { staffComplaintPath } from '@/components/complaints/complaint-path';
import { signWritten } from '@/components/complaints/staff-actions';
import { DeskShell } from '@/components/desk/desk-shell';
import { staffPage } from '@/components/desk/staff-page';
import { hereWords } from '@/components/signing/here-words';
import { meansOf } from '@/components/signing/means';
import { MeansNav } from '@/components/signing/means-nav';
import { SignHere } from '@/components/signing/sign-here';
import { Details } from '@/components/ui/details';
import { Notice } from '@/components/ui/notice';
import { SummaryList } from '@/components/ui/summary-list';
import { sha256Of } from '@/lib/signing/canonical';
import { readFrozenAnswer } from '@/services/complaints/frozen-answer';
import { readComplaint } from '@/services/complaints/read-complaint';

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('complaints'))('staff.signTitle') };
}

/** Shows the frozen answer and takes the head's signature over it; only then is it given. */
export default async function SignAnswerPage({
  params,
  searchParams,
}: PageProps<'/[locale]/staff/complaints/[complaint]/sign'>) {
  const page = await staffPage(params, 'complaint.answer');
  const { complaint: id } = await params;
  const read = await readComplaint(page.context, id);
  if (!read.ok && read.refusal.code === 'reason-before-opening')
    redirect(staffComplaintPath(page.locale, id));
  if (!read.ok) notFound();
  const { draft, complaint } = read.value;
  const { locale, context } = page;
  const back = staffComplaintPath(locale, id);
  if (!draft || complaint.state.status !== 'with-head') redirect(back);
  const given = meansOf((await searchParams).with);
  // The phone signs a request of its own session; the head's office signs at the desk.
  const means = given === 'phone' ? 'p12' : given;
  const [t, sign] = await Promise.all([getTranslations('complaints'), getTranslations('apply.sign')]);
  const bytes = Buffer.from(draft.bytes);
  const frozen = readFrozenAnswer(draft.bytes);
  const stale = draft.version !== complaint.version;
  return (
    <DeskShell page={page} current="complaints">
      <div className="e-column e-stack">
        <p className="e-case-links">
          <Link href={back} data-key="Escape">
            {t('one.title', { number: complaint.number })}
          </Link>
        </p>
        <h1 className="e-case-title">{t('staff.signTitle')}</h1>
        <p>{t('staff.signLead')}</p>
        {stale ? (
          <Notice kind="attention">
            <p>{t('staff.changed')}</p>
          </Notice>
        ) : null}
        <SummaryList
          rows={[
            { key: 'number', label: t('staff.number'), value: frozen.complaint.number },
            { key: 'name', label: t('staff.name'), value: frozen.complainant ?? t('staff.nobody') },
            { key: 'verdict', label: t('staff.verdict'), value: t(`verdict.${frozen.verdict}`) },
            {
              key: 'text',
              label: t('staff.text'),
              value: <span className="whitespace-pre-line break-words">{frozen.text}</span>,
            },
            ...(frozen.reopen
              ? [{ key: 'reopen', label: t('staff.reopen'), value: frozen.reopen.title }]
              : []),
          ]}
        />
        <Details summary={sign('exact')}>
          <pre className="overflow-x-auto whitespace-pre-wrap break-all rounded-lg bg-sand p-3 font-mono text-sm">
            {bytes.toString('utf8')}
          </pre>
          <p className="e-help break-all">
            {sign('sha')}: <code>{await sha256Of(new Uint8Array(draft.bytes))}</code>
          </p>
        </Details>
        <MeansNav path={staffComplaintPath(locale, id, 'sign')} means={means} without={['phone']} />
        {stale ? null : (
          <SignHere
            means={means}
            use="sign"
            locale={locale}
            testKeys={process.env.EMHANA_MODE === 'demo'}
            now={context.clock().toISOString()}
            what={{ bytes: bytes.toString('base64'), fields: { nonce: draft.nonce } }}
            action={signWritten.bind(null, id)}
            againHref={back}
            words={
              await hereWords({
                fileHelp: t('staff.fileHelp'),
                submit: t('staff.signSubmit'),
                busy: t('staff.signBusy'),
                refusedTitle: t('staff.signRefused'),
                kept: t('staff.kept'),
              })
            }
          />
        )}
      </div>
    </DeskShell>
  );
}
