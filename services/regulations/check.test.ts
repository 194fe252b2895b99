import { describe, expect, it } from 'vitest';
import { regulationById } from './catalogue';
import { check, checkAct } from './check';
import { PROBLEM_CODES, type ProblemCode } from './check/problem';
import type { Field } from './language/form';
import type { RegisterFactPath } from './language/register-facts';
import type { Regulation } from './language/regulation';
import { mangystau302 } from './mangystau-302/act';

/** Broken on purpose, one thing at a time: a sound definition, changed where a hand could slip. */
const sound = regulationById('mangystau-302/1');
const almaty = regulationById('almaty-2-337/1');
const changed = (change: Partial<Regulation>, of: Regulation = sound): Regulation => ({ ...of, ...change });
const [register, visit, ...rest] = sound.steps;
if (!register || !visit) throw new Error('The home call has two steps');
const codes = (regulation: Regulation) => new Set(check(regulation).map(({ code }) => code));
const field = sound.fields[0];
const limit = sound.limits[0];
const reading = sound.readings['visit-day'];
const answered = register.outcomes.answered;
if (!field || !limit || !reading || !answered)
  throw new Error('The home call has fields, limits and readings');

const extract = regulationById('mangystau-302/8');
const information = regulationById('moh-dsm-49-2020/1');
const changedAsks = (of: Regulation, name: string, change: Partial<Field<string>>): Regulation => ({
  ...of,
  steps: of.steps.map((step) => ({
    ...step,
    ...(step.asks ? { asks: step.asks.map((one) => (one.name === name ? { ...one, ...change } : one)) } : {}),
  })),
});
/** What the compiler refuses comes in from a stored edition. */
const invented = (path: string): RegisterFactPath => JSON.parse(JSON.stringify(path));

