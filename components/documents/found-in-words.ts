import { getTranslations } from 'next-intl/server';
import type { Found } from '@/components/documents/found';
import type { Locale } from '@/lib/i18n/locale';
import { FRAGMENTS } from '@/lib/signing/verdict';
import type { CheckedDocument } from '@/services/documents/check-document';
import type { CheckedFile, ForeignSignature } from '@/services/documents/check-file';
import { ACTOR_NAMES } from '@/services/regulations/language/actors';
import { dayInWords, momentInWords } from '@/services/working-time/words';

const LOOK = {
  status: {
    valid: 'done',
    expired: 'attention',
    displaced: 'attention',
    replaced: 'refused',
    revoked: 'refused',
  },
  signature: {
    valid: 'done',
    invalid: 'refused',
    absent: 'refused',
    undetermined: 'attention',
    none: 'info',
  },
  part: { valid: 'done', invalid: 'refused', undetermined: 'waiting' },
} as const;

/** The file first, then its document: each finding by itself. */
export async function foundInWords(found: CheckedFile, locale: Locale): Promise<Found> {
  const t = await getTranslations('documents.check');
  if (found.kind === 'foreign-signature') {
    const { organisation, serial } = found.signature;
    return {
      notices: [{ kind: 'attention', title: t('file.foreignTitle'), text: t('file.foreign') }],
      rows: [
        ...(organisation
          ? [{ key: 'organisation', label: t('file.organisation'), value: organisation }]
          : []),
        ...(serial ? [{ key: 'serial', label: t('file.serial'), value: serial }] : []),
      ],
      parts: await partsInWords(found.signature.fragments),
    };
  }
  const about = await documentInWords(found.document, locale);
  const file = {
    kind: found.file === 'same' ? ('done' as const) : ('refused' as const),
    title: t('file.labelResult'),
    text: t(`file.${found.file}`),
  };
  return { ...about, notices: [file, ...about.notices] };
}

async function documentInWords(checked: CheckedDocument, locale: Locale): Promise<Found> {
  const [t, words, reasons] = await Promise.all([
    getTranslations('documents.check'),
    getTranslations('documents.sheet'),
    getTranslations('documents.reason'),
  ]);
  const { status, integrity, issuer, says, signature, code, zone } = checked;
  const { by } = signature;
  const role = by?.role && isActor(by.role) ? ACTOR_NAMES[by.role][locale] : null;
  const statusText =
    status.kind === 'valid' || status.kind === 'displaced'
      ? t(`status.${status.kind}Text`)
      : status.kind === 'expired'
        ? t('status.expiredText', { day: dayInWords(status.on, locale) })
        : t('status.endedText', { reason: reasons(status.reason), day: dayInWords(status.on, locale) });
  const whole = integrity === 'whole';
  const row = (key: string, label: string, value: string | null | undefined) =>
    value ? [{ key, label, value }] : [];
  return {
    notices: [
      ...(whole
        ? [{ kind: LOOK.status[status.kind], title: t(`status.${status.kind}`), text: statusText }]
        : []),
      { kind: whole ? 'done' : 'refused', title: t('integrity.label'), text: t(`integrity.${integrity}`) },
      {
        kind: issuer ? 'done' : 'refused',
        title: t('issuer.label'),
        text: issuer ? issuer[locale] : t('issuer.unknown'),
      },
      {
        kind: LOOK.signature[signature.state],
        title: t('signature.label'),
        text: t(`signature.${signature.state}`),
      },
    ],
    rows: [
      ...row('signer', words('signer'), by && (role ? `${by.name}, ${role}` : by.name)),
      ...row('serial', words('serial'), by?.serial),
      ...row('signedAt', words('signedAt'), by && momentInWords(new Date(by.at), zone, locale)),
      ...row('code', t('code'), code),
      ...row('document', t('document.label'), says && (says.title?.[locale] ?? t('document.neutral'))),
      ...row('holder', t('holder'), says?.holder),
      ...row('issuedOn', t('issuedOn'), says && dayInWords(says.issuedOn, locale)),
      ...row('validUntil', t('validUntil'), says?.validUntil && dayInWords(says.validUntil, locale)),
    ],
    parts: signature.fragments ? await partsInWords(signature.fragments) : [],
  };
}

async function partsInWords(fragments: ForeignSignature['fragments']): Promise<Found['parts']> {
  const [t, say] = await Promise.all([
    getTranslations('documents.check.signature.fragment'),
    getTranslations('signing.verdict'),
  ]);
  return FRAGMENTS.map((name) => {
    const { state, code, params = {} } = fragments[name];
    return { key: name, kind: LOOK.part[state], label: t(name), text: say(code, params) };
  });
}

const isActor = (role: string): role is keyof typeof ACTOR_NAMES => Object.hasOwn(ACTOR_NAMES, role);
