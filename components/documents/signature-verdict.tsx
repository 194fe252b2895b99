import { useLocale, useTranslations } from 'next-intl';
import { FragmentList } from '@/components/documents/fragment-list';
import { Details } from '@/components/ui/details';
import { Notice } from '@/components/ui/notice';
import { SummaryList } from '@/components/ui/summary-list';
import type { CheckedSignature } from '@/services/documents/check-signature-of';
import { ACTOR_NAMES } from '@/services/regulations/language/actors';
import { momentInWords } from '@/services/working-time/words';
import type { ZoneId } from '@/services/working-time/zone';

const LOOK = {
  valid: 'done',
  invalid: 'refused',
  absent: 'refused',
  undetermined: 'attention',
  none: 'info',
} as const satisfies Record<CheckedSignature['state'], string>;

/** The signature by itself: whose, under which certificate, and part by part how it was checked. */
export function SignatureVerdict({ signature, zone }: { signature: CheckedSignature; zone: ZoneId }) {
  const locale = useLocale();
  const t = useTranslations('documents.check.signature');
  const words = useTranslations('documents.sheet');
  const { state, by, fragments } = signature;
  return (
    <>
      <Notice kind={LOOK[state]} title={t('label')}>
        <p>{t(state)}</p>
      </Notice>
      {by ? (
        <SummaryList
          rows={[
            {
              key: 'signer',
              label: words('signer'),
              value: isActor(by.role) ? `${by.name}, ${ACTOR_NAMES[by.role][locale]}` : by.name,
            },
            {
              key: 'kind',
              label: words('signerKind'),
              value: words(by.kind === 'seal' ? 'kindSeal' : 'kindPersonal'),
            },
            ...(by.kind === 'personal' && by.organisation
              ? [{ key: 'organisation', label: words('organisation'), value: by.organisation }]
              : []),
            ...(by.bin ? [{ key: 'bin', label: words('bin'), value: by.bin }] : []),
            { key: 'serial', label: words('serial'), value: <span className="break-all">{by.serial}</span> },
            { key: 'at', label: words('signedAt'), value: momentInWords(new Date(by.at), zone, locale) },
          ]}
        />
      ) : null}
      {fragments ? (
        <Details summary={t('parts')}>
          <FragmentList fragments={fragments} />
        </Details>
      ) : null}
    </>
  );
}

const isActor = (role: string | undefined): role is keyof typeof ACTOR_NAMES =>
  role !== undefined && Object.hasOwn(ACTOR_NAMES, role);
