import { useLocale, useTranslations } from 'next-intl';
import { SignatureVerdict } from '@/components/documents/signature-verdict';
import { Notice } from '@/components/ui/notice';
import { SummaryList } from '@/components/ui/summary-list';
import type { CheckedDocument } from '@/services/documents/check-document';
import type { DocumentStatus } from '@/services/documents/status';
import { dayInWords } from '@/services/working-time/words';

const LOOK = {
  valid: 'done',
  expired: 'attention',
  displaced: 'attention',
  replaced: 'refused',
  revoked: 'refused',
} as const satisfies Record<DocumentStatus['kind'], 'done' | 'attention' | 'refused'>;

/** Status, integrity and issuer, each by itself; of the document itself the least. */
export function CheckVerdict({ checked }: { checked: CheckedDocument }) {
  const locale = useLocale();
  const t = useTranslations('documents.check');
  const { code, integrity, status, issuer, says } = checked;
  const whole = integrity === 'whole';
  return (
    <>
      {whole ? (
        <Notice kind={LOOK[status.kind]} title={t(`status.${status.kind}`)}>
          <p>
            <StatusText status={status} />
          </p>
        </Notice>
      ) : null}
      <Notice kind={whole ? 'done' : 'refused'} title={t('integrity.label')}>
        <p>{t(`integrity.${integrity}`)}</p>
      </Notice>
      <Notice kind={issuer ? 'done' : 'refused'} title={t('issuer.label')}>
        <p>{issuer ? issuer[locale] : t('issuer.unknown')}</p>
      </Notice>
      <SignatureVerdict signature={checked.signature} zone={checked.zone} />
      <SummaryList
        rows={[
          { key: 'code', label: t('code'), value: <span className="e-reference">{code}</span> },
          ...(says
            ? [
                {
                  key: 'document',
                  label: t('document.label'),
                  value: says.title?.[locale] ?? t('document.neutral'),
                },
                ...(says.holder ? [{ key: 'holder', label: t('holder'), value: says.holder }] : []),
                { key: 'issued', label: t('issuedOn'), value: dayInWords(says.issuedOn, locale) },
                ...(says.validUntil
                  ? [{ key: 'until', label: t('validUntil'), value: dayInWords(says.validUntil, locale) }]
                  : []),
              ]
            : []),
        ]}
      />
      {says ? <p className="e-help">{t('compare')}</p> : null}
    </>
  );
}

function StatusText({ status }: { status: DocumentStatus }) {
  const locale = useLocale();
  const t = useTranslations('documents');
  switch (status.kind) {
    case 'valid':
      return t('check.status.validText');
    case 'displaced':
      return t('check.status.displacedText');
    case 'expired':
      return t('check.status.expiredText', { day: dayInWords(status.on, locale) });
    default:
      return t('check.status.endedText', {
        reason: t(`reason.${status.reason}`),
        day: dayInWords(status.on, locale),
      });
  }
}
