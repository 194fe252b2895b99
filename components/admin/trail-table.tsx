import { getTranslations } from 'next-intl/server';
import { actionWords } from '@/components/admin/action-words';
import { momentText } from '@/components/admin/preview-text';
import { Table } from '@/components/ui/table';
import type { Locale } from '@/lib/i18n/locale';
import type { TrailLine } from '@/services/audit/list-trail';
import { roleName, STAFF_ROLES } from '@/services/identity/roles';
import { OWN_STEP } from '@/services/requests/own-step';
import type { ZoneId } from '@/services/working-time/zone';

const ACTORS = ['staff', 'citizen', 'portal', 'public'] as const;
const SHOWN_OF_ID = 8;

const UUID = /[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}/g;

/** The end of an id tells people apart; its beginning is the time it was made. */
const short = (id: string) => id.slice(-SHOWN_OF_ID);

const objectText = (object: string | null) => {
  if (!object) return '';
  const [what = '', id = ''] = object.split(':');
  return id.length > SHOWN_OF_ID + 4 ? `${what} …${short(id)}` : object;
};

interface Props {
  locale: Locale;
  zone: ZoneId;
  lines: readonly TrailLine[];
}

export async function TrailTable({ locale, zone, lines }: Props) {
  const [t, seen, said] = await Promise.all([
    getTranslations('admin.audit'),
    getTranslations('cabinet.whoSaw'),
    actionWords(),
  ]);
  const rolesOf = (roles: string | null) =>
    (roles ?? '')
      .split(',')
      .flatMap((name) => STAFF_ROLES.find((role) => role === name) ?? [])
      .map((role) => roleName(role, locale))
      .join(', ');
  const who = ({ actorKind, actorName }: TrailLine) => {
    const kind = ACTORS.find((known) => known === actorKind);
    return actorName ?? (kind ? t(`actors.${kind}`) : actorKind);
  };
  return (
    <Table
      caption={t('title')}
      captionHidden
      sticky
      stack
      columns={[
        { key: 'number', header: '№', numeric: true },
        { key: 'at', header: t('at'), heads: true },
        { key: 'who', header: t('who') },
        { key: 'action', header: t('action') },
        { key: 'subject', header: t('subject') },
        { key: 'object', header: t('object') },
        { key: 'detail', header: t('detail') },
      ]}
      rows={lines.map((line) => ({
        key: line.sequence,
        cells: {
          number: line.sequence,
          at: <span className="whitespace-nowrap">{momentText(line.at, zone, locale)}</span>,
          who: (
            <>
              {who(line)} <span className="e-help">{rolesOf(line.actorRole)}</span>
            </>
          ),
          action: (
            <>
              {said(line.action)} <code className="e-help">{line.action}</code>
            </>
          ),
          subject: line.subjectId ? <span className="whitespace-nowrap">…{short(line.subjectId)}</span> : '',
          object: <span className="whitespace-nowrap">{objectText(line.object)}</span>,
          detail: [line.reason === OWN_STEP ? seen('ownStep') : line.reason, line.detail]
            .filter(Boolean)
            .join(' · ')
            .replace(UUID, (id) => `…${short(id)}`),
        },
      }))}
    />
  );
}
