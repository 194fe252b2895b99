import { useLocale, useTranslations } from 'next-intl';
import { Table } from '@/components/ui/table';
import { TIME_ZONE } from '@/lib/i18n/time-zone';
import { clockTime, dayText } from '@/lib/i18n/when';
import type { SeenLine } from '@/services/audit/who-saw';
import { isStaffRole, roleName } from '@/services/identity/roles';
import { OWN_STEP } from '@/services/requests/own-step';

const KINDS = ['staff', 'citizen', 'portal', 'public'] as const;

/** When, who, what: one line of the audit a row. */
export function SeenTable({
  lines,
  clinics,
}: {
  lines: readonly SeenLine[];
  clinics: ReadonlyMap<string, string>;
}) {
  const locale = useLocale();
  const t = useTranslations('cabinet.whoSaw');
  const what = ({ action }: SeenLine): string => {
    const key = `actions.${action.replace('.', '_')}`;
    return t.has(key) ? t(key) : t('other');
  };
  const who = ({ actorKind, name, roles }: SeenLine): string => {
    const [role] = roles.filter(isStaffRole);
    const office = role ? roleName(role, locale) : t(KINDS.find((kind) => kind === actorKind) ?? 'portal');
    return name ? `${office} ${name}` : office;
  };
  return (
    <Table
      caption={t('title')}
      captionHidden
      stack
      columns={[
        { key: 'when', header: t('when'), heads: true },
        { key: 'who', header: t('who') },
        { key: 'what', header: t('what') },
      ]}
      rows={lines.map((line) => ({
        key: line.key,
        cells: {
          when: (
            <time dateTime={line.at.toISOString()}>
              {dayText(locale, line.at, TIME_ZONE)}, {clockTime(line.at, TIME_ZONE)}
            </time>
          ),
          who: (
            <>
              {who(line)}
              {line.clinicId && line.actorKind === 'staff' && clinics.has(line.clinicId) ? (
                <>
                  <br />
                  <span className="e-help">{clinics.get(line.clinicId)}</span>
                </>
              ) : null}
            </>
          ),
          what: (
            <>
              {what(line)}
              {line.reason ? (
                <>
                  <br />
                  <span className="e-help">
                    {t('reason', { reason: line.reason === OWN_STEP ? t('ownStep') : line.reason })}
                  </span>
                </>
              ) : null}
            </>
          ),
        },
      }))}
    />
  );
}
