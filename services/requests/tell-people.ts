import type { Tx } from '@/lib/database/transaction';
import { ADULT } from '@/services/identity/age';
import type { NotificationKind, NotificationParams } from '@/services/notifications/kinds';
import { notify } from '@/services/notifications/notify';
import { peopleToTell } from '@/services/notifications/people-to-tell';
import type { ResultForm } from '@/services/regulations/language/ending';
import type { Regulation } from '@/services/regulations/language/regulation';
import type { Unit } from '@/services/transact';
import type { Appointed, Case } from '@/services/workflow/case';
import type { CaseEvent } from '@/services/workflow/events';
import type { StoredCase } from './stored-case';

type News = {
  [Kind in NotificationKind]: { kind: Kind; params: NotificationParams<Kind> };
}[NotificationKind];

/**
 * Tells whoever asked, and the adult who is served where somebody else asked, once a decision, the most telling thing
 * of it: an agent may be gone when the clinic has news. Nobody is told what they did not wait for.
 */
export async function tellPeople(
  tx: Tx,
  unit: Unit,
  stored: Pick<StoredCase, 'id' | 'number' | 'applicantId' | 'recipientId'>,
  events: readonly CaseEvent[],
  next: Case,
  regulation: Regulation,
): Promise<void> {
  const { applicantId, recipientId } = stored;
  const news = newsOf(stored.number, events, next, regulation);
  if (!news) return;
  for (const personId of peopleToTell({ applicantId, recipientId, adult: next.recipientAge >= ADULT }))
    await notify(tx, unit, {
      ...news,
      personId,
      requestId: stored.id,
      sensitive: regulation.privacy.sensitive,
    });
}

export function newsOf(
  number: string,
  events: readonly CaseEvent[],
  next: Case,
  regulation: Pick<Regulation, 'results'>,
): News | null {
  const happened = new Set(events.map(({ type }) => type));
  const { appointed } = next;
  if (happened.has('reopened') && next.step)
    return { kind: 'request-reopened', params: { number, by: next.step.due } };
  if (happened.has('refused')) return { kind: 'request-refused', params: { number } };
  if (happened.has('withdrawn')) {
    return appointed?.kind === 'appointments'
      ? { kind: 'appointment-cancelled', params: { number, ...timeOf(appointed) } }
      : { kind: 'request-withdrawn', params: { number } };
  }
  if (appointed && happened.has('appointment-moved')) {
    return {
      kind: appointed.kind === 'home-visits' ? 'visit-moved' : 'appointment-moved',
      params: { number, ...timeOf(appointed) },
    };
  }
  if (appointed && happened.has('result-given') && next.status === 'open') {
    return {
      kind: appointed.kind === 'home-visits' ? 'visit-planned' : 'appointment-booked',
      params: { number, ...timeOf(appointed) },
    };
  }
  if (happened.has('result-given') && next.status === 'open')
    return { kind: 'request-answered', params: { number } };
  // An answer that came while the person was away; care and spoken words were given to the person's face.
  if (happened.has('completed') && !happened.has('filed') && gave(regulation, next))
    return { kind: 'request-answered', params: { number } };
  if (!happened.has('filed') || !next.step) return null;
  const later = next.acceptedAt > next.filedAt;
  return later
    ? { kind: 'request-filed-for-later', params: { number, at: next.acceptedAt, by: next.step.due } }
    : { kind: 'request-filed', params: { number, by: next.step.due } };
}

const READ_LATER: ReadonlySet<ResultForm> = new Set(['electronic-document', 'view-mode', 'cabinet-status']);

function gave({ results }: Pick<Regulation, 'results'>, { results: given }: Case): boolean {
  const last = results.find(({ name }) => name === given.at(-1)?.name);
  return last !== undefined && READ_LATER.has(last.form);
}

const timeOf = ({ startsAt, doctorName, room }: Appointed) => ({
  at: startsAt,
  doctor: doctorName,
  ...(room ? { room } : {}),
});
