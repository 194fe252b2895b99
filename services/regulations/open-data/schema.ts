import { z } from 'zod';
import { consentWaySchema, fieldSchema, limitSchema, stepSchema } from './course-schema';
import * as part from './parts';

const { ground, quantity, textSchema, channelSchema } = part;
const channels = z.array(channelSchema);

export const actSchema = z.strictObject({
  id: z.string(),
  title: textSchema,
  shortTitle: textSchema,
  issuer: textSchema,
  number: z.string(),
  adopted: z.iso.date().nullable(),
  registered: z.strictObject({ date: z.iso.date(), number: z.string() }).optional(),
  jurisdiction: part.jurisdictionSchema,
  status: z.enum(['in-force', 'repealed', 'not-stated']),
  inForceFrom: part.legalDateSchema,
  repealed: z
    .strictObject({ by: textSchema, adopted: z.iso.date(), effective: part.legalDateSchema })
    .optional(),
  amendments: z.array(z.strictObject({ by: textSchema, date: z.iso.date(), changes: textSchema })),
});

const portalSchema = z.strictObject({
  processes: z.array(z.strictObject({ number: z.int().nullable(), says: textSchema, ...ground })),
  conditions: z.array(
    z.strictObject({
      number: z.int(),
      says: textSchema,
      checks: z.array(z.string()),
      onFail: z.strictObject({ refusal: z.string() }),
      ...ground,
    }),
  ),
  applicantSignature: z.strictObject({ required: z.boolean(), why: textSchema.optional(), ...ground }),
});

const refusalSchema = z.strictObject({
  name: z.string(),
  ground: textSchema,
  channels,
  by: part.actorSchema,
  reasoned: z.boolean(),
  signed: z.boolean(),
  ...ground,
});

const hoursSchema = z.strictObject({
  stated: z.boolean(),
  provider: part.providerSchema.nullable(),
  week: z.array(
    z.strictObject({
      weekdays: z.array(z.int().min(1).max(7)),
      opens: z.string(),
      closes: z.string(),
      break: z.strictObject({ from: z.string(), to: z.string() }).optional(),
    }),
  ),
  holidaysOff: z.boolean().nullable(),
  ...ground,
});

