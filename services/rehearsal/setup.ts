/** What a rehearsal begins with: invented circumstances, carried in the address. Nothing of a real person. */
import { z } from 'zod';
import {
  APPLICANTS,
  type ApplicantKind,
  CHANNELS,
  type Channel,
} from '@/services/regulations/language/names';

const channels = Object.keys(CHANNELS) as [Channel, ...Channel[]];
const applicants = Object.keys(APPLICANTS) as [ApplicantKind, ...ApplicantKind[]];

export const MOST_MOVES = 60;
const MOST_MINUTES = 60 * 24 * 400;

export const setupSchema = z.object({
  channel: z.enum(channels).catch('in-person'),
  applicant: z.enum(applicants).catch('self'),
  age: z.coerce.number().int().min(0).max(120).catch(30),
  /** What every register that is asked answers. */
  registers: z.enum(['yes', 'no', 'unknown']).catch('yes'),
  /** Wall-clock time of the clinic: `2026-11-23T10:00`. */
  start: z.string().regex(/^20\d{2}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])T([01]\d|2[0-3]):[0-5]\d$/),
});
export type Setup = z.infer<typeof setupSchema>;

export type Act =
  | { type: 'complete'; outcome: string; way: number }
  | { type: 'refuse'; ground: string }
  | { type: 'withdraw' }
  | { type: 'overdue' };
/** What somebody does, or the clock moved on. */
export type Move = { type: 'wait'; minutes: number } | Act;

const NAME = /^[a-z0-9-]{1,60}$/;

/** `wait:10`, `complete:answered:0`, `refuse:not-attached`, `withdraw`, `overdue`; undefined for anything else. */
export function moveOf(written: string): Move | undefined {
  const [type, name = '', way = '0'] = written.split(':');
  if (type === 'withdraw' || type === 'overdue') return { type };
  if (type === 'wait') {
    const minutes = Number(name);
    return Number.isInteger(minutes) && minutes > 0 && minutes <= MOST_MINUTES
      ? { type, minutes }
      : undefined;
  }
  if (!NAME.test(name) || !/^\d{1,3}$/.test(way)) return undefined;
  if (type === 'complete') return { type, outcome: name, way: Number(way) };
  return type === 'refuse' ? { type, ground: name } : undefined;
}

export function written(move: Move): string {
  if (move.type === 'wait') return `wait:${move.minutes}`;
  if (move.type === 'complete') return `complete:${move.outcome}:${move.way}`;
  return move.type === 'refuse' ? `refuse:${move.ground}` : move.type;
}
