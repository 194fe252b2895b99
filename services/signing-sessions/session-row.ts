/** One signing session, read and understood. */
import { createHash } from 'node:crypto';
import { z } from 'zod';
import { fingerprint } from '@/lib/auth/secret-box';
import type { Prisma } from '@/lib/database/generated/client';
import type { Tx } from '@/lib/database/transaction';
import type { Actor } from '@/services/identity/actor';
import {
  detailSchema,
  documentsSchema,
  type Purpose,
  policySchema,
  purposeSchema,
  type SessionDocument,
  type SessionPolicy,
  signaturesSchema,
  type Words,
  wordsSchema,
} from './session-parts';

export interface SigningRow {
  id: string;
  purpose: Purpose;
  object: string;
  locale: 'kk' | 'ru' | 'en';
  policy: SessionPolicy;
  description: Words;
  documents: SessionDocument[];
  detail: Record<string, string>;
  pairCode: string;
  onPhone: boolean;
  state: SigningState;
  /** What was found wrong with the last signature. */
  finding: string | null;
  /** DER in base64, one for each document. */
  signatures: string[] | null;
  accountId: string | null;
  personId: string | null;
  /** Of the person whose signature it must be. */
  iin: string | null;
  expiresAt: Date;
}

export type SigningState = 'waiting' | 'taken' | 'signed' | 'used' | 'expired';

const SELECT = {
  id: true,
  purpose: true,
  object: true,
  locale: true,
  policy: true,
  description: true,
  documents: true,
  detail: true,
  pairCode: true,
  link: true,
  state: true,
  finding: true,
  signatures: true,
  accountId: true,
  personId: true,
  person: { select: { iin: true } },
  expiresAt: true,
} as const;

/** Who asks from a browser: the secret of its cookie, and whoever is signed in there. */
export interface Asker {
  id: string;
  browser: string;
  actor: Actor;
}

export const hashOfSecret = (secret: string): Uint8Array<ArrayBuffer> =>
  new Uint8Array(createHash('sha256').update(secret).digest());

/** The secret in the QR code. It is made of the session's own number and kept nowhere. */
export const linkOf = (id: string): string => fingerprint(id, 'signing-link');

/** The session of this very browser; a session begun while signed in is that account's too. */
export async function ownSession(tx: Tx, asker: Asker, now: Date): Promise<SigningRow | null> {
  if (!z.uuid().safeParse(asker.id).success) return null;
  const row = await tx.signingSession.findFirst({
    where: { id: asker.id, browser: hashOfSecret(asker.browser) },
    select: SELECT,
  });
  if (!row || (row.accountId !== null && row.accountId !== accountOf(asker.actor))) return null;
  return understood(row, now);
}

export async function sessionOfLink(tx: Tx, link: string, now: Date): Promise<SigningRow | null> {
  if (!/^[\w-]{43}$/.test(link)) return null;
  const row = await tx.signingSession.findUnique({ where: { link: hashOfSecret(link) }, select: SELECT });
  return row && understood(row, now);
}

/** A staff session that has not shown its second factor is nobody yet; its own account stands in `detail`. */
const accountOf = (actor: Actor): string | undefined =>
  actor.kind === 'citizen' || actor.kind === 'staff' ? actor.accountId : undefined;

type Read = Prisma.SigningSessionGetPayload<{ select: typeof SELECT }>;

const stateSchema = z.enum(['waiting', 'taken', 'signed', 'used']);
const localeSchema = z.enum(['kk', 'ru', 'en']);

function understood({ link, person, ...row }: Read, now: Date): SigningRow {
  const state = stateSchema.parse(row.state);
  return {
    ...row,
    purpose: purposeSchema.parse(row.purpose),
    locale: localeSchema.parse(row.locale),
    policy: policySchema.parse(row.policy),
    description: wordsSchema.parse(row.description),
    documents: documentsSchema.parse(row.documents),
    detail: detailSchema.parse(row.detail),
    onPhone: link !== null,
    state: state !== 'used' && row.expiresAt <= now ? 'expired' : state,
    signatures: row.signatures === null ? null : signaturesSchema.parse(row.signatures),
    iin: person?.iin ?? null,
  };
}
