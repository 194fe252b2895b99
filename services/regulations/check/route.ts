import { automaticOf } from '../facts';
import type { Channel } from '../language/names';
import type { Regulation } from '../language/regulation';
import type { Next, Step } from '../language/step';
import { mayHold, openChannels } from './conditions';
import { type Problem, problem } from './problem';

/** Walks each open channel's route by name: what it meets must exist, and everything there must be met. */
export function checkRoute(regulation: Regulation): Problem[] {
  const problems: Problem[] = [];
  const met = { steps: new Set<string>(), results: new Set<string>() };
  const open = openChannels(regulation);
  for (const channel of Object.keys(regulation.routes)) {
    if (!open.some((one) => one === channel)) problems.push(problem('route-by-closed-channel', channel));
  }
  for (const channel of open) {
    const route = regulation.routes[channel];
    if (!route) problems.push(problem('channel-open-without-route', channel));
    else problems.push(...walkChannel(regulation, channel, route, met));
  }
  for (const { name } of regulation.steps) {
    if (!met.steps.has(name)) problems.push(problem('step-never-reached', name));
  }
  for (const { name } of regulation.results) {
    if (!met.results.has(name)) problems.push(problem('result-never-given', name));
  }
  return problems;
}

function walkChannel(
  regulation: Regulation,
  channel: Channel,
  route: Next,
  met: { steps: Set<string>; results: Set<string> },
): Problem[] {
  const problems: Problem[] = [];
  const seen = new Set<string>();
  let appointed = regulation.slotChoice?.by === 'recipient';
  const gives = (result: string, at: string) => {
    met.results.add(result);
    const found = regulation.results.find(({ name }) => name === result);
    if (!found) problems.push(problem('result-unknown', `${at}: ${result}`));
    else if (!found.channels.includes(channel))
      problems.push(problem('result-not-by-this-channel', `${at}: ${result} by ${channel}`));
  };
  const follow = (next: Next, at: string) => {
    if ('result' in next) gives(next.result, at);
    else if ('refusal' in next) {
      if (!regulation.refusals.some(({ name }) => name === next.refusal))
        problems.push(problem('refusal-unknown', `${at}: ${next.refusal}`));
    } else visit(next.step, at);
  };
  const visit = (name: string, at: string) => {
    if (seen.has(name)) return;
    seen.add(name);
    const step = regulation.steps.find((one) => one.name === name);
    if (!step) {
      problems.push(problem('route-leads-nowhere', `${at}: ${name}`));
      return;
    }
    met.steps.add(name);
    if (step.when) {
      const passes = step.channels.includes(channel);
      if (!passes || mayHold({ not: step.when.condition }, channel)) follow(step.when.otherwise, name);
      // A route of another channel goes past the step.
      if (!passes) return;
    }
    if (!step.channels.includes(channel))
      problems.push(problem('step-not-on-this-channel', `${name} by ${channel}`));
    problems.push(...checkStep(step, channel, appointed));
    appointed ||= step.appoints !== undefined;
    const outcomes = Object.entries(step.outcomes).filter(([, { when }]) => mayHold(when, channel));
    if (outcomes.length === 0) problems.push(problem('step-without-outcome', `${name} by ${channel}`));
    for (const [outcome, { next, gives: result }] of outcomes) {
      if (result) gives(result, `${name}/${outcome}`);
      follow(next, `${name}/${outcome}`);
    }
  };
  follow(route, channel);
  return problems;
}

function checkStep(step: Step<string>, channel: Channel, appointed: boolean): Problem[] {
  const problems: Problem[] = [];
  if (step.wait.kind === 'limit' && !step.wait.byChannel[channel])
    problems.push(problem('step-without-clock', `${step.name} by ${channel}`));
  if (step.wait.kind === 'appointed-time' && !appointed)
    problems.push(problem('appointed-time-without-appointment', `${step.name} by ${channel}`));
  const byThePortal = [...automaticOf(step), ...(step.overdue ? [step.overdue] : [])];
  if (byThePortal.some(({ outcome }) => !Object.hasOwn(step.outcomes, outcome)))
    problems.push(problem('automatic-outcome-unknown', step.name));
  return problems;
}
