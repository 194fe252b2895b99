import type { Metadata } from 'next';
import Link from 'next/link';
import { notFound } from 'next/navigation';
import { getTranslations } from 'next-intl/server';
import { chooseClinic } from '@/components/apply/actions';
import { startPath } from '@/components/apply/draft-path';
import { DraftSteps } from '@/components/apply/draft-steps';
import { openDraftPage } from '@/components/apply/open-draft-page';
import { WhichClinic } from '@/components/apply/which-clinic';
import { QuickExit } from '@/components/layout/quick-exit';
import { Actions } from '@/components/ui/button';
import { ErrorSummary } from '@/components/ui/error-summary';
import { SubmitButton } from '@/components/ui/submit-button';
import { isLocale } from '@/lib/i18n/locale';
import { clinicFacts } from '@/services/organisations/find-clinics';
import { clinicsApplying } from '@/services/requests/clinics-applying';
import { CHECK_PAGE } from '@/services/requests/draft-pages';

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('apply'))('steps.clinic') };
}

type Props = PageProps<'/[locale]/apply/draft/[draft]/clinic'>;

/** The clinic of attachment is proposed; what the act says of attachment stands beside the choice. */
export default async function ClinicPage({ params, searchParams }: Props) {
  const [{ locale, draft: draftId }, query] = await Promise.all([params, searchParams]);
  if (!isLocale(locale)) notFound();
  const { context, draft } = await openDraftPage(locale, draftId);
  const [t, ui, errors] = await Promise.all([
    getTranslations('apply'),
    getTranslations('ui'),
    getTranslations('errors'),
  ]);
  const clinics = await clinicsApplying(context, draft.regulation, locale);
  if (!clinics.ok) throw new Error('Clinics cannot be read: no database');
  const { attachedClinicId } = draft;
  const elsewhere =
    attachedClinicId && !clinics.value.some(({ id }) => id === attachedClinicId)
      ? await clinicFacts(context, { clinic: { id: attachedClinicId }, locale })
      : null;
  const { service } = draft.regulation;
  const givesIt = elsewhere?.ok && elsewhere.value.regulations.some((applied) => applied.service === service);
  const wrong = query.failed ? errors('answer-not-in-list') : undefined;
  return (
    <div className="e-column e-stack">
      <QuickExit when={draft.regulation.privacy.sensitive} />
      <Link href={startPath(locale, draft.regulation.id)}>{t('back')}</Link>
      <DraftSteps draft={draft} page="clinic" />
      {wrong ? <ErrorSummary title={ui('errorSummary')} errors={[{ field: 'clinic', text: wrong }]} /> : null}
      <form action={chooseClinic.bind(null, locale, draft.id)} className="grid gap-6">
        <input type="hidden" name="@return" value={query.return === CHECK_PAGE ? CHECK_PAGE : ''} />
        <WhichClinic
          draft={draft}
          clinics={clinics.value}
          elsewhere={givesIt ? elsewhere.value : null}
          error={wrong}
        />
        <Actions>
          <SubmitButton busy={t('busy')}>{t('continue')}</SubmitButton>
        </Actions>
      </form>
    </div>
  );
}
