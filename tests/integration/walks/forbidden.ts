/** What may not happen, tried at every turn. */
import { expect } from 'vitest';
import type { Outcome } from '@/lib/outcome';
import { ableTo } from '@/services/regulations/facts';
import { completeStep } from '@/services/requests/complete-step';
import { refuseRequest } from '@/services/requests/end-request';
import { takeTask } from '@/services/requests/take-task';
import type { Case } from '@/services/workflow/case';
import { stepOf } from '@/services/workflow/lawful';
import type { Member } from '@/tests/integration/support/scene';
import type { Stage } from './stage';

/** Somebody tries what is not theirs; it is refused, and nothing has moved. */
export async function tryForbidden(stage: Stage, requestId: string, state: Case): Promise<void> {
  const { cast } = stage;
  const step = stepOf(stage.regulation, state.step?.name ?? '');
  const able = step.actor === 'portal' ? [] : ableTo(step);
  const unable = Object.values(cast.staff).filter(
    ({ actor }) => !actor.roles.some((role) => role === 'head-of-clinic' || isOneOf(able, role)),
  );
  const wrong = cast.scene.as(stage.chance.of(unable), stage.now);
  const away = cast.scene.as(cast.elsewhere, stage.now);
  const other = stage.regulation.steps.find(({ name }) => name !== step.name);
  const attempts: (() => Promise<Outcome<unknown>>)[] = [
    () => stage.complete(requestId, state, away),
    () =>
      refuseRequest(away, { requestId, ground: stage.regulation.refusals[0]?.name ?? 'none', reason: 'x' }),
    () => takeTask(away, { requestId }),
    ...(step.actor === 'portal'
      ? []
      : [
          () => stage.complete(requestId, state, wrong),
          () => takeTask(wrong, { requestId }),
          () =>
            refuseRequest(wrong, {
              requestId,
              ground: stage.regulation.refusals[0]?.name ?? 'none',
              reason: 'x',
            }),
        ]),
    ...(other
      ? [
          () =>
            completeStep(cast.scene.as(actorOrAnybody(stage, state), stage.now), {
              requestId,
              step: other.name,
              outcome: Object.keys(other.outcomes)[0] ?? '',
              data: {},
            }),
        ]
      : []),
    () =>
      refuseRequest(cast.scene.as(actorOrAnybody(stage, state), stage.now), {
        requestId,
        ground: 'because-we-want-to',
        reason: 'x',
      }),
  ];
  const refused = await stage.chance.of(attempts)();
  expect(refused.ok).toBe(false);
  expect(await stage.look(requestId)).toEqual(state);
}

function actorOrAnybody(stage: Stage, state: Case): Member {
  const step = stepOf(stage.regulation, state.step?.name ?? '');
  return ableTo(step).length > 0 ? stage.actorAt(state) : stage.cast.staff['medical-registrar'];
}

const isOneOf = (roles: readonly string[], role: string): boolean => roles.includes(role);
