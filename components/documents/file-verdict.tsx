import { useTranslations } from 'next-intl';
import { FragmentList } from '@/components/documents/fragment-list';
import { Notice } from '@/components/ui/notice';
import { SummaryList } from '@/components/ui/summary-list';
import type { CheckedFile } from '@/services/documents/check-file';

/** What is to be said of the file itself, before its document. */
export function FileVerdict({ found }: { found: CheckedFile }) {
  const t = useTranslations('documents.check.file');
  if (found.kind === 'foreign-signature') {
    const { fragments, organisation, serial } = found.signature;
    return (
      <>
        <Notice kind="attention" title={t('foreignTitle')}>
          <p>{t('foreign')}</p>
        </Notice>
        <FragmentList fragments={fragments} />
        <SummaryList
          rows={[
            ...(organisation ? [{ key: 'organisation', label: t('organisation'), value: organisation }] : []),
            ...(serial
              ? [{ key: 'serial', label: t('serial'), value: <span className="break-all">{serial}</span> }]
              : []),
          ]}
        />
      </>
    );
  }
  return (
    <Notice kind={found.file === 'same' ? 'done' : 'refused'} title={t('labelResult')}>
      <p>{t(found.file)}</p>
    </Notice>
  );
}
