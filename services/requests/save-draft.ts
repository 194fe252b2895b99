import { z } from 'zod';
import { type Outcome, ok, type Refusal, refuse } from '@/lib/outcome';
import type { CitizenContext } from '@/services/identity/current-actor';
import { regulationOf } from '@/services/regulations/catalogue';
import { transact } from '@/services/transact';
import { CLINIC_CHOSEN } from './load-draft';
import { mayBeKept, type Typed } from './read-answers';

/** A form has few fields, and none is longer than a page. */
const MOST_FIELDS = 60;

export interface Saved {
  at: Date;
  /** Fields whose text may not be kept. The others are kept, right or wrong. */
  refused: Refusal[];
}

/**
 * Keeps what was typed, also where it is still wrong. Each save touches only the fields it names, so two tabs and two
 * devices do not undo one another. What was frozen for signing is frozen no more. `whole`: all the fields or none.
 */
export function saveAnswers(
  context: CitizenContext,
  { draftId, typed, whole = false }: { draftId: string; typed: Typed; whole?: boolean },
): Promise<Outcome<Saved>> {
  return transact(context, async (tx, { now }) => {
    if (!z.uuid().safeParse(draftId).success) return refuse({ code: 'not-found' });
    const row = await tx.draft.findUnique({ where: { id: draftId }, select: { regulation: true } });
    const regulation = row && regulationOf(row.regulation);
    if (!regulation) return refuse({ code: 'not-found' });
    const names = Object.keys(typed);
    if (names.length > MOST_FIELDS) return refuse({ code: 'payload-too-large' });
    const fields = regulation.fields.filter(({ name, kind }) => names.includes(name) && kind !== 'slot');
    if (fields.length < names.length) return refuse({ code: 'invalid-input' });
    const refused: Refusal[] = [];
    const kept: Record<string, string> = {};
    for (const field of fields) {
      const text = typed[field.name] ?? '';
      const wrong = mayBeKept(field, text);
      if (wrong) refused.push({ ...wrong, field: `answers.${field.name}` });
      else kept[field.name] = text.normalize('NFC');
    }
    const [first, ...rest] = refused;
    if (whole && first) return refuse(first, rest);
    if (Object.keys(kept).length > 0) await merge(tx, draftId, kept, now);
    return ok({ at: now, refused });
  });
}

type Tx = Parameters<Parameters<typeof transact>[1]>[0];

const merge = (tx: Tx, draftId: string, answers: Typed, now: Date): Promise<number> =>
  tx.$executeRaw`
    UPDATE draft SET answers = answers || ${JSON.stringify(answers)}::jsonb, frozen = NULL, nonce = NULL,
      version = version + 1, updated_at = ${now}::timestamptz
    WHERE id = ${draftId}::uuid`;

/** The clinic must apply this very regulation today: another one would ask other questions. */
export function chooseDraftClinic(
  context: CitizenContext,
  { draftId, clinicId, offered }: { draftId: string; clinicId: string; offered: readonly string[] },
): Promise<Outcome<undefined>> {
  return transact(context, async (tx, { now }) => {
    if (!offered.includes(clinicId)) return refuse({ code: 'answer-not-in-list', field: 'clinic' });
    const { count } = await tx.draft.updateMany({
      where: { id: draftId },
      data: { clinicId, frozen: null, nonce: null, version: { increment: 1 }, updatedAt: now },
    });
    if (count === 0) return refuse({ code: 'not-found' });
    await merge(tx, draftId, { [CLINIC_CHOSEN]: clinicId }, now);
    return ok(undefined);
  });
}
