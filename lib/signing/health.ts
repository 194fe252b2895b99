/**
 * How well the portal knows today whom to believe: roots and certificates that run out, lists that grow old, services
 * that do not answer. Pure; whoever shows or sounds it decides how.
 */

import type { Certificate } from '@/lib/signing/certificate';
import { showName } from '@/lib/signing/name';

export type HealthLevel = 'good' | 'soon' | 'bad';

export interface HealthItem {
  kind: 'root' | 'intermediate' | 'certificate' | 'list' | 'responder';
  /** Of an authority its name, of a list or responder its address or file, of a certificate what the caller calls it. */
  name: string;
  level: HealthLevel;
  /** When a certificate ends, when a list or an answer was made. */
  at?: Date;
  /** Until when a list holds. */
  until?: Date;
  /** Whole days: left until `at` of a certificate (negative: past), age of a list. */
  days?: number;
}

export interface HealthInput {
  now: Date;
  roots: readonly Certificate[];
  intermediates?: readonly Certificate[];
  /** Seals, staff certificates: by a name that is no person's. */
  certificates?: readonly { name: string; notAfter: Date }[];
  lists?: readonly { address: string; thisUpdate?: Date; nextUpdate?: Date }[];
  responders?: readonly { address: string; answeredAt?: Date; failedAt?: Date }[];
  /** How long before its end an authority (90) or a certificate (30) is called. */
  authorityDays?: number;
  certificateDays?: number;
}

const DAY_MS = 86_400_000;
const daysBetween = (from: Date, to: Date): number => Math.floor((to.getTime() - from.getTime()) / DAY_MS);

const ending = (kind: HealthItem['kind'], name: string, at: Date, now: Date, warning: number): HealthItem => {
  const days = daysBetween(now, at);
  return { kind, name, at, days, level: at < now ? 'bad' : days < warning ? 'soon' : 'good' };
};

/** A list is called when nine tenths of its time have passed and no newer one came. */
function listHealth(
  { address, thisUpdate, nextUpdate }: NonNullable<HealthInput['lists']>[number],
  now: Date,
): HealthItem {
  if (!thisUpdate) return { kind: 'list', name: address, level: 'bad' };
  const common = { kind: 'list' as const, name: address, at: thisUpdate, days: daysBetween(thisUpdate, now) };
  if (!nextUpdate) return { ...common, level: 'soon' };
  const late = thisUpdate.getTime() + (nextUpdate.getTime() - thisUpdate.getTime()) * 0.9;
  return {
    ...common,
    until: nextUpdate,
    level: nextUpdate < now ? 'bad' : now.getTime() > late ? 'soon' : 'good',
  };
}

export function signingHealth(input: HealthInput): HealthItem[] {
  const { now, roots, intermediates = [], certificates = [], lists = [], responders = [] } = input;
  const { authorityDays = 90, certificateDays = 30 } = input;
  const authority = (kind: 'root' | 'intermediate') => (certificate: Certificate) =>
    ending(kind, showName(certificate.subject), certificate.notAfter, now, authorityDays);
  return [
    ...roots.map(authority('root')),
    ...intermediates.map(authority('intermediate')),
    ...certificates.map(({ name, notAfter }) => ending('certificate', name, notAfter, now, certificateDays)),
    ...lists.map((list) => listHealth(list, now)),
    ...responders.map(
      ({ address, answeredAt, failedAt }): HealthItem => ({
        kind: 'responder',
        name: address,
        level: failedAt && (!answeredAt || failedAt > answeredAt) ? 'bad' : 'good',
        ...(answeredAt ? { at: answeredAt, days: daysBetween(answeredAt, now) } : {}),
      }),
    ),
  ];
}

/** Only what somebody should do something about. */
export const alarms = (items: readonly HealthItem[]): HealthItem[] =>
  items.filter(({ level }) => level !== 'good');
