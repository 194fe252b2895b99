import { useLocale, useTranslations } from 'next-intl';
import { Steps } from '@/components/ui/steps';
import type { OpenDraft } from '@/services/requests/load-draft';

/** "3 of 5: where should the doctor come". `page`: a page's name, or `clinic`, `slot`, `check`, `sign`. */
export function DraftSteps({
  draft,
  page,
}: {
  draft: Pick<OpenDraft, 'pages' | 'regulation'>;
  page: string;
}) {
  const locale = useLocale();
  const t = useTranslations('apply');
  const pages = [
    { name: 'clinic', title: t('steps.clinic') },
    ...draft.pages.map(({ name, title }) => ({ name, title: title?.[locale] ?? t('steps.slot') })),
    { name: 'check', title: t('steps.check') },
    ...(draft.regulation.portal?.applicantSignature.required
      ? [{ name: 'sign', title: t('steps.sign') }]
      : []),
  ];
  const at = pages.findIndex(({ name }) => name === page);
  // For whom was step one, on the page before the draft began.
  const now = at + 2;
  const of = pages.length + 1;
  return <Steps now={now} of={of} text={t('step', { now, of, title: pages[at]?.title ?? '' })} />;
}
