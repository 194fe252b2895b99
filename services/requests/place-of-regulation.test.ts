import { describe, expect, it } from 'vitest';
import type { ClinicRecords } from '@/services/organisations/clinic-calendar';
import { regulationById } from '@/services/regulations/catalogue';
import { openingsOf } from '@/services/working-time/clinic-hours';
import type { Day } from '@/services/working-time/day';
import { placeOfRegulation } from './place-of-regulation';

const NOON = new Date('2026-11-23T12:00:00+05:00');
const row = (weekday: number, opens: string, closes: string, service: string | null = null) => ({
  service,
  weekday,
  opens,
  closes,
  breakFrom: null,
  breakTo: null,
  validFrom: '2024-01-01' as const,
  validUntil: null,
});
const clinic = (kind: string, hours: ClinicRecords['hours'] = [row(1, '07:00', '22:00')]): ClinicRecords => ({
  kind,
  zone: 'Asia/Almaty',
  hours,
  closures: [],
  calendar: [],
});
const open = (records: ClinicRecords, id: Parameters<typeof regulationById>[0], day: Day = '2026-11-23') =>
  openingsOf(day, placeOfRegulation(records, regulationById(id), NOON)).map(
    ({ from, to }) => `${from}–${to}`,
  );

describe('when a service is given', () => {
  it('by the hours the act prints: 8 to 18 at a TB dispensary (almaty-2-337/5/11)', () => {
    expect(open(clinic('tb-dispensary'), 'almaty-2-337/5')).toEqual(['08:00–18:00']);
  });

  it('with the lunch the act prints (moh-99-2024/3/list.7.1)', () => {
    expect(open(clinic('phc'), 'moh-99-2024/3')).toEqual(['09:00–13:00', '14:30–18:30']);
  });

  it('at an AIDS centre by its own printed hours, not by those of polyclinics (almaty-2-337/4)', () => {
    const [own, polyclinic] = [clinic('aids-centre'), clinic('phc')].map((at) => open(at, 'almaty-2-337/4'));
    expect(own).not.toEqual(polyclinic);
    expect(own).not.toEqual(['07:00–22:00']);
  });

  it('by the clinic’s hours where the act prints none, or none for such a clinic', () => {
    expect(open(clinic('phc'), 'mangystau-302/1')).toEqual(['07:00–22:00']);
    expect(open(clinic('hospital'), 'almaty-2-337/5')).toEqual(['07:00–22:00']);
  });

  it('by the hours that the clinic has set for this very service, before all others', () => {
    const set = clinic('tb-dispensary', [
      row(1, '07:00', '22:00'),
      row(1, '09:00', '12:00', 'tb-certificate'),
    ]);
    expect(open(set, 'almaty-2-337/5')).toEqual(['09:00–12:00']);
  });
});
