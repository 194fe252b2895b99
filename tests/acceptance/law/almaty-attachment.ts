import { describe, expect } from 'vitest';
import { at, byName, due, monday, person, staff, Trial, wallTime } from '../support/clinic';
import { law } from '../support/law';
import { listedOrganisations } from '../support/organisations';

const ID = 'almaty-2-337/3';
const { regulation } = new Trial(ID);
const counter = { channel: 'in-person' } as const;
const online = { channel: 'portal' } as const;
const paper = byName(regulation.results, 'attachment-ticket');
const electronic = byName(regulation.results, 'electronic-ticket');

function asked(filing: typeof counter | typeof online): Trial {
  const trial = new Trial(ID);
  trial.file(monday('10:00'), filing);
  if (filing.channel === 'in-person') trial.done('taken', monday('10:05'), 'registry-specialist');
  return trial;
}

describe('Almaty: attachment to a polyclinic', () => {
  law([`${ID}/4.1`, `${ID}/9`], 'paper or electronic, the ticket bears the clinic’s EDS', () => {
    for (const ticket of [paper, electronic])
      expect(ticket.signatories).toEqual([{ by: 'clinic', eds: true }]);
  });

  law(`${ID}/2`, 'it is free for natural persons', () => {
    expect(regulation.fees).toEqual([{ for: 'everyone', free: true, cites: ['2'] }]);
  });

  law(
    `${ID}/2.p2`,
    'the person or a representative comes, phones or uses the portal, and nothing else',
    () => {
      for (const channel of ['in-person', 'phone', 'portal'] as const)
        for (const applicant of ['self', 'power-of-attorney'] as const)
          expect(new Trial(ID).refusal(monday('10:00'), { channel, applicant })).toBeNull();
      expect(new Trial(ID).refusal(monday('10:00'), { channel: 'state-corporation' })).toMatchObject({
        code: 'channel-closed',
        clause: `${ID}/2.p2`,
      });
    },
  );

  law(`${ID}/2.p2`, 'nobody need be attached in order to be attached', () => {
    for (const attached of ['yes', 'no', 'unknown'] as const)
      expect(new Trial(ID).refusal(monday('10:00'), { ...counter, attached })).toBeNull();
  });

  law(`${ID}/2.p3`, 'it is given in Kazakh and Russian', () => {
    expect(regulation.languages?.languages).toEqual(['kk', 'ru']);
  });

  law([`${ID}/3`, `${ID}/8`], 'it is electronic, partly automated, and/or on paper', () => {
    expect(regulation.form).toMatchObject({
      kind: 'electronic-and-or-paper',
      automation: 'partial',
      cites: ['3', '8'],
    });
  });

  law(
    [`${ID}/4.1`, `${ID}/4.2`, `${ID}/9`],
    'the result is a ticket, on paper or with the clinic’s EDS',
    () => {
      expect([paper.form, paper.channels]).toEqual(['paper-document', ['in-person', 'phone']]);
      expect([electronic.form, electronic.signatories]).toEqual([
        'electronic-document',
        [{ by: 'clinic', eds: true }],
      ]);
    },
  );

  law(
    [`${ID}/5`, `${ID}/6.1`, `${ID}/annex-1.action-2`],
    'it begins with an application in free form, taken in 10 minutes',
    () => {
      const filed = new Trial(ID).file(monday('10:00'), counter);
      expect([filed.step?.name, filed.step?.actor, due(filed, 'step')]).toEqual([
        'take-application',
        'registry-specialist',
        '2026-11-23 10:10',
      ]);
      expect(byName(regulation.documents, 'application').channels).toEqual(['in-person', 'phone']);
    },
  );

  law(
    [`${ID}/5.2`, `${ID}/6.2`, `${ID}/11.2.p2`],
    'the portal’s request is filled in by the person and signed with the own EDS',
    () => {
      expect(new Trial(ID).refusal(monday('10:00'), { ...online, signed: false })).toMatchObject({
        code: 'signature-required',
        clause: `${ID}/5.2`,
      });
      expect(new Trial(ID).file(monday('10:00'), online).done[0]).toMatchObject({
        name: 'take-application',
        by: { kind: 'portal' },
      });
    },
  );

  law(
    [`${ID}/6.1.p2`, `${ID}/10.1`],
    'a request is taken until 18:00, on Saturday 12:00; Sundays and holidays are off',
    () => {
      const accepted = (time: string) => wallTime(new Trial(ID).file(at(time), counter).acceptedAt);
      expect(accepted('2026-11-23 17:59')).toBe('2026-11-23 17:59');
      expect(accepted('2026-11-23 18:05')).toBe('2026-11-24 08:00');
      expect(accepted('2026-11-28 12:05')).toBe('2026-11-30 08:00');
    },
  );

  law(
    [`${ID}/7.1`, `${ID}/annex-1.action-5`],
    'the answer comes in 1 working day, whatever the 3 days of the table',
    () => {
      const trial = asked(counter);
      const open = trial.done('asked', monday('10:10'), 'responsible-specialist');
      expect([due(open, 'answer'), due(open, 'step')]).toEqual(['2026-11-24 20:00', '2026-11-26 23:59']);
      expect(wallTime(open.step?.due ?? '')).toBe('2026-11-24 20:00');
      expect(trial.done('attached', monday('12:00'), 'responsible-specialist').results.at(-1)?.name).toBe(
        'attachment-ticket',
      );
    },
  );

  law(`${ID}/7.2`, 'the wait in the queue is at most 30 minutes', () => {
    expect(byName(regulation.limits, 'wait-to-submit').limit).toEqual({
      value: 30,
      unit: 'minutes',
      bound: 'at-most',
    });
  });

  law(`${ID}/7.3`, 'being served is at most 30 minutes', () => {
    expect(due(new Trial(ID).file(monday('10:00'), counter), 'service')).toBe('2026-11-23 10:30');
  });

  law(`${ID}/7.p2`, 'on the portal the answer, or a refusal with the reason, comes the same day', () => {
    const open = asked(online).done('asked', monday('10:10'), 'responsible-specialist');
    expect(due(open, 'answer')).toBe('2026-11-23 23:59');
    const given = asked(online);
    given.done('asked', monday('10:10'), 'responsible-specialist');
    expect(
      given.done('attached-online', monday('11:00'), 'responsible-specialist').results.at(-1)?.name,
    ).toBe('electronic-ticket');
    const refused = asked(online);
    expect(
      refused.refuse('attachment-refused', monday('11:00'), staff('responsible-specialist')).refusal?.reason,
    ).not.toBe('');
  });

  law(`${ID}/10.2`, 'the portal takes a request at any hour', () => {
    expect(new Trial(ID).try(new Trial(ID).filing(online), person, monday('03:00')).ok).toBe(true);
    expect(regulation.portalHours?.exceptMaintenance).toBe(true);
  });

  law(
    [`${ID}/11`, `${ID}/11.1.p2`],
    'an identity document, under 16 a birth certificate; a representative’s power of attorney',
    () => {
      expect(byName(regulation.documents, 'identity-document').when).toEqual({ recipientAge: { from: 16 } });
      expect(byName(regulation.documents, 'birth-certificate').when).toEqual({ recipientAge: { below: 16 } });
      expect(byName(regulation.documents, 'power-of-attorney').cites).toEqual(['11']);
    },
  );

  law(`${ID}/annex-1.action-3`, 'then the responsible worker asks the register, in 10 minutes', () => {
    const { current } = asked(counter);
    expect([current?.step?.name, current?.step?.actor, current && due(current, 'step')]).toEqual([
      'request-attachment',
      'responsible-specialist',
      '2026-11-23 10:15',
    ]);
  });

  listedOrganisations(ID);
});
