import { type Outcome, ok } from '@/lib/outcome';
import type { Context } from '@/services/context';
import type { OrderedRegister } from '@/services/regulations/language/names';
import { transact } from '@/services/transact';
import { questionOf } from './ask-registers';
import { registers as configured } from './configured';
import type { RegisterReply, Registers } from './register-port';

export interface Ordered {
  personId: string;
  clinicId: string;
  register: OrderedRegister;
  at: Date;
  /** The number of the request: ordered again under it, nothing is ordered twice. */
  reference: string;
}

/** Orders from one register for a person, and notes it in the audit. The caller has made sure that the actor may. */
export async function orderFromRegister(
  context: Context,
  { register, reference, ...asked }: Ordered,
  ports: Registers = configured(),
): Promise<Outcome<RegisterReply>> {
  const { idempotency: _, ...alone } = context;
  const system = { access: { kind: 'system' } } as const;
  const port = ports[register];
  const note = {
    action: 'register.ordered',
    subjectId: asked.personId,
    object: `register:${register}`,
  } as const;
  const noted = (reply: RegisterReply) => ({
    ...note,
    clinicId: asked.clinicId,
    detail: { answered: reply.says !== 'unknown' },
  });
  if (port.kind === 'embedded') {
    return transact<RegisterReply>(
      alone,
      async (tx, unit) => {
        const question = await questionOf(tx, asked);
        if (!question.ok) return question;
        const reply = await port.order(tx, question.value, { reference });
        unit.audit(noted(reply));
        return ok(reply);
      },
      system,
    );
  }
  const question = await transact(alone, (tx) => questionOf(tx, asked), system);
  if (!question.ok) return question;
  const answer = await port.order(question.value, { reference });
  return transact(
    alone,
    async (_tx, unit) => {
      unit.audit(noted(answer));
      return ok(answer);
    },
    system,
  );
}
