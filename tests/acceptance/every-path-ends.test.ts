import { describe, expect, it } from 'vitest';
import { REGULATIONS } from '@/services/regulations/catalogue';
import { walk } from '@/services/workflow/walk';
import { defaultCalendarData } from '@/services/working-time/calendar-data';
import type { Place } from '@/services/working-time/clinic-hours';

const day = { opens: '08:00', closes: '20:00' } as const;
const place: Place = {
  zone: 'Asia/Almaty',
  calendar: defaultCalendarData,
  hours: {
    weekly: {
      monday: day,
      tuesday: day,
      wednesday: day,
      thursday: day,
      friday: day,
      saturday: { opens: '09:00', closes: '14:00' },
    },
  },
};

describe.each(REGULATIONS.map((regulation) => [regulation.id, regulation] as const))(
  '%s',
  (_, regulation) => {
    const walked = walk(regulation, { at: new Date('2026-11-23T10:00:00+05:00'), place });

    it('walked exhaustively, ends in a result, a lawful refusal or a withdrawal, and nothing waits without a clock', () => {
      expect(walked.problems).toEqual([]);
    });

    it('reaches every kind of end that the act knows: refused only where it gives a ground', () => {
      expect(walked.ends.completed).toBeGreaterThan(0);
      expect(walked.ends.refused > 0).toBe(regulation.refusals.some(({ by }) => by !== 'portal'));
      expect(walked.ends.withdrawn).toBeGreaterThan(0);
    });
  },
);
