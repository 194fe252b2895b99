/**
 * Freezes the document that a decision would give, before it is given, for the person who decides to read and sign.
 * Nothing of the case moves yet; another preparation of the same person for the same request takes its place.
 */
import { randomBytes } from 'node:crypto';
import { type Outcome, ok, refuse } from '@/lib/outcome';
import type { StaffContext } from '@/services/identity/current-actor';
import { commanding } from '@/services/requests/commanding';
import { factSource } from '@/services/requests/read-fact-source';
import { rulesOfCase } from '@/services/requests/rules-of-clinic';
import { json } from '@/services/requests/save-case';
import { loadCase } from '@/services/requests/stored-case';
import { dateColumn } from '@/services/scheduling/days';
import { transact } from '@/services/transact';
import { apply, decide } from '@/services/workflow/decide';
import { toDay } from '@/services/working-time/day';
import { documentsDue } from './documents-due';
import { freezeDue, issuerOf } from './freeze-due';
import type { PreparedCommand } from './prepared-command';

export function prepareDocument(
  context: StaffContext,
  {
    requestId,
    expectedVersion,
    command,
  }: { requestId: string; expectedVersion?: number; command: PreparedCommand },
): Promise<Outcome<{ id: string; nonce: string; bytes: Uint8Array }>> {
  const { actor } = context;
  return transact(context, async (tx, unit) => {
    const stored = await loadCase(tx, requestId);
    const by = commanding(actor);
    if (!stored || !by) return refuse({ code: 'not-found' });
    if (expectedVersion !== undefined && expectedVersion !== stored.version)
      return refuse({ code: 'changed-meanwhile' });
    const { regulation, place, noticeMinutes } = await rulesOfCase(tx, stored, unit.now);
    const decision = decide(regulation, stored.state, command, { now: unit.now, by, place, noticeMinutes });
    if (!decision.ok) return decision;
    const [due] = documentsDue(regulation, decision.value).filter(
      ({ signature }) => signature.kind === 'personal',
    );
    if (due?.signature.kind !== 'personal') return refuse({ code: 'not-found', field: 'document' });
    const { role } = due.signature;
    if (!actor.roles.includes(role)) return refuse({ code: 'not-your-step', params: { actor: role } });
    const next = apply(stored.state, decision.value);
    const source = await factSource(tx, stored, regulation, next, place.zone);
    const issuer = await issuerOf(tx, stored.clinicId);
    const { code, document, bytes } = await freezeDue(tx, due, source, issuer, unit.now);
    const { personId, clinicId } = actor;
    const nonce = randomBytes(24).toString('base64url');
    await tx.preparedDocument.deleteMany({ where: { requestId, personId } });
    const { id } = await tx.preparedDocument.create({
      data: {
        requestId,
        clinicId,
        personId,
        requestVersion: stored.version,
        purpose: due.purpose,
        result: due.name,
        command: json(command),
        code,
        nonce,
        bytes,
        validUntil: document.validUntil ? dateColumn(toDay(document.validUntil)) : null,
        at: unit.now,
      },
      select: { id: true },
    });
    unit.audit({
      action: 'document.prepared',
      object: `request:${requestId}`,
      ...(stored.recipientId ? { subjectId: stored.recipientId } : {}),
    });
    return ok({ id, nonce, bytes });
  });
}
