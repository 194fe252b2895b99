import { z } from 'zod';
import { defineEndpoint } from '@/lib/http/endpoint';
import { CHANNELS, type Channel } from '@/services/regulations/language/names';
import { limitBounds, limitUnits } from '@/services/working-time/limit';
import { instantSchema, keySchema } from './shapes';

const channels = Object.keys(CHANNELS) as [Channel, ...Channel[]];

export const sentenceSchema = z.object({ code: z.string(), text: z.string() });

export const deadlineEndpoint = defineEndpoint({
  id: 'deadline',
  method: 'GET',
  path: '/api/v1/deadline',
  tag: 'law',
  who: 'anybody',
  summary:
    'When a request counts as accepted, and every legal deadline that follows, each explaining itself.',
  query: z.object({
    regulation: keySchema.meta({ example: 'almaty-2-337/1' }),
    channel: z.enum(channels),
    clinic: keySchema.meta({ description: 'The clinic’s slug.' }),
    at: instantSchema.meta({ example: '2026-11-23T18:05:00+05:00' }),
    lang: z.enum(['kk', 'ru', 'en']).optional(),
  }),
  answer: z.object({
    acceptedAt: z.iso.datetime({ offset: true }),
    acceptance: z.array(sentenceSchema),
    limits: z.array(
      z.object({
        name: z.string(),
        title: z.string().nullable(),
        due: z.iso
          .datetime({ offset: true })
          .meta({ description: 'In the clinic’s time zone. A moment at it is in time.' }),
        value: z.int().min(0),
        unit: z.enum(limitUnits),
        bound: z.enum(limitBounds),
        cites: z.array(z.string()).meta({ example: ['almaty-2-337/1/4'] }),
        reading: z.string().optional(),
        explanation: z.array(sentenceSchema),
      }),
    ),
    steps: z
      .array(
        z.object({
          name: z.string(),
          title: z.string(),
          due: z.iso.datetime({ offset: true }).nullable().meta({
            description: 'Null where the step begins when the one before it has ended.',
          }),
          value: z.int().min(0),
          unit: z.enum(limitUnits),
          bound: z.enum(limitBounds),
          cites: z.array(z.string()),
          reading: z.string().optional(),
          explanation: z.array(sentenceSchema),
        }),
      )
      .meta({ description: 'The terms of the steps; the only ones where the act gives none for the whole.' }),
  }),
  errors: ['not-found', 'channel-closed', 'clinic-has-no-hours'],
});
