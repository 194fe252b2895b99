/** Shapes that several operations share. */
import { z } from 'zod';
import { plainText } from '@/lib/text/plain-text';
import { ACTS } from '@/services/regulations/language/names';
import { isDay, toDay } from '@/services/working-time/day';

export const idSchema = z.uuid();
export const idParams = z.object({ id: idSchema });
/** Of this century and the last and next: PostgreSQL and JavaScript disagree about the year 0. */
const years = /^(?:19|20|21)/;
export const instantSchema = z.iso.datetime({ offset: true }).regex(years);
export const daySchema = z.iso.date().regex(years).refine(isDay).transform(toDay);
/** The name of a thing that the portal made up: a clinic's slug, a step, a ground. */
export const keySchema = z
  .string()
  .max(60)
  .regex(/^[\w./-]+$/);
export const versionSchema = z.int().min(0).max(2_147_483_647);
export const kindSchema = z.enum(['appointments', 'home-visits']);
export const langSchema = z.enum(['kk', 'ru', 'en']).optional();
export const regulationSchema = z
  .string()
  .max(60)
  .regex(new RegExp(`^(${ACTS.join('|')})(/\\d{1,2})?$`))
  .meta({ example: 'almaty-2-337/2' });

export const doctorTimeSchema = z.object({ doctorId: idSchema, startsAt: instantSchema });

/** Answers by the name of the field, as the regulation's form names them. */
export const answersSchema = z.record(
  z.string().regex(/^[a-z][a-z0-9-]{0,59}$/),
  z.union([plainText(2000, { lines: true }), z.boolean(), z.number()]),
);
export const typedSchema = z.record(z.string().regex(/^[a-z][a-z0-9-]{0,59}$/), z.string().max(8000));

/** What every answer says of a case. */
export const caseSchema = z
  .object({
    id: idSchema,
    number: z.string(),
    version: z.int().meta({ description: 'Send it back as `expectedVersion` to change only what you saw.' }),
    regulation: z.string(),
    status: z.enum(['open', 'completed', 'refused', 'withdrawn']),
    step: z
      .object({ name: z.string(), actor: z.string(), due: instantSchema, takenBy: z.string().nullable() })
      .nullable(),
    appointed: z
      .object({
        bookingId: idSchema,
        doctor: z.string(),
        kind: kindSchema,
        startsAt: instantSchema,
        endsAt: instantSchema,
      })
      .nullable(),
    refusal: z.object({ ground: z.string(), clause: z.string().nullable(), reason: z.string() }).nullable(),
  })
  .meta({ id: 'Case' });
