import { z } from 'zod';
import { defineEndpoint } from '@/lib/http/endpoint';
import {
  daySchema,
  idParams,
  idSchema,
  instantSchema,
  keySchema,
  kindSchema,
  langSchema,
  regulationSchema,
} from './shapes';

const holdSchema = z.object({
  id: idSchema,
  clinicId: idSchema,
  doctorId: idSchema,
  kind: kindSchema,
  startsAt: instantSchema,
  endsAt: instantSchema,
  heldUntil: instantSchema,
});

export const listClinics = defineEndpoint({
  id: 'listClinics',
  method: 'GET',
  path: '/api/v1/clinics',
  tag: 'clinics',
  who: 'anybody',
  summary: 'Clinics, by region and by the service they offer.',
  query: z.object({
    region: keySchema.optional(),
    service: keySchema.optional(),
    lang: langSchema,
  }),
  answer: z.object({
    clinics: z.array(
      z.object({
        id: idSchema,
        slug: z.string(),
        region: z.string(),
        kind: z.string(),
        name: z.string(),
        address: z.string(),
        phones: z.array(z.string()),
        training: z.boolean(),
      }),
    ),
  }),
});

export const listSlots = defineEndpoint({
  id: 'listSlots',
  method: 'GET',
  path: '/api/v1/slots',
  tag: 'scheduling',
  who: 'anybody',
  summary: 'Free times of a clinic’s doctors: all of a day’s times as spans of equal slots.',
  query: z.object({
    clinic: idSchema,
    kind: kindSchema,
    speciality: keySchema.optional(),
    doctor: idSchema.optional(),
    from: daySchema.optional(),
    until: daySchema.meta({ description: 'At most 62 days from `from`.' }),
  }),
  answer: z.object({
    zone: z.string(),
    from: z.iso.date(),
    until: z.iso.date(),
    doctors: z.array(
      z.object({
        id: idSchema,
        name: z.string(),
        speciality: z.string(),
        free: z.int(),
        days: z.array(z.object({ date: z.iso.date(), offset: z.string(), spans: z.array(z.unknown()) })),
      }),
    ),
  }),
  errors: ['not-found'],
});

export const holdSlotEndpoint = defineEndpoint({
  id: 'holdSlot',
  method: 'POST',
  path: '/api/v1/holds',
  tag: 'scheduling',
  who: 'citizen',
  summary: 'Keeps a free time for five minutes, under a regulation, for a person one may act for.',
  body: z.object({
    clinicId: idSchema,
    doctorId: idSchema,
    startsAt: instantSchema,
    regulation: regulationSchema,
    recipientId: idSchema,
  }),
  answer: holdSchema,
  status: 201,
  errors: ['slot-taken', 'slot-not-offered', 'slot-in-the-past', 'slot-beyond-horizon', 'not-found'],
});

export const currentHoldEndpoint = defineEndpoint({
  id: 'currentHold',
  method: 'GET',
  path: '/api/v1/holds',
  tag: 'scheduling',
  who: 'citizen',
  summary: 'The time one holds under a regulation, if any.',
  query: z.object({ regulation: regulationSchema }),
  answer: z.object({ hold: holdSchema.nullable() }),
});

export const releaseHoldEndpoint = defineEndpoint({
  id: 'releaseHold',
  method: 'DELETE',
  path: '/api/v1/holds/{id}',
  tag: 'scheduling',
  who: 'citizen',
  summary: 'Gives a held time back.',
  params: idParams,
  answer: z.object({ released: z.boolean() }),
  repeatable: true,
  errors: ['not-found'],
});

export const readBooking = defineEndpoint({
  id: 'readBooking',
  method: 'GET',
  path: '/api/v1/bookings/{id}',
  tag: 'scheduling',
  who: 'signed-in',
  summary: 'A booking of one’s own, or of one’s clinic.',
  params: idParams,
  answer: z.object({
    id: idSchema,
    requestId: idSchema.nullable(),
    doctor: z.string(),
    room: z.string().nullable(),
    kind: kindSchema,
    startsAt: instantSchema,
    endsAt: instantSchema,
    state: z.enum(['held', 'booked', 'released', 'cancelled', 'attended', 'missed']),
    displaced: z.string().nullable().meta({ description: 'Why the schedule no longer has this time.' }),
  }),
  errors: ['not-found'],
});
