/** Each request that can be made at a counter, from the first step to its end, by people who hold one role each. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { COUNTER_CHANNELS } from '@/services/identity/case-rights';
import { REGULATIONS } from '@/services/regulations/catalogue';
import { rolesOpening } from '@/services/regulations/duties';
import { ableTo } from '@/services/regulations/facts';
import { STAFF_ACTORS, type StaffActor } from '@/services/regulations/language/actors';
import type { Field } from '@/services/regulations/language/form';
import { completeStep } from '@/services/requests/complete-step';
import { intakeRequest } from '@/services/requests/intake-request';
import { listQueue } from '@/services/requests/list-queue';
import { readQueueFilter } from '@/services/requests/queue-filter';
import { readCase } from '@/services/requests/read-case';
import { readIntake } from '@/services/requests/read-intake';
import type { StoredCase } from '@/services/requests/stored-case';
import { takeTask } from '@/services/requests/take-task';
import type { Answers, AnswerValue } from '@/services/workflow/case';
import { stepOf } from '@/services/workflow/lawful';
import { createDatabase } from '@/tests/integration/support/database';
import { openScene, type Scene } from '@/tests/integration/support/scene';
import { at, staffAt, value } from './world';

const { url } = await createDatabase();
const NOON = '2026-11-23T12:00';
const scenes = new Map<string, Scene>();

/** A service belongs to one regulation at a clinic: as many clinics as there are regulations of one service. */
const COUNTER = REGULATIONS.filter(({ routes, slotChoice }) => {
  return slotChoice === undefined && COUNTER_CHANNELS.some((channel) => routes[channel] !== undefined);
});

beforeAll(async () => {
  for (const { id, service } of COUNTER)
    scenes.set(
      id,
      await openScene(url, { region: 'mangystau', zone: 'Asia/Aqtau', applies: { [service]: id } }),
    );
});
afterAll(async () => {
  for (const scene of scenes.values()) await scene.close();
});

const EXAMPLES: Record<Field<string>['kind'], (field: Field<string>) => AnswerValue> = {
  text: () => 'Мәтін',
  'long-text': () => 'Ұзақ мәтін',
  date: () => '2026-11-23',
  phone: () => '+77010000001',
  address: () => '3-шағынаудан, 5-үй',
  choice: ({ options }) => options?.[0]?.value ?? '',
  'yes-no': () => true,
  slot: () => '',
  number: ({ min = 1 }) => Math.max(min, 1985),
  iin: () => '850308400010',
};

const answersTo = (fields: readonly Field<string>[], earlier: Answers = {}): Answers =>
  Object.fromEntries(
    fields
      .filter(({ made, kind }) => made === undefined && kind !== 'slot')
      .map((field) => [
        field.name,
        (field.sameAs ? earlier[field.sameAs] : undefined) ?? EXAMPLES[field.kind](field),
      ]),
  );

describe.each(COUNTER.map((regulation) => [regulation.id, regulation] as const))('%s', (id, regulation) => {
  it.each(COUNTER_CHANNELS.filter((channel) => regulation.routes[channel] !== undefined))(
    '%s: taken in and brought to its end by the roles of the act, none of whom sees another’s work',
    async (channel) => {
      const scene = scenes.get(id);
      if (!scene) throw new Error(`no scene of ${id}`);
      const holding = (role: StaffActor) =>
        staffAt(scene, { ...scene.registrar, actor: { ...scene.registrar.actor, roles: [role] } }, NOON);
      const filed = await takeIn(scene, holding, channel);
      let stored = filed;
      for (let steps = 0; stored.state.step && steps < 20; steps += 1) {
        const step = stepOf(regulation, stored.state.step.name);
        const able = ableTo(step);
        const [role] = able;
        if (!role) throw new Error(`${step.name} waits on nobody`);
        const other = STAFF_ACTORS.find((one) => !able.includes(one) && !LEADING.includes(one));
        if (other) expect(await seen(holding(other), stored.id)).toBe(false);
        const context = holding(role);
        expect([step.name, await seen(context, stored.id)]).toEqual([step.name, true]);
        value(await takeTask(context, { requestId: stored.id }));
        const file = value(await readCase(context, stored.id));
        const [first] = file.choices.outcomes;
        const earlier = Object.assign({}, ...stored.state.done.map(({ data }) => data));
        stored = value(
          await completeStep(context, {
            requestId: stored.id,
            step: step.name,
            outcome: first?.name ?? '',
            data: answersTo(file.choices.asks, earlier),
          }),
        );
      }
      expect(stored.state.status).toBe('completed');
      expect(stored.state.results.length).toBeGreaterThan(0);
    },
  );
});

const LEADING: readonly StaffActor[] = ['head-of-clinic', 'deputy-chief-doctor', 'head-of-department'];

type Holding = (role: StaffActor) => ReturnType<typeof staffAt>;

async function seen(context: ReturnType<Holding>, requestId: string): Promise<boolean> {
  const page = await listQueue(context, readQueueFilter({}));
  return page.ok && page.value.lines.some((line) => line.requestId === requestId);
}

async function takeIn(
  scene: Scene,
  holding: Holding,
  channel: (typeof COUNTER_CHANNELS)[number],
): Promise<StoredCase> {
  const found = [...scenes].find(([, one]) => one === scene);
  const regulation = COUNTER.find((one) => one.id === found?.[0]);
  const [role] = regulation ? rolesOpening(regulation, channel) : [];
  if (!regulation || !role) throw new Error('nobody meets the applicant');
  const context = holding(role);
  const asked = { service: regulation.service, channel, receivedAt: at(NOON) };
  const personId = scene.citizen.personId;
  const open = value(await readIntake(context, { ...asked, personId }));
  const given = Object.fromEntries(
    open.deciders.map(({ field, options }) => [field.name, options.at(-1) ?? '']),
  );
  const facts = value(await readIntake(context, { ...asked, personId, given }));
  if (!facts.form) throw new Error('the form is not ready');
  return value(
    await intakeRequest(context, {
      ...asked,
      recipientId: facts.anonymous ? null : personId,
      applicant: 'self',
      applicantId: facts.anonymous ? null : personId,
      answers: { ...answersTo(facts.form.fields), ...facts.form.known },
      locale: 'kk',
      seen: facts.form.documents.map(({ document }) => document.name),
      completions: [],
    }),
  );
}
