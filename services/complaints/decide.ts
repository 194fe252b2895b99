/** What may happen to a complaint, and what follows. Pure: the road comes from the regulation, the time from outside. */
import { type Outcome, ok, type Refusal, refuse } from '@/lib/outcome';
import { type ComplaintRoad, complaintRoad, type RoadTerm } from '@/services/regulations/complaint-road';
import type { Regulation } from '@/services/regulations/language/regulation';
import type { CommandBy } from '@/services/workflow/commands';
import { clauseOf, doneBy } from '@/services/workflow/lawful';
import type { Place } from '@/services/working-time/clinic-hours';
import { deadline } from '@/services/working-time/deadline';
import {
  type Complaint,
  type ComplaintCommand,
  type ComplaintEvent,
  type ComplaintWait,
  isSilent,
  mayCarryOn,
} from './complaint';
import { evolve } from './evolve';

export interface ComplaintContext {
  now: Date;
  by: CommandBy;
  place: Place;
}

type Decision = Outcome<ComplaintEvent[]>;
const no = (refusal: Refusal): Decision => refuse(refusal);

export function decide(
  regulation: Regulation,
  current: Complaint | null,
  command: ComplaintCommand,
  context: ComplaintContext,
): Decision {
  const road = complaintRoad(regulation);
  const mark = { at: context.now.toISOString(), by: doneBy(context.by) };
  if (command.type === 'register') {
    if (current) return no({ code: 'conflict' });
    const { type: _, ...said } = command;
    return ok([{ type: 'registered', ...mark, ...said, wait: withHead(road, command.level, context) }]);
  }
  if (!current) return no({ code: 'not-found' });
  switch (command.type) {
    case 'take':
      return take(current, context, mark);
    case 'answer':
      return answer(regulation, road, current, command, context, mark);
    case 'forward': {
      const refused = byHead(context.by) ?? mustBe(current, 'with-head');
      if (refused) return no(refused);
      if (current.level !== 'quality-body') return no({ code: 'complaint-is-for-head' });
      const inTime = !isSilent(current, context.now);
      const wait = waitFor('body-answer', road.body, context);
      return ok([{ type: 'forwarded', ...mark, inTime, wait }]);
    }
    case 'record-body-answer': {
      const refused = byHead(context.by) ?? mustBe(current, 'with-body');
      if (refused) return no(refused);
      if (command.reopen && command.verdict === 'rejected') return no({ code: 'reopen-not-possible' });
      const { type: _, ...said } = command;
      return ok([{ type: 'body-answered', ...mark, ...said, inTime: !isSilent(current, context.now) }]);
    }
    case 'carry-on':
      if (context.by.kind === 'portal') return no({ code: 'not-allowed' });
      if (!mayCarryOn(current, context.now)) return no({ code: 'complaint-too-early' });
      return ok([{ type: 'carried-on', ...mark, wait: withHead(road, 'quality-body', context) }]);
    case 'withdraw':
      if (context.by.kind !== 'citizen') return no({ code: 'not-allowed' });
      if (current.closedAt) return no({ code: 'complaint-closed' });
      return ok([{ type: 'withdrawn', ...mark }]);
  }
}

export const apply = (current: Complaint | null, events: readonly ComplaintEvent[]): Complaint => {
  const next = events.reduce<Complaint | null>(evolve, current);
  if (!next) throw new Error('A decision without events changes nothing');
  return next;
};

type Mark = Pick<ComplaintEvent, 'at' | 'by'>;

function take(current: Complaint, { by }: ComplaintContext, mark: Mark): Decision {
  if (by.kind !== 'staff') return no({ code: 'not-allowed' });
  if (current.closedAt) return no({ code: 'complaint-closed' });
  const { takenBy } = current;
  if (takenBy?.personId === by.personId) return ok([]);
  return takenBy
    ? no({ code: 'already-taken', params: { by: takenBy.name, at: takenBy.at } })
    : ok([{ type: 'taken', ...mark }]);
}

function answer(
  regulation: Regulation,
  road: ComplaintRoad,
  current: Complaint,
  command: Extract<ComplaintCommand, { type: 'answer' }>,
  context: ComplaintContext,
  mark: Mark,
): Decision {
  const refused = byHead(context.by) ?? mustBe(current, 'with-head');
  if (refused) return no(refused);
  if (command.text.trim() === '') return no({ code: 'reason-required', field: 'text' });
  if (command.reopen && command.verdict === 'rejected') {
    return no({ code: 'reopen-not-possible', field: 'reopen' });
  }
  // A complaint meant for the body above stays only where everything asked for is granted, and in time.
  if (current.level === 'quality-body' && !mayKeep(road, current, command.verdict, context)) {
    return no({ code: 'complaint-goes-on', field: 'verdict', ...clauseOf(regulation, road.forwarding) });
  }
  const { type: _, ...said } = command;
  return ok([{ type: 'answered', ...mark, ...said, inTime: !isSilent(current, context.now) }]);
}

function mayKeep(
  { forwarding: { satisfiedWithin } }: ComplaintRoad,
  current: Complaint,
  verdict: string,
  { now, place }: ComplaintContext,
): boolean {
  if (verdict !== 'satisfied') return false;
  if (!satisfiedWithin) return true;
  const from = new Date(current.levelSince);
  return now <= deadline({ ...place, limit: satisfiedWithin, clock: 'working-hours', from }).due;
}

const withHead = (
  road: ComplaintRoad,
  level: Complaint['level'],
  context: ComplaintContext,
): ComplaintWait =>
  level === 'head-of-provider'
    ? waitFor('answer', road.head, context)
    : waitFor('forwarding', road.forwarding, context);

function waitFor(
  what: ComplaintWait['for'],
  { limit, cites, reading }: RoadTerm,
  { now, place }: ComplaintContext,
): ComplaintWait {
  const ground = { for: what, cites, ...(reading ? { reading } : {}) };
  if (!limit) return { ...ground, due: null, explanation: [] };
  const { due, explanation } = deadline({ ...place, limit, clock: 'working-hours', from: now });
  return { ...ground, due: due.toISOString(), explanation };
}

/** The head of the clinic, or whoever stands in for the head: the role says it. */
const byHead = (by: CommandBy): Refusal | null =>
  by.kind === 'staff' && by.roles.includes('head-of-clinic') ? null : { code: 'not-allowed' };

const mustBe = (current: Complaint, status: Complaint['status']): Refusal | null =>
  current.status === status ? null : { code: 'complaint-closed' };
