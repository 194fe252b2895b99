import { useTranslations } from 'next-intl';
import { Breadcrumbs } from '@/components/ui/breadcrumbs';
import { ButtonLink } from '@/components/ui/button';
import { ConfirmationPanel } from '@/components/ui/confirmation-panel';
import { Details } from '@/components/ui/details';
import { EmptyState } from '@/components/ui/empty-state';
import { Notice } from '@/components/ui/notice';
import { SummaryList } from '@/components/ui/summary-list';
import { Tag } from '@/components/ui/tag';

export function ContentGallery() {
  const t = useTranslations('design');
  const ui = useTranslations('ui');
  const change = (about: string) => [{ href: `#${about}`, text: ui('change'), about }];
  return (
    <section className="e-column e-stack" aria-labelledby="content">
      <Breadcrumbs
        label={ui('breadcrumbs')}
        items={[{ href: '#forms', text: t('forms') }, { text: t('notices') }]}
      />
      <h2 id="content">{t('notices')}</h2>
      <Notice title={t('time')}>{t('noticeInfo')}</Notice>
      <Notice kind="attention">{t('noticeAttention')}</Notice>
      <Notice kind="done">{t('noticeDone')}</Notice>
      <Notice kind="refused" title={t('refused')}>
        {t('noticeRefused')}
      </Notice>
      <ConfirmationPanel
        title={t('confirmTitle')}
        referenceLabel={t('reference')}
        reference="ДШ-7K4P-92"
        level={2}
      >
        <p>{t('confirmText')}</p>
      </ConfirmationPanel>
      <h2>{t('answers')}</h2>
      <SummaryList
        rows={[
          { key: 'who', label: t('who'), value: t('self'), actions: change(t('who')) },
          { key: 'address', label: t('address'), value: t('addressHelp'), actions: change(t('address')) },
          { key: 'long', label: t('long'), value: t('long'), actions: change(t('long')) },
        ]}
      />
      <h2>{t('statuses')}</h2>
      <p className="flex flex-wrap gap-2">
        <Tag>{t('draft')}</Tag>
        <Tag kind="waiting">{t('waiting')}</Tag>
        <Tag kind="attention">{t('needsYou')}</Tag>
        <Tag kind="done">{t('done')}</Tag>
        <Tag kind="refused">{t('refused')}</Tag>
      </p>
      <Details summary={t('more')}>
        <p>{t('moreText')}</p>
      </Details>
      <EmptyState title={t('empty')} action={<ButtonLink href="#forms">{t('call')}</ButtonLink>}>
        {t('emptyText')}
      </EmptyState>
    </section>
  );
}
