/** The shape of the open data's fields, limits and steps: the way of a request. */
import { z } from 'zod';
import { SUBJECT_FACTS } from '../language/form';
import { LIMIT_NAMES } from '../language/time';
import * as part from './parts';

const { ground, quantity, textSchema, channelSchema } = part;
const channels = z.array(channelSchema);
const clock = z.enum(['working-hours', 'continuous']);
export const consentWaySchema = z.enum(['cabinet', 'one-time-code', 'sms', 'in-person']);

export const fieldSchema = z.strictObject({
  name: z.string(),
  kind: part.fieldKindSchema,
  label: textSchema,
  help: textSchema.optional(),
  required: z.boolean(),
  maxLength: z.int().optional(),
  min: z.number().optional(),
  max: z.number().optional(),
  options: z.array(z.strictObject({ value: z.string(), label: textSchema })).optional(),
  channels,
  when: part.conditionSchema.optional(),
  prefill: part.personFactSchema.optional(),
  from: z.string().optional().meta({ description: 'Proposed from what this register told.' }),
  days: part.dayRuleSchema.optional(),
  ages: z
    .array(part.ageRuleSchema)
    .optional()
    .meta({ description: 'How old the thing dated may be on the day of filing, each age in its own case.' }),
  page: z.string().optional(),
  ...ground,
  tells: z.enum(SUBJECT_FACTS).optional(),
  consent: z.literal(true).optional(),
  made: z.literal('personal-code').optional(),
  sameAs: z.string().optional(),
});

export const limitSchema = z.strictObject({
  name: z.enum(LIMIT_NAMES),
  title: textSchema,
  channel: channelSchema,
  ...quantity,
  from: z.string().meta({ description: '`filing`, `acceptance`, or the step at whose beginning it starts.' }),
  condition: part.conditionSchema.nullable(),
  until: z.string().meta({ description: 'The step that meets it, or `filing`.' }),
  clock,
  ...ground,
});

const automatic = z.strictObject({ when: part.conditionSchema, outcome: z.string(), ...ground });

export const stepSchema = z.strictObject({
  name: z.string(),
  title: textSchema,
  actor: part.actorSchema,
  action: textSchema,
  channels,
  limit: z
    .array(
      z.union([
        z.strictObject({
          channel: channelSchema,
          ...quantity,
          from: z.enum(['acceptance', 'step']),
          clock,
          ...ground,
        }),
        z.strictObject({ appointedTime: z.literal(true), ...ground }),
      ]),
    )
    .meta({ description: 'The step’s own clock by each channel, or the end of the agreed time.' }),
  condition: z.strictObject({ when: part.conditionSchema, otherwise: part.nextSchema }).nullable(),
  appoints: z.enum(['appointments', 'home-visits']).nullable(),
  asks: z.array(fieldSchema),
  records: z.array(z.string()).meta({ description: 'Journals it writes into.' }),
  orBy: z.array(part.actorSchema).meta({
    description: 'Others whom the act names beside the actor: whoever of them is there does the step.',
  }),
  recordedBy: z.array(part.actorSchema),
  automatic: automatic.nullable(),
  alsoAutomatic: z
    .array(automatic)
    .meta({ description: 'Further conditions under which the portal completes the step by itself.' }),
  looksAt: z
    .array(part.registerSchema)
    .meta({ description: 'Registers the actor looks into: asked when the request is filed.' }),
  orders: part.registerSchema.nullable().meta({ description: 'The register it is obtained from.' }),
  byHand: z
    .strictObject({ by: z.array(part.actorSchema), ...ground })
    .nullable()
    .meta({ description: 'Who may end the portal’s step, with a reason, while its register is silent.' }),
  overdue: z
    .strictObject({ outcome: z.string(), ...ground })
    .nullable()
    .meta({ description: 'How the portal ends the wait once the step’s time is over.' }),
  consent: z
    .strictObject({ ways: z.array(consentWaySchema), ...ground })
    .nullable()
    .meta({ description: 'The step is somebody’s agreement, given in one of these ways.' }),
  outcome: z.array(
    z.strictObject({
      name: z.string(),
      label: textSchema,
      gives: z.string().nullable(),
      condition: part.conditionSchema.nullable(),
      onceOver: z.boolean().meta({ description: 'A choice only once the step’s time is over.' }),
      enters: part.registerSchema
        .nullable()
        .meta({ description: 'Ended so, the person is entered in this register.' }),
      next: part.nextSchema,
      ...ground,
    }),
  ),
  ...ground,
});
