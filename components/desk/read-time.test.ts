import { describe, expect, it } from 'vitest';
import { readTime } from './read-time';

const doctorId = '01890000-0000-7000-8000-00000000dead';
const other = (clock: string) =>
  readTime(
    { time: 'other', 'other.doctor': doctorId, 'other.day': '2026-11-23', 'other.clock': clock },
    'Asia/Almaty',
  );

describe('a doctor’s time as a registrar types it', () => {
  it.each(['15:00', '15.00', '1500', '15', '15 00', '15-00'])(
    'reads %j as three in the afternoon',
    (clock) => {
      expect(other(clock)).toEqual({
        ok: true,
        value: { doctorId, startsAt: new Date('2026-11-23T15:00:00+05:00') },
      });
    },
  );

  it.each(['', '25:00', '15:75', 'soon', '150000', '<b>'])('says that %j is no time', (clock) => {
    expect(other(clock)).toMatchObject({ ok: false, refusal: { code: 'schedule-time', field: 'slot' } });
  });

  it('reads the one chosen from the list, and nothing where none was chosen', () => {
    expect(readTime({ time: `${doctorId}~2026-11-23~09:20` }, 'Asia/Almaty')).toEqual({
      ok: true,
      value: { doctorId, startsAt: new Date('2026-11-23T09:20:00+05:00') },
    });
    expect(readTime({}, 'Asia/Almaty')).toEqual({ ok: true, value: undefined });
    expect(readTime({ time: "x~y~'; drop" }, 'Asia/Almaty')).toMatchObject({ ok: false });
  });
});
