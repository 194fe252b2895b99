/** Whether the person alone may still move or leave, by the very decision that would be made. Pure. */
import type { ErrorCode } from '@/lib/errors/codes';
import type { Refusal } from '@/lib/outcome';
import type { Regulation } from '@/services/regulations/language/regulation';
import type { Case } from '@/services/workflow/case';
import type { Command } from '@/services/workflow/commands';
import { decide } from '@/services/workflow/decide';
import type { ClinicRules } from './rules-of-clinic';

export interface WhatIMayDo {
  /** null: yes. */
  move: Refusal | null;
  withdraw: Refusal | null;
  /** Until when, where a notice period runs out. */
  until: Date | null;
}

/** Refusals of the moment itself; what is wrong with a particular new time is said when one is chosen. */
const LAW: readonly ErrorCode[] = [
  'change-not-allowed',
  'notice-period-passed',
  'nothing-to-move',
  'case-closed',
  'withdrawal-not-allowed',
];

export function whatIMayDo(
  regulation: Regulation,
  state: Case,
  { place, noticeMinutes }: Pick<ClinicRules, 'place' | 'noticeMinutes'>,
  { personId, displaced, now }: { personId: string; displaced: boolean; now: Date },
): WhatIMayDo {
  const refusalOf = (command: Command): Refusal | null => {
    const by = { kind: 'citizen', personId } as const;
    const decision = decide(regulation, state, command, { now, by, place, noticeMinutes });
    return decision.ok || !LAW.includes(decision.refusal.code) ? null : decision.refusal;
  };
  const { appointed } = state;
  const move: Refusal | null = appointed
    ? refusalOf({ type: 'move-appointment', appointed, displaced })
    : { code: 'nothing-to-move' };
  return {
    move,
    withdraw: refusalOf({ type: 'withdraw', displaced }),
    until: appointed && !displaced ? new Date(Date.parse(appointed.startsAt) - noticeMinutes * 60_000) : null,
  };
}
