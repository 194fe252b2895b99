/** What both Almaty regulations say alike under the same clause numbers, and the list of clinics. */
import { expect } from 'vitest';
import { byName, due, monday, Trial } from '../support/clinic';
import { law } from '../support/law';

type Id = 'almaty-2-337/1' | 'almaty-2-337/2';

export function inCommon(id: Id): void {
  const { regulation } = new Trial(id);
  const slot = monday('15:00');
  const filing = id === 'almaty-2-337/2' ? { slot } : {};

  law(`${id}/2`, 'the service is free for natural persons', () => {
    expect(regulation.fees).toEqual([{ for: 'everyone', free: true, cites: ['2'] }]);
  });

  law(
    `${id}/2.p2`,
    'the person or a representative asks at the counter, by phone or on the portal, and not elsewhere',
    () => {
      for (const channel of ['in-person', 'phone', 'portal'] as const) {
        for (const applicant of ['self', 'power-of-attorney'] as const) {
          expect(new Trial(id).refusal(monday('10:00'), { channel, applicant, ...filing })).toBeNull();
        }
      }
      expect(
        new Trial(id).refusal(monday('10:00'), { channel: 'state-corporation', ...filing }),
      ).toMatchObject({
        code: 'channel-closed',
        clause: `${id}/2.p2`,
      });
    },
  );

  law(`${id}/2.p3`, 'it is given in Kazakh or Russian', () => {
    expect(regulation.languages?.languages).toEqual(['kk', 'ru']);
  });

  law(`${id}/3`, 'it is electronic, partly automated, and/or on paper', () => {
    expect(regulation.form).toMatchObject({ kind: 'electronic-and-or-paper', automation: 'partial' });
  });

  law(
    [`${id}/4.p2.1`, `${id}/4.p2.3`],
    'at the counter and by phone all is done in at most 10 minutes',
    () => {
      const filed = new Trial(id).file(monday('10:00'), { channel: 'phone', ...filing });
      expect([due(filed, 'answer'), due(filed, 'service')]).toEqual(['2026-11-23 10:10', '2026-11-23 10:10']);
    },
  );

  law([`${id}/4.p2.2`, `${id}/4.p3.2`], 'the queue to apply is at most 10 minutes, 30 on the portal', () => {
    const waits = regulation.limits.filter(({ name }) => name === 'wait-to-submit');
    expect(waits.map(({ channels, limit }) => [channels.length, limit.value])).toEqual([
      [2, 10],
      [1, 30],
    ]);
  });

  law([`${id}/4.p3.1`, `${id}/4.p3.3`], 'through the portal all is done in at most 30 minutes', () => {
    const filed = new Trial(id).file(monday('10:00'), { channel: 'portal', attached: 'unknown', ...filing });
    expect([due(filed, 'answer'), due(filed, 'service')]).toEqual(['2026-11-23 10:30', '2026-11-23 10:30']);
  });

  law(`${id}/annex-1.action-2`, 'the registry identifies the person in 10 minutes', () => {
    const filed = new Trial(id).file(monday('10:00'), filing);
    expect([filed.step?.name, filed.step?.actor, due(filed, 'step')]).toEqual([
      'identify',
      'registry-specialist',
      '2026-11-23 10:10',
    ]);
  });

  law(
    `${id}/annex-1.action-3`,
    'then attachment is looked up: by the portal where the register answers, else by the registry',
    () => {
      const trial = new Trial(id);
      trial.file(monday('10:00'), filing);
      expect(trial.complete('identified', monday('10:02')).step?.name).toBe('register-request');
      const silent = new Trial(id);
      silent.file(monday('10:00'), { attached: 'unknown', ...filing });
      expect(silent.complete('identified', monday('10:02')).step?.name).toBe('check-attachment');
    },
  );

  law(`${id}/annex-1.action-3`, 'its 30 minutes do not stretch the 10 minutes of the whole', () => {
    const trial = new Trial(id);
    trial.file(monday('10:00'), { attached: 'unknown', ...filing });
    const open = trial.complete('identified', monday('10:02'));
    expect(due(open, 'step')).toBe('2026-11-23 10:32');
    expect(open.step?.due).toBe(monday('10:10').toISOString());
  });

  law(`${id}/annex-1.action-4`, 'then name, birth year, address, phone and reason are written down', () => {
    const asked = regulation.fields.filter(({ cites }) => cites?.some((key) => key === 'annex-1.action-4'));
    expect(asked.map(({ name }) => name)).toEqual([
      'surname',
      'given-name',
      'patronymic',
      'birth-year',
      'reason',
      'address',
      'phone',
    ]);
    expect(byName(regulation.steps, 'register-request').wait).toMatchObject({
      byChannel: { phone: { limit: { value: 30, unit: 'minutes', bound: 'as-printed' } } },
    });
  });

  const listed = regulation.providers[0]?.organisations ?? [];
  for (const [index, organisation] of listed.entries()) {
    law(
      `${id}/annex-3.row-${index + 1}`,
      `${organisation.name.en} is on the list, with its address and phones`,
      () => {
        expect(organisation.cites).toEqual([`annex-3.row-${index + 1}`]);
        expect(organisation.address.kk).not.toBe('');
        expect(organisation.phones.length).toBeGreaterThan(0);
        for (const { printed, e164 } of organisation.phones) {
          if (printed.startsWith('8(727)')) expect(e164).toMatch(/^\+7727\d{7}$/);
          else expect(e164).toBeNull();
        }
      },
    );
  }
}
