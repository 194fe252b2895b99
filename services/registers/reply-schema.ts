/** What a register may answer, judged where it comes in: the shapes follow the list in the language of regulations. */
import { z } from 'zod';
import { REGISTERS, type Register } from '@/services/regulations/language/names';
import { REGISTER_FACTS, type RegisterFactRule } from '@/services/regulations/language/register-facts';
import type { RegisterReply } from './register-port';

type ReplySchema = z.ZodType<RegisterReply>;

const controls = /\p{Cc}/u;

function factSchema({ kind, maxLength = 300, options = {} }: RegisterFactRule): z.ZodType<string | boolean> {
  switch (kind) {
    case 'yes-no':
      return z.boolean();
    case 'date':
      return z.iso.date();
    case 'choice':
      return z.string().refine((value) => Object.hasOwn(options, value));
    case 'text':
      return z
        .string()
        .trim()
        .min(1)
        .max(maxLength)
        .refine((value) => !controls.test(value));
  }
}

/** `{"answer": "yes", "facts": {…}}`; a register that tells no more than yes or no may leave the facts out. */
function replySchema(register: Register): ReplySchema {
  const rules: [string, RegisterFactRule][] = Object.entries(REGISTER_FACTS[register]);
  const shape = (answer: 'yes' | 'no') =>
    z.object(
      Object.fromEntries(
        rules.flatMap(([name, rule]): [string, z.ZodType<string | boolean | undefined>][] => {
          const must = rule.told === 'always' || (rule.told === 'yes' && answer === 'yes');
          const mustNot = answer === 'no' && rule.told !== 'always';
          return mustNot ? [] : [[name, must ? factSchema(rule) : factSchema(rule).optional()]];
        }),
      ),
    );
  const reply = (answer: 'yes' | 'no') =>
    z
      .object({ answer: z.literal(answer), facts: shape(answer).optional() })
      .transform(({ facts = {} }) => ({ says: answer, facts: withoutGaps(facts) }));
  return z.union([reply('yes'), reply('no')]);
}

const withoutGaps = (facts: Readonly<Record<string, string | boolean | undefined>>) =>
  Object.fromEntries(
    Object.entries(facts).flatMap(([name, value]): [string, string | boolean][] =>
      value === undefined ? [] : [[name, value]],
    ),
  );

const SCHEMAS: ReadonlyMap<Register, ReplySchema> = new Map(
  REGISTERS.map((register) => [register, replySchema(register)]),
);

/** Null for what is no answer of this register. */
export function readReply(register: Register, answer: unknown): RegisterReply | null {
  const read = SCHEMAS.get(register)?.safeParse(answer);
  return read?.success ? read.data : null;
}
