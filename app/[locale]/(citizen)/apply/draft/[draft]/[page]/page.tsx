import type { Metadata } from 'next';
import Link from 'next/link';
import { notFound } from 'next/navigation';
import { getTranslations } from 'next-intl/server';
import { answer } from '@/components/apply/actions';
import { AnswerForm } from '@/components/apply/answer-form';
import { draftPath } from '@/components/apply/draft-path';
import { DraftSteps } from '@/components/apply/draft-steps';
import { fieldView } from '@/components/apply/field-view';
import { openDraftPage } from '@/components/apply/open-draft-page';
import { QuickExit } from '@/components/layout/quick-exit';
import { pageTitleOf } from '@/components/services/page-title';
import { isLocale } from '@/lib/i18n/locale';
import { CHECK_PAGE, CLINIC_PAGE } from '@/services/requests/draft-pages';

type Props = PageProps<'/[locale]/apply/draft/[draft]/[page]'>;

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { locale, draft: draftId, page: name } = await params;
  if (!isLocale(locale)) return {};
  const { draft } = await openDraftPage(locale, draftId);
  const page = draft.pages.find((each) => each.name === name);
  return { title: page?.title?.[locale] ?? (await pageTitleOf(draft.regulation, locale)) };
}

/** One question page of any regulation. */
export default async function QuestionPage({ params, searchParams }: Props) {
  const [{ locale, draft: draftId, page: name }, query] = await Promise.all([params, searchParams]);
  if (!isLocale(locale)) notFound();
  const { draft } = await openDraftPage(locale, draftId);
  const at = draft.pages.findIndex((page) => page.name === name);
  const page = draft.pages[at];
  if (page?.kind !== 'questions') notFound();
  const [t, ui] = await Promise.all([getTranslations('apply'), getTranslations('ui')]);
  const returnTo = query.return === CHECK_PAGE ? CHECK_PAGE : '';
  const back = returnTo || (draft.pages[at - 1]?.name ?? CLINIC_PAGE);
  const words = {
    optional: t('optional'),
    yes: ui('yes'),
    no: ui('no'),
    longAnswer: (max: number) => t('longAnswer', { max }),
  };
  return (
    <div className="e-column e-stack">
      <QuickExit when={draft.regulation.privacy.sensitive} />
      <Link href={draftPath(locale, draft.id, back)}>{t('back')}</Link>
      <DraftSteps draft={draft} page={name} />
      <AnswerForm
        key={name}
        action={answer.bind(null, locale, draft.id, name)}
        initial={{ values: {}, errors: [] }}
        saveTo={draftPath(locale, draft.id, 'save')}
        returnTo={returnTo}
        title={page.title[locale]}
        fields={page.fields.map((field) => fieldView(field, draft.typed[field.name] ?? '', locale, words))}
        words={{
          errorSummary: ui('errorSummary'),
          continue: t('continue'),
          busy: t('busy'),
          date: { day: ui('day'), month: ui('month'), year: ui('year') },
          save: {
            saved: t('save.saved'),
            saving: t('save.saving'),
            offline: t('save.offline'),
            refused: t('save.refused'),
            restored: t('save.restored'),
            signedOut: t('save.signedOut'),
          },
        }}
      />
    </div>
  );
}
