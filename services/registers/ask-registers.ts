import type { Tx } from '@/lib/database/transaction';
import { type Outcome, ok, refuse } from '@/lib/outcome';
import type { Context } from '@/services/context';
import type { RegisterAnswer } from '@/services/regulations/language/conditions';
import type { Register } from '@/services/regulations/language/names';
import type { ToldByRegisters } from '@/services/regulations/language/register-facts';
import { transact } from '@/services/transact';
import { isZoneId, localDay } from '@/services/working-time/zone';
import { registers as configured } from './configured';
import type { Question, RegisterReply, Registers } from './register-port';

export interface Asked {
  personId: string;
  clinicId: string;
  registers: readonly Register[];
  /** At which moment; its day in the clinic's zone is asked about. */
  at: Date;
}

/** What the registers say, and what they tell beyond it. */
export interface RegisterAnswers {
  says: Partial<Record<Register, RegisterAnswer>>;
  told: ToldByRegisters;
}

type Replies = [Register, RegisterReply][];

/**
 * Asks these registers and no others, side by side, and notes each look-up in the audit in the actor's name. The portal
 * asks for itself, so the caller has made sure that the actor may ask for this person. Registers elsewhere are asked
 * between two short transactions: nothing is locked while they think.
 */
export async function askRegisters(
  context: Context,
  asked: Asked,
  ports: Registers = configured(),
): Promise<Outcome<RegisterAnswers>> {
  if (asked.registers.length === 0) return ok({ says: {}, told: {} });
  const { idempotency: _, ...alone } = context;
  const system = { access: { kind: 'system' } } as const;
  const own: Replies = [];
  const question = await transact<Question>(
    alone,
    async (tx) => {
      const put = await questionOf(tx, asked);
      if (!put.ok) return put;
      for (const register of asked.registers) {
        const port = ports[register];
        if (port.kind === 'embedded') own.push([register, await port.ask(tx, put.value)]);
      }
      return put;
    },
    system,
  );
  if (!question.ok) return question;
  const elsewhere = await Promise.all(
    asked.registers.map(async (register): Promise<Replies> => {
      const port = ports[register];
      return port.kind === 'http' ? [[register, await port.ask(question.value)]] : [];
    }),
  );
  const replies = [...own, ...elsewhere.flat()];
  const answers: RegisterAnswers = {
    says: Object.fromEntries(replies.map(([register, { says }]) => [register, says])),
    told: Object.fromEntries(
      replies.flatMap(([register, { facts }]) => (Object.keys(facts).length > 0 ? [[register, facts]] : [])),
    ),
  };
  return transact<RegisterAnswers>(
    alone,
    async (_tx, unit) => {
      for (const register of asked.registers) {
        unit.audit({
          action: 'register.asked',
          subjectId: asked.personId,
          object: `register:${register}`,
          clinicId: asked.clinicId,
          // What it said would be health data in a chain that can never be cleaned.
          detail: { answered: answers.says[register] !== 'unknown' },
        });
      }
      return ok(answers);
    },
    system,
  );
}

/** The person and the clinic as registers know them, on that day in the clinic's zone. */
export async function questionOf(
  tx: Tx,
  { personId, clinicId, at }: Pick<Asked, 'personId' | 'clinicId' | 'at'>,
): Promise<Outcome<Question>> {
  const person = await tx.person.findUnique({ where: { id: personId }, select: { iin: true } });
  const clinic = await tx.clinic.findUnique({ where: { id: clinicId }, select: { bin: true, zone: true } });
  if (!person || !clinic) return refuse({ code: 'not-found', field: person ? 'clinic' : 'recipient' });
  const on = localDay(at, isZoneId(clinic.zone) ? clinic.zone : 'Asia/Almaty');
  return ok({ personId, iin: person.iin, clinicId, clinicBin: clinic.bin, on });
}