export const regulationSchema = z
  .strictObject({
    id: z.string(),
    version: z
      .string()
      .regex(/^[0-9a-f]{64}$/)
      .meta({ description: 'sha256 of the definition’s canonical JSON.' }),
    act: actSchema,
    annex: z.int().nullable(),
    service: part.serviceSchema,
    titles: textSchema,
    summary: textSchema,
    form: z.strictObject({ kind: z.string(), automation: z.string(), ...ground }),
    providers: z.array(
      z.strictObject({
        kind: part.providerSchema,
        name: textSchema,
        organisations: z.array(
          z.strictObject({
            name: textSchema,
            address: textSchema,
            phones: z.array(z.strictObject({ printed: z.string(), e164: z.string().nullable() })),
            serves: textSchema.nullable(),
            cites: ground.cites,
          }),
        ),
        ...ground,
      }),
    ),
    applicants: z.array(
      z.strictObject({
        who: part.applicantSchema,
        channels,
        recipientAge: part.recipientAgeSchema.nullable(),
        ...ground,
      }),
    ),
    channels: z.array(
      z.strictObject({ channel: channelSchema, open: z.boolean(), why: textSchema.optional(), ...ground }),
    ),
    fees: z.array(z.strictObject({ for: z.string(), free: z.boolean(), ...ground })),
    languages: z.strictObject({ languages: z.array(z.enum(['kk', 'ru'])), ...ground }).nullable(),
    hours: hoursSchema,
    otherHours: z.array(hoursSchema),
    portalHours: z
      .strictObject({ roundTheClock: z.boolean(), exceptMaintenance: z.boolean(), ...ground })
      .nullable(),
    cutOffs: z.array(
      z.strictObject({
        channels,
        beforeClosing: z.strictObject({ value: z.int(), unit: z.enum(['minutes', 'hours']) }),
        printed: z.array(z.strictObject({ weekdays: z.array(z.int()), at: z.string() })),
        ...ground,
      }),
    ),
    acceptance: z.array(
      z.strictObject({
        channels,
        outsideHours: z.enum(['next-opening', 'at-once']),
        condition: part.conditionSchema.nullable(),
        ...ground,
      }),
    ),
    limits: z.array(limitSchema),
    documents: z.array(
      z.strictObject({
        name: z.string(),
        title: textSchema,
        channels,
        condition: part.conditionSchema.nullable(),
        source: z.enum(['applicant', 'register', 'digital-documents']),
        consent: z.array(consentWaySchema),
        ...ground,
      }),
    ),
    attachment: z.strictObject({
      rule: z.enum(['required', 'shown', 'not-asked']),
      channels,
      refusal: z.string().nullable(),
      gate: z
        .array(channelSchema)
        .meta({ description: 'Where the register’s “no” keeps a request from being filed at all.' }),
      ...ground,
    }),
    pages: z.array(z.strictObject({ name: z.string(), title: textSchema })),
    fields: z.array(fieldSchema),
    slotChoice: z
      .strictObject({
        by: z.enum(['recipient', 'clinic']),
        kind: z.enum(['appointments', 'home-visits']),
        channels,
        horizon: z.strictObject({ ...quantity, ...ground }).nullable(),
        ...ground,
      })
      .nullable(),
    change: z.strictObject({ until: z.enum(['notice-period', 'never']), ...ground }).nullable(),
    routes: z.array(z.strictObject({ channel: channelSchema, begins: z.string() })),
    steps: z.array(stepSchema),
    portal: portalSchema.nullable(),
    results: z.array(
      z.strictObject({
        name: z.string(),
        title: textSchema,
        form: z.string(),
        channels,
        fields: part.linesSchema,
        signatories: z.array(z.strictObject({ by: z.string(), seal: z.boolean(), eds: z.boolean() })),
        validity: z.strictObject({ ...quantity, ...ground }).nullable(),
        layout: z
          .strictObject({
            form: z.enum(['in-act', 'elsewhere', 'free']),
            blank: textSchema.nullable(),
            bilingual: z.enum(['side-by-side']).nullable(),
            parts: z.array(z.strictObject({ title: textSchema, fields: z.array(z.string()) })),
          })
          .nullable(),
        handedTo: z.string(),
        ...ground,
      }),
    ),
    refusals: z.strictObject({
      'not-accepted': z.array(refusalSchema),
      'service-refused': z.array(refusalSchema),
      clinical: z.array(refusalSchema),
    }),
    withdrawal: z.strictObject({ allowed: z.boolean(), ...ground }),
    journals: z.array(
      z.strictObject({ name: z.string(), title: textSchema, fields: part.linesSchema, ...ground }),
    ),
    privacy: z.strictObject({
      sensitive: z.boolean(),
      anonymous: part.conditionSchema.nullable(),
      ...ground,
    }),
    complaints: z.strictObject({
      stated: z.boolean(),
      levels: z.array(
        z.strictObject({ to: z.string(), limit: z.strictObject(quantity).nullable(), ...ground }),
      ),
      forwarding: z
        .strictObject({
          limit: z.strictObject(quantity),
          satisfiedWithin: z.strictObject(quantity).nullable(),
          ...ground,
        })
        .nullable(),
      ...ground,
    }),
    readings: z.array(part.readingSchema),
    clauses: z.array(part.clauseSchema),
  })
  .meta({ id: 'Regulation', title: 'A regulation of a public health service, as data' });

export type PublishedRegulation = z.infer<typeof regulationSchema>;

export const actAnswerSchema = z.strictObject({
  act: actSchema,
  regulations: z.array(
    z.strictObject({ id: z.string(), titles: textSchema, href: z.string(), version: z.string() }),
  ),
  readings: z.array(part.readingSchema),
  clauses: z.array(part.clauseSchema),
});

export const listSchema = z.strictObject({
  regulations: z.array(
    z.strictObject({
      id: z.string(),
      href: z.string(),
      version: z.string(),
      act: actSchema.pick({ id: true, shortTitle: true, status: true, jurisdiction: true }),
      annex: z.int().nullable(),
      service: part.serviceSchema,
      titles: textSchema,
      clauses: z.strictObject({ encoded: z.int(), read: z.int(), informative: z.int() }),
    }),
  ),
  schema: z.string(),
});
