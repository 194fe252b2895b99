/** What a member of staff wants to see of the queue. It stands in the address: nothing of it is anybody's data. */
import { z } from 'zod';
import { STAFF_ACTORS } from '@/services/regulations/language/actors';
import { CHANNELS, type Channel, SERVICES } from '@/services/regulations/language/names';

export const QUEUE_STATES = ['all', 'open', 'taken', 'mine'] as const;
export type QueueState = (typeof QUEUE_STATES)[number];

export const DUE_WITHIN = ['late', 'hour', 'today'] as const;
export type DueWithin = (typeof DUE_WITHIN)[number];

const isChannel = (text: string): text is Channel => Object.hasOwn(CHANNELS, text);

/** Where the next page begins: after this deadline and task. */
const cursor = z
  .string()
  .regex(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z~[0-9a-f-]{36}$/)
  .transform((text) => {
    const [due = '', id = ''] = text.split('~');
    return { due: new Date(due), id };
  })
  .refine(({ due, id }) => !Number.isNaN(due.getTime()) && z.uuid().safeParse(id).success);

const schema = z.object({
  state: z.enum(QUEUE_STATES).catch('all'),
  service: z.enum(SERVICES).optional().catch(undefined),
  channel: z.string().refine(isChannel).optional().catch(undefined),
  step: z
    .string()
    .regex(/^[a-z0-9-]{1,60}$/)
    .optional()
    .catch(undefined),
  role: z.enum(STAFF_ACTORS).optional().catch(undefined),
  due: z.enum(DUE_WITHIN).optional().catch(undefined),
  after: cursor.optional().catch(undefined),
});

export type QueueFilter = z.output<typeof schema>;

/** What is not understood is left out: an address that was cut shows more, never an error. */
export const readQueueFilter = (given: Readonly<Record<string, unknown>>): QueueFilter => schema.parse(given);

export const cursorOf = ({ dueAt, id }: { dueAt: Date; id: string }): string =>
  `${dueAt.toISOString()}~${id}`;

/** The same filter as a query, without its defaults. */
export function queryOf(filter: Partial<QueueFilter>, more: Readonly<Record<string, string>> = {}): string {
  const { after, state, ...rest } = filter;
  const query = new URLSearchParams();
  if (state && state !== 'all') query.set('state', state);
  for (const [name, value] of Object.entries(rest)) if (value) query.set(name, value);
  if (after) query.set('after', cursorOf({ dueAt: after.due, id: after.id }));
  for (const [name, value] of Object.entries(more)) if (value) query.set(name, value);
  const text = query.toString();
  return text ? `?${text}` : '';
}
