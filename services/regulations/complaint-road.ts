/** The road of a complaint under a regulation: each level with its term, by the act or, where it is silent, by the reading. */
import type { Limit } from '@/services/working-time/limit';
import { GENERAL_ROAD } from './common/complaints';
import type { ComplaintLevel } from './language/ending';
import type { Regulation } from './language/regulation';

export interface RoadGround {
  /** Clauses of the regulation; none where the road rests on a reading. */
  cites: readonly string[];
  reading?: string;
}

export type RoadTerm = RoadGround & {
  /** null where neither the act nor the reading names one. */
  limit: Limit | null;
};

export interface ComplaintRoad {
  /** The act itself has a chapter on complaints. */
  stated: boolean;
  head: RoadTerm;
  body: RoadTerm;
  forwarding: RoadTerm & { satisfiedWithin: Limit | null };
  court: RoadGround;
}

export function complaintRoad({ complaints }: Pick<Regulation, 'complaints'>): ComplaintRoad {
  if (!complaints.stated) {
    const ground = groundOf(complaints);
    const { head, forwarding, satisfiedWithin } = GENERAL_ROAD;
    return {
      stated: false,
      head: { limit: head, ...ground },
      body: { limit: null, ...ground },
      forwarding: { limit: forwarding, satisfiedWithin, ...ground },
      court: ground,
    };
  }
  const { levels, forwarding } = complaints;
  const level = (to: ComplaintLevel<string>['to']): RoadTerm => {
    const found = levels.find((one) => one.to === to);
    return { limit: found?.limit ?? null, ...groundOf(found ?? {}) };
  };
  return {
    stated: true,
    head: level('head-of-provider'),
    body: level('quality-body'),
    forwarding: {
      limit: forwarding?.limit ?? null,
      satisfiedWithin: forwarding?.satisfiedWithin ?? null,
      ...groundOf(forwarding ?? {}),
    },
    court: groundOf(levels.find(({ to }) => to === 'court') ?? {}),
  };
}

const groundOf = ({
  cites,
  reading,
}: {
  cites?: readonly string[] | undefined;
  reading?: string | undefined;
}): RoadGround => ({ cites: cites ?? [], ...(reading ? { reading } : {}) });
