import { describe, expect, it } from 'vitest';
import { REGULATIONS, regulationById } from '@/services/regulations/catalogue';
import type { Channel } from '@/services/regulations/language/names';
import { placeOf } from './place';
import { rehearse } from './run';
import { type Move, moveOf, type Setup, setupSchema, written } from './setup';

const START = new Date('2026-11-23T05:00:00Z');
const setup = (channel: Channel, more: Partial<Setup> = {}): Setup => ({
  ...setupSchema.parse({ channel, start: '2026-11-23T10:00' }),
  ...more,
});

describe('a rehearsal', () => {
  it('runs a home call from the phone to the visit (mangystau-302/1)', () => {
    const regulation = regulationById('mangystau-302/1');
    const run = (moves: Move[]) => rehearse(regulation, setup('phone'), moves, START, placeOf(regulation));
    const filed = run([]);
    expect(filed.case?.step?.name).toBe('register-request');
    expect(filed.case?.step?.due).toBe('2026-11-23T05:10:00.000Z');
    const visited = run([
      { type: 'wait', minutes: 5 },
      { type: 'complete', outcome: 'answered', way: 0 },
      { type: 'wait', minutes: 180 },
      { type: 'complete', outcome: 'visited', way: 0 },
    ]);
    expect(visited.case?.status).toBe('completed');
    expect(visited.choices).toEqual([]);
  });

  it('says which clause refuses a request that cannot be filed', () => {
    const regulation = regulationById('almaty-2-337/2');
    const run = rehearse(regulation, setup('portal', { registers: 'no' }), [], START, placeOf(regulation));
    expect(run.case).toBeNull();
    expect(run.refusal).toMatchObject({
      code: 'not-attached',
      clause: 'almaty-2-337/2/7.2.p3',
    });
  });

  it.each(['complete:answered:0', 'wait:10', 'refuse:not-attached', 'withdraw', 'overdue'])(
    'keeps the move %s in the address',
    (move) => {
      const read = moveOf(move);
      expect(read && written(read)).toBe(move);
    },
  );

  it.each(['wait:-1', 'wait:x', 'complete:<b>', 'drop', 'complete:a:9999'])('reads no move in %s', (move) => {
    expect(moveOf(move)).toBeUndefined();
  });

  it('by always taking the first lawful choice, every regulation comes to an end or says why it cannot begin', () => {
    for (const regulation of REGULATIONS) {
      for (const [channel, rule] of Object.entries(regulation.channels) as [Channel, { open: boolean }][]) {
        if (!rule.open) continue;
        const place = placeOf(regulation);
        const applicant =
          regulation.applicants.find(({ channels }) => channels.includes(channel))?.who ?? 'self';
        const moves: Move[] = [];
        let run = rehearse(regulation, setup(channel, { applicant }), moves, START, place);
        for (let turn = 0; turn < 30 && run.case?.status === 'open'; turn += 1) {
          const [first] = run.choices;
          expect(first, `${regulation.id} ${channel} ${run.case.step?.name}`).toBeDefined();
          if (!first) break;
          moves.push(first.move);
          run = rehearse(regulation, setup(channel, { applicant }), moves, START, place);
        }
        if (run.case) expect(['completed', 'refused', 'withdrawn']).toContain(run.case.status);
        else expect(run.refusal).toBeDefined();
      }
    }
  });
});
