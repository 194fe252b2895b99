/** The small shapes that published regulations are made of. Strict: what is not described here is not published. */
import { z } from 'zod';
import { limitBounds, limitUnits } from '@/services/working-time/limit';
import { STAFF_ACTORS } from '../language/actors';
import type { Condition } from '../language/conditions';
import { FIELD_KINDS, PERSON_FACTS } from '../language/form';
import { APPLICANTS, CHANNELS, JURISDICTIONS, PROVIDERS, REGISTERS, SERVICES } from '../language/names';

const keysOf = <K extends string>(table: Readonly<Record<K, unknown>>): [K, ...K[]] => {
  const keys = Object.keys(table).filter((key): key is K => key in table);
  const [first, ...rest] = keys;
  if (first === undefined) throw new Error('A vocabulary has words');
  return [first, ...rest];
};

export const textSchema = z
  .strictObject({ kk: z.string().min(1), ru: z.string().min(1), en: z.string().min(1) })
  .meta({
    id: 'Text',
    description: 'One thing said in Kazakh, Russian and English, in the portal’s own words.',
  });

export const addressSchema = z
  .string()
  .regex(/^[a-z0-9-]+\/(?:(?:\d+|act)\/)?[a-z0-9.-]+$/)
  .meta({
    id: 'ClauseAddress',
    description: 'act / annex / clause',
    examples: ['mangystau-302/1/8.1', 'eko-314-2015/9.6'],
  });

/** What a fact rests on: clauses, a reading, or both. */
export const ground = {
  cites: z
    .array(addressSchema)
    .meta({ description: 'Empty where the act is silent and a reading stands in.' }),
  reading: z.string().optional().meta({ description: 'Name of the reading in `readings`.' }),
  citesBy: z
    .partialRecord(z.enum(keysOf(CHANNELS)), addressSchema)
    .optional()
    .meta({ description: 'Which of the clauses is for which channel, where that matters.' }),
};

export const channelSchema = z.enum(keysOf(CHANNELS));
export const serviceSchema = z.enum(SERVICES);
export const providerSchema = z.enum(keysOf(PROVIDERS));
export const applicantSchema = z.enum(keysOf(APPLICANTS));
export const jurisdictionSchema = z.enum(keysOf(JURISDICTIONS));
export const actorSchema = z.enum([...STAFF_ACTORS, 'applicant', 'subject', 'portal']);
export const fieldKindSchema = z.enum(FIELD_KINDS);
export const personFactSchema = z.enum(PERSON_FACTS);
export const registerSchema = z.enum(REGISTERS);

export const quantity = {
  value: z.int().min(0),
  unit: z.enum(limitUnits),
  bound: z.enum(limitBounds),
};

const ageSchema = z.strictObject({
  from: z.int().optional(),
  below: z.int().optional().meta({ description: 'Exclusive.' }),
});

export const conditionSchema: z.ZodType<Condition> = z
  .lazy(() =>
    z.union([
      z.strictObject({ answer: z.string(), is: z.union([z.string(), z.boolean(), z.number()]) }),
      z.strictObject({ answer: z.string(), given: z.boolean() }),
      z.strictObject({ register: registerSchema, says: z.enum(['yes', 'no', 'unknown']) }),
      z.strictObject({ applicant: applicantSchema }),
      z.strictObject({ channel: channelSchema }),
      z.strictObject({ recipientAge: ageSchema }),
      z.strictObject({ slotHeld: z.boolean() }),
      z.strictObject({ all: z.array(conditionSchema) }),
      z.strictObject({ any: z.array(conditionSchema) }),
      z.strictObject({ not: conditionSchema }),
    ]),
  )
  .meta({ id: 'Condition' });

export const recipientAgeSchema = ageSchema;

const dayMarkSchema = z.union([z.literal('today'), z.strictObject({ answer: z.string() })]);
export const dayRuleSchema = z
  .strictObject({ from: dayMarkSchema.optional(), until: dayMarkSchema.optional() })
  .meta({ description: 'Between which days a date may lie, both included.' });
export const ageRuleSchema = z.strictObject({
  atMost: z.strictObject(quantity),
  when: conditionSchema.optional(),
  ...ground,
});

export const nextSchema = z.union([
  z.strictObject({ step: z.string() }),
  z.strictObject({ result: z.string() }),
  z.strictObject({ refusal: z.string() }),
]);

const lineSchema = z.strictObject({ name: z.string(), label: textSchema, from: z.string() });
export const linesSchema = z.array(lineSchema);

export const legalDateSchema = z.strictObject({
  date: z.iso.date().nullable(),
  assumed: textSchema
    .optional()
    .meta({ description: 'Why the date is an assumption; absent where the act gives it.' }),
});

export const clauseSchema = z.strictObject({
  address: addressSchema,
  says: textSchema,
  disposition: z.enum(['encoded', 'read', 'informative']),
  reading: z.string().optional(),
  why: textSchema.optional(),
});

export const readingSchema = z.strictObject({
  name: z.string(),
  kind: z.enum(['contradiction', 'silence', 'damage']),
  question: textSchema,
  clauses: z.array(addressSchema),
  reading: textSchema,
  why: textSchema,
});
