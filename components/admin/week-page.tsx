import { getTranslations } from 'next-intl/server';
import { type AdminAction, freshAdmin } from '@/components/admin/admin-state';
import { weekdayNames } from '@/components/admin/day-words';
import { WeekEditor } from '@/components/admin/week-editor';
import { blankRow, rowsOf, type Stored } from '@/components/admin/week-rows';
import { kindOptions, numbersWords, rowsWords } from '@/components/admin/words';
import type { Locale } from '@/lib/i18n/locale';
import type { BookedMark } from '@/services/scheduling/doctor-load';
import type { DoctorScheduleView } from '@/services/scheduling/doctor-schedule';
import type { Day } from '@/services/working-time/day';

interface Props {
  locale: Locale;
  action: AdminAction;
  schedule: DoctorScheduleView;
  booked: readonly BookedMark[];
  /** What the editor begins with. */
  start: { weekId?: string; validFrom: Day; validUntil: Day | null; rows: readonly Stored[] };
}

/** The editor with everything it needs to say and to draw. */
export async function WeekPage({ locale, action, schedule, booked, start }: Props) {
  const [t, legend, ui, rows, numbers, kinds] = await Promise.all([
    getTranslations('admin.week'),
    getTranslations('admin.legend'),
    getTranslations('ui'),
    rowsWords(),
    numbersWords(),
    kindOptions(),
  ]);
  const { doctor, weeks, today } = schedule;
  const inForce = weeks.find(({ state }) => state === 'in-force');
  const room = doctor.room ?? '';
  const typed = rowsOf(start.rows);
  return (
    <WeekEditor
      action={action}
      initial={freshAdmin({ validFrom: start.validFrom, validUntil: start.validUntil ?? '' })}
      hidden={{ doctorId: doctor.id, weekId: start.weekId ?? '' }}
      rows={typed.length > 0 ? typed : [blankRow('first', { room })]}
      inForce={rowsOf(inForce?.rows ?? [])}
      booked={booked.map(({ date, weekday, from, to, kind }) => ({ date, weekday, from, to, kind }))}
      room={room}
      today={today}
      weekdays={weekdayNames(locale)}
      kinds={kinds}
      words={{
        rows,
        numbers,
        summary: ui('errorSummary'),
        validFrom: t('validFrom'),
        validUntil: t('validUntil'),
        validUntilHelp: t('validUntilHelp'),
        grid: t('grid'),
        hint: t('hint'),
        legend: [
          { kind: 'appointments', text: legend('appointments') },
          { kind: 'home-visits', text: legend('homeVisits') },
          { kind: 'ghost', text: legend('ghost') },
          { kind: 'booked', text: legend('booked') },
          { kind: 'lost', text: legend('lost') },
        ],
        addRow: t('addRow'),
        copyDay: t('copyDay'),
        preview: t('preview'),
        draft: t('draft'),
        busy: ui('busy'),
      }}
    />
  );
}
