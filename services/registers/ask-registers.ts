import { type Outcome, ok, refuse } from '@/lib/outcome';
import type { Context } from '@/services/context';
import type { RegisterAnswer } from '@/services/regulations/language/conditions';
import type { Register } from '@/services/regulations/language/names';
import { transact } from '@/services/transact';
import { isZoneId, localDay } from '@/services/working-time/zone';
import { registers as configured } from './configured';
import type { Question, Registers } from './register-port';

export interface Asked {
  personId: string;
  clinicId: string;
  registers: readonly Register[];
  /** At which moment; its day in the clinic's zone is asked about. */
  at: Date;
}

export type RegisterAnswers = Partial<Record<Register, RegisterAnswer>>;

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
  if (asked.registers.length === 0) return ok({});
  const { idempotency: _, ...alone } = context;
  const system = { access: { kind: 'system' } } as const;
  const own: RegisterAnswers = {};
  const question = await transact<Question>(
    alone,
    async (tx) => {
      const person = await tx.person.findUnique({ where: { id: asked.personId }, select: { iin: true } });
      const clinic = await tx.clinic.findUnique({
        where: { id: asked.clinicId },
        select: { bin: true, zone: true },
      });
      if (!person || !clinic) return refuse({ code: 'not-found', field: person ? 'clinic' : 'recipient' });
      const { personId, clinicId } = asked;
      const on = localDay(asked.at, isZoneId(clinic.zone) ? clinic.zone : 'Asia/Almaty');
      const put: Question = { personId, iin: person.iin, clinicId, clinicBin: clinic.bin, on };
      for (const register of asked.registers) {
        const port = ports[register];
        if (port.kind === 'embedded') own[register] = await port.ask(tx, put);
      }
      return ok(put);
    },
    system,
  );
  if (!question.ok) return question;
  const elsewhere = await Promise.all(
    asked.registers.map(async (register): Promise<[Register, RegisterAnswer][]> => {
      const port = ports[register];
      return port.kind === 'http' ? [[register, await port.ask(question.value)]] : [];
    }),
  );
  const answers: RegisterAnswers = { ...own, ...Object.fromEntries(elsewhere.flat()) };
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
          detail: { answered: answers[register] !== 'unknown' },
        });
      }
      return ok(answers);
    },
    system,
  );
}
