import Link from 'next/link';
import { getTranslations } from 'next-intl/server';
import { openForReason } from '@/components/desk/case-reason-action';
import { DeskForm } from '@/components/desk/desk-form';
import type { Locale } from '@/lib/i18n/locale';
import { href } from '@/lib/i18n/navigation';
import type { Refusal } from '@/lib/outcome';
import { OPENING_REASONS } from '@/services/requests/open-case';

/** Before a case of a service that hides itself: why. Nothing of the person is on this screen. */
export async function CaseReason({
  locale,
  requestId,
  refusal,
  back,
  close,
}: {
  locale: Locale;
  requestId: string;
  refusal: Refusal;
  back: string;
  close?: string;
}) {
  const [t, ui] = await Promise.all([getTranslations('desk'), getTranslations('ui')]);
  const { number = '', mine } = refusal.params ?? {};
  const reasons = OPENING_REASONS.filter((reason) => reason !== 'my-step' || mine === 'yes');
  return (
    <article className="e-case" aria-labelledby="case-title">
      <header className="e-case-head">
        <h2 id="case-title" className="e-case-title">
          {t('reason.title')} <span className="e-figures">{number}</span>
        </h2>
        <p className="e-case-links">
          <Link
            href={close ?? href(locale, '/staff/queue')}
            scroll={false}
            prefetch={false}
            data-key="Escape"
          >
            {close ? ui('close') : t('case.toQueue')}
          </Link>
        </p>
      </header>
      <p className="e-help">{t('reason.lead')}</p>
      <DeskForm
        form="reason"
        action={openForReason}
        hidden={{ request: requestId, back }}
        summary={ui('errorSummary')}
        busy={ui('busy')}
        focus
        fields={[
          {
            name: 'reason',
            kind: 'radios',
            label: t('reason.why'),
            options: reasons.map((reason) => ({ value: reason, label: t(`reason.${reason}`) })),
            ...(mine === 'yes' ? { defaultValue: 'my-step' } : {}),
          },
          { name: 'words', kind: 'long-text', label: t('reason.words'), help: t('reason.wordsHelp') },
        ]}
        submit={t('reason.submit')}
      />
    </article>
  );
}
