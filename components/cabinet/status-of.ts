import type { TagKind } from '@/components/ui/tag';
import type { Situation } from '@/services/requests/situation';

export type StatusName =
  | 'displaced'
  | 'yourStep'
  | 'otherPerson'
  | 'waiting'
  | 'late'
  | 'booked'
  | 'visit'
  | 'recorded'
  | 'completed'
  | 'refused'
  | 'withdrawn';

/** A status in one word and one mark; the words are messages `cabinet.status.<name>`. */
export function statusOf(situation: Situation): { name: StatusName; kind: TagKind } {
  switch (situation.kind) {
    case 'displaced':
      return { name: 'displaced', kind: 'attention' };
    case 'with-you':
      return { name: 'yourStep', kind: 'attention' };
    case 'with-subject':
      return { name: 'otherPerson', kind: 'waiting' };
    case 'with-clinic':
      return situation.late ? { name: 'late', kind: 'attention' } : { name: 'waiting', kind: 'waiting' };
    case 'waits-for-opening':
      return { name: 'waiting', kind: 'waiting' };
    case 'coming':
      return { name: situation.appointed.kind === 'home-visits' ? 'visit' : 'booked', kind: 'done' };
    case 'being-recorded':
      return { name: 'recorded', kind: 'neutral' };
    case 'completed':
      return { name: 'completed', kind: 'done' };
    case 'refused':
      return { name: 'refused', kind: 'refused' };
    case 'withdrawn':
      return { name: 'withdrawn', kind: 'neutral' };
  }
}