const BROKEN: readonly [ProblemCode, string, Regulation][] = [
  [
    'clause-encoded-but-never-cited',
    'a clause called encoded that no fact cites',
    changed({ clauses: { ...sound.clauses, '12': { says: field.label, disposition: 'encoded' } } }),
  ],
  [
    'clause-cited-but-not-encoded',
    'a fact that cites a clause called informative',
    changed({ fees: [{ for: 'everyone', free: true, cites: ['5'] }] }),
  ],
  [
    'clause-read-without-reading',
    'a clause read by a reading that is not there',
    changed({
      clauses: { ...sound.clauses, '4': { says: field.label, disposition: 'read', reading: 'none' } },
    }),
  ],
  [
    'reading-does-not-name-its-clause',
    'a reading that does not name the clause it settles',
    changed({
      readings: {
        ...sound.readings,
        'standard-9-missing': { ...reading, clauses: [] },
      },
    }),
  ],
  [
    'reading-names-unknown-clause',
    'a reading of a clause that the act has not',
    changed({ readings: { ...sound.readings, 'visit-day': { ...reading, clauses: ['99'] } } }),
  ],
  [
    'reading-never-used',
    'a reading that nothing rests on',
    changed({ readings: { ...sound.readings, idle: { ...reading, clauses: [] } } }),
  ],
  [
    'fact-cites-unknown-clause',
    'a fact that cites a clause the act has not',
    changed({ fees: [{ for: 'everyone', free: true, cites: ['99'] }] }),
  ],
  [
    'fact-rests-on-unknown-reading',
    'a fact that rests on a reading that is not there',
    changed({ fees: [{ for: 'everyone', free: true, reading: 'none' }] }),
  ],
  [
    'fact-without-ground',
    'a question with neither clause nor reading',
    changed({
      fields: [
        ...sound.fields,
        { name: 'pet', kind: 'text', label: field.label, required: false, channels: [] },
      ],
    }),
  ],
  [
    'chapter-unknown',
    'a chapter before no clause',
    changed({ chapters: [{ heading: 'chapter-1', before: '99' }] }),
  ],
  ['text-missing', 'a text without its Russian', changed({ summary: { ...sound.summary, ru: ' ' } })],
  [
    'text-mixes-alphabets',
    'a Latin letter in a Cyrillic word',
    changed({ summary: { ...sound.summary, kk: 'Дәрiгер' } }),
  ],
  ['name-twice', 'two steps of one name', changed({ steps: [...sound.steps, register] })],
  [
    'channel-open-without-route',
    'an open channel without a route',
    changed({ routes: { phone: { step: register.name } } }),
  ],
  [
    'route-by-closed-channel',
    'a route for a closed channel',
    changed({ routes: { ...sound.routes, 'state-corporation': { step: register.name } } }),
  ],
  [
    'channel-named-but-closed',
    'a limit for a closed channel',
    changed({ limits: [...sound.limits, { ...limit, channels: ['state-corporation'] }] }),
  ],
  ['route-leads-nowhere', 'a step that leads nowhere', changed({ steps: [register] })],
  [
    'step-never-reached',
    'a step that no route meets',
    changed({ steps: [register, visit, ...rest, { ...visit, name: 'idle' }] }),
  ],
  [
    'step-not-on-this-channel',
    'a route through a step of another channel',
    changed({ steps: [{ ...register, channels: ['phone'] }, visit] }),
  ],
  [
    'step-without-outcome',
    'a step that nobody can finish',
    changed({ steps: [{ ...register, outcomes: {} }, visit] }),
  ],
  [
    'step-without-clock',
    'a step that waits without a clock',
    changed({ steps: [{ ...register, wait: { kind: 'limit', from: 'step', byChannel: {} } }, visit] }),
  ],
  [
    'appointed-time-without-appointment',
    'a wait for a time that nobody appointed',
    changed({ routes: { ...sound.routes, phone: { step: 'home-visit' } } }),
  ],
  [
    'automatic-outcome-unknown',
    'a portal that answers with no known outcome',
    changed({
      steps: [
        { ...register, automatic: { when: { channel: 'portal' }, outcome: 'none', cites: ['2'] } },
        visit,
      ],
    }),
  ],
  [
    'result-unknown',
    'an outcome with an unknown result',
    changed({ results: sound.results.filter(({ name }) => name !== 'care-at-home') }),
  ],
  [
    'result-never-given',
    'a result that no route gives',
    changed({
      results: [...sound.results, ...sound.results.slice(0, 1).map((one) => ({ ...one, name: 'idle' }))],
    }),
  ],
  [
    'result-not-by-this-channel',
    'an oral answer on the portal',
    changed({
      steps: [{ ...register, outcomes: { answered: { ...answered, when: { channel: 'portal' } } } }, visit],
    }),
  ],
  ['refusal-unknown', 'a condition that fails into an unknown refusal', changed({ refusals: [] })],
  ['journal-unknown', 'a step that writes into an unknown journal', changed({ journals: [] })],
  [
    'journal-never-written',
    'a journal that nobody writes',
    changed({ steps: sound.steps.map((step) => ({ ...step, records: [] })) }),
  ],
  [
    'layout-unknown-field',
    'a part of a sheet that names a line the document does not have',
    changed({
      results: sound.results.map((one) => ({
        ...one,
        layout: { form: 'free' as const, parts: [{ title: sound.title, fields: ['nowhere'] }] },
      })),
    }),
  ],
  ['path-unknown', 'a column filled from a question nobody asks', changed({ fields: sound.fields.slice(1) })],
  ['field-on-unknown-page', 'a question on an unknown page', changed({ pages: [] })],
  [
    'page-without-field',
    'a page that asks nothing',
    changed({ pages: [...sound.pages, { name: 'idle', title: sound.title }] }),
  ],
  [
    'field-without-options',
    'a choice of nothing',
    changed({ fields: sound.fields.map((one) => (one.kind === 'choice' ? { ...one, options: [] } : one)) }),
  ],
  [
    'condition-on-unknown-field',
    'a condition on an answer nobody gives',
    changed({ fields: sound.fields.map((one) => ({ ...one, when: { answer: 'pet', given: true } })) }),
  ],
  [
    'limit-until-unknown-step',
    'a limit until a step that is not there',
    changed({ limits: [{ ...limit, until: { step: 'none' } }] }),
  ],
  [
    'channel-without-answer-limit',
    'a channel without a limit for the answer',
    changed({
      limits: [],
      steps: [{ ...register, wait: { kind: 'appointed-time', cites: ['3.p2'] } }, visit],
    }),
  ],
  ['channel-without-acceptance', 'a channel that never accepts', changed({ acceptance: [] })],
  [
    'hours-wrong',
    'hours that close before they open',
    changed(
      {
        hours: {
          stated: true,
          provider: 'phc',
          week: [{ weekdays: [1], opens: '20:00', closes: '08:00' }],
          holidaysOff: true,
          cites: ['7.1'],
        },
      },
      almaty,
    ),
  ],
  [
    'cut-off-contradicts-hours',
    'a printed cut-off that the hours contradict',
    changed(
      {
        cutOffs: almaty.cutOffs.map((one) => ({
          ...one,
          beforeClosing: { value: 3, unit: 'hours' } as const,
        })),
      },
      almaty,
    ),
  ],
  [
    'register-fact-unknown',
    'a question proposed from what no register tells',
    changedAsks(extract, 'admitted', { from: invented('registers.hospital-stays.pet') }),
  ],
  [
    'register-fact-does-not-fit',
    'a date proposed from a text',
    changedAsks(extract, 'admitted', { from: 'registers.hospital-stays.department' }),
  ],
  [
    'silence-without-hands',
    'a wait on a register alone that nobody may end',
    changed({ steps: information.steps.map(({ byHand: _, ...step }) => step) }, information),
  ],
  [
    'hands-without-silence',
    'hands where no register is waited for',
    changed({ steps: [{ ...register, byHand: { by: ['doctor'], cites: ['2'] } }, visit] }),
  ],
  [
    'gate-where-not-required',
    'a gate on a channel that does not require attachment',
    changed(
      {
        attachment: {
          rule: 'required',
          channels: [],
          refusal: 'not-attached',
          gate: ['portal'],
          cites: ['2'],
        },
      },
      almaty,
    ),
  ],
  [
    'day-set-against-nothing',
    'a day that may not be before a question nobody asks',
    changedAsks(extract, 'admitted', { days: { from: { answer: 'pet' } } }),
  ],
  [
    'days-of-no-date',
    'a text that may not be in the future',
    changedAsks(extract, 'epicrisis', { days: { until: 'today' } }),
  ],
];

describe('a broken definition is found', () => {
  it.each(BROKEN)('%s: %s', (code, _, regulation) => {
    expect(codes(regulation)).toContain(code);
  });

  it('in each way the check knows of', () => {
    expect(new Set(BROKEN.map(([code]) => code))).toEqual(new Set(PROBLEM_CODES));
  });

  it('and so is an act whose clause in force is missing', () => {
    expect(checkAct({ ...mangystau302, cites: ['99'] })).toContainEqual({
      code: 'fact-cites-unknown-clause',
      at: 'act in force: 99',
    });
  });

  it('while a sound one has nothing to be found', () => {
    expect(check(sound)).toEqual([]);
    expect(check(almaty)).toEqual([]);
  });
});
