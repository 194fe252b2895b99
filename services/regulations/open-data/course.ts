/** The course of a case as open data: the form, the steps, the portal's gate, and the endings. */

import type { RefusalKind } from '../language/ending';
import type { Field } from '../language/form';
import type { Regulation } from '../language/regulation';
import type { Automatic, Step } from '../language/step';
import type { Grounder } from './ground';

export function publishCourse(regulation: Regulation, ground: Grounder) {
  const { pages, fields, routes, steps, portal } = regulation;
  return {
    pages: [...pages],
    fields: fields.map((field) => publishField(field, ground)),
    routes: Object.entries(routes).map(([channel, { step }]) => ({
      channel: channel as keyof typeof routes,
      begins: step,
    })),
    steps: steps.map((step) => publishStep(step, ground)),
    portal: portal
      ? {
          processes: portal.processes.map((one) => ({ number: one.number, says: one.says, ...ground(one) })),
          conditions: portal.conditions.map((one) => ({
            number: one.number,
            says: one.says,
            checks: [...one.checks],
            onFail: one.onFail,
            ...ground(one),
          })),
          applicantSignature: {
            required: portal.applicantSignature.required,
            ...(portal.applicantSignature.required ? {} : { why: portal.applicantSignature.why }),
            ...ground(portal.applicantSignature),
          },
        }
      : null,
    ...publishEndings(regulation, ground),
  };
}

function publishField(
  { options, channels, cites, reading, ages, ...field }: Field<string>,
  ground: Grounder,
) {
  return {
    ...field,
    ...(ages
      ? {
          ages: ages.map(({ atMost, when, ...rule }) => ({
            atMost: { ...atMost },
            ...(when ? { when } : {}),
            ...ground(rule),
          })),
        }
      : {}),
    ...(options ? { options: [...options] } : {}),
    channels: [...channels],
    ...ground({ cites, reading }),
  };
}

function publishStep(step: Step<string>, ground: Grounder) {
  const { wait } = step;
  return {
    name: step.name,
    title: step.title,
    actor: step.actor,
    action: step.action,
    channels: [...step.channels],
    limit:
      wait.kind === 'appointed-time'
        ? [{ appointedTime: true as const, ...ground(wait) }]
        : step.channels.flatMap((channel) => {
            const clock = wait.byChannel[channel];
            return clock
              ? [{ channel, ...clock.limit, from: wait.from, clock: clock.clock, ...ground(clock) }]
              : [];
          }),
    condition: step.when ? { when: step.when.condition, otherwise: step.when.otherwise } : null,
    appoints: step.appoints ?? null,
    asks: (step.asks ?? []).map((field) => publishField(field, ground)),
    records: [...(step.records ?? [])],
    orBy: [...(step.orBy ?? [])],
    recordedBy: [...(step.recordedBy ?? [])],
    automatic: step.automatic ? publishAutomatic(step.automatic, ground) : null,
    alsoAutomatic: (step.alsoAutomatic ?? []).map((one) => publishAutomatic(one, ground)),
    looksAt: [...(step.looksAt ?? [])],
    orders: step.orders ?? null,
    byHand: step.byHand ? { by: [...step.byHand.by], ...ground(step.byHand) } : null,
    overdue: step.overdue ? { outcome: step.overdue.outcome, ...ground(step.overdue) } : null,
    consent: step.consent ? { ways: [...step.consent.ways], ...ground(step.consent) } : null,
    outcome: Object.entries(step.outcomes).map(([name, outcome]) => ({
      name,
      label: outcome.label,
      gives: outcome.gives ?? null,
      condition: outcome.when ?? null,
      onceOver: outcome.onceOver ?? false,
      enters: outcome.enters ?? null,
      next: outcome.next,
      ...ground(outcome),
    })),
    ...ground(step),
  };
}

const publishAutomatic = (one: Automatic<string>, ground: Grounder) => ({
  when: one.when,
  outcome: one.outcome,
  ...ground(one),
});

function publishEndings(regulation: Regulation, ground: Grounder) {
  const { results, refusals, withdrawal, journals, privacy, complaints } = regulation;
  const ofKind = (kind: RefusalKind) =>
    refusals
      .filter((one) => one.kind === kind)
      .map((one) => ({
        name: one.name,
        ground: one.ground,
        channels: [...one.channels],
        by: one.by,
        reasoned: one.reasoned,
        signed: one.signed ?? false,
        ...ground(one),
      }));
  return {
    results: results.map((one) => ({
      name: one.name,
      title: one.title,
      form: one.form,
      channels: [...one.channels],
      fields: [...one.fields],
      signatories: (one.signatories ?? []).map(({ by, seal = false, eds = false }) => ({ by, seal, eds })),
      validity: one.validity ? { ...one.validity.limit, ...ground(one.validity) } : null,
      layout: one.layout
        ? {
            form: one.layout.form,
            blank: one.layout.blank ?? null,
            bilingual: one.layout.bilingual ?? null,
            parts: (one.layout.parts ?? []).map(({ title, fields }) => ({ title, fields: [...fields] })),
          }
        : null,
      handedTo: one.handedTo,
      ...ground(one),
    })),
    refusals: {
      'not-accepted': ofKind('not-accepted'),
      'service-refused': ofKind('service-refused'),
      clinical: ofKind('clinical'),
    },
    withdrawal: { allowed: withdrawal.allowed, ...ground(withdrawal) },
    journals: journals.map((one) => ({
      name: one.name,
      title: one.title,
      fields: [...one.fields],
      ...ground(one),
    })),
    privacy: { sensitive: privacy.sensitive, anonymous: privacy.anonymous ?? null, ...ground(privacy) },
    complaints: {
      stated: complaints.stated,
      levels: complaints.stated
        ? complaints.levels.map((one) => ({ to: one.to, limit: one.limit ?? null, ...ground(one) }))
        : [],
      forwarding:
        complaints.stated && complaints.forwarding
          ? {
              limit: complaints.forwarding.limit,
              satisfiedWithin: complaints.forwarding.satisfiedWithin,
              ...ground(complaints.forwarding),
            }
          : null,
      ...ground(complaints.stated ? {} : complaints),
    },
  };
}
