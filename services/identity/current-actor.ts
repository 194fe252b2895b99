/**
 * The one place where a request becomes an actor. Pages, actions and route handlers ask here; nothing else reads the
 * session cookie. Asked in each page and never in a layout: a layout is not run again between its pages.
 */
import { randomUUID } from 'node:crypto';
import { cookies, headers } from 'next/headers';
import { notFound, redirect } from 'next/navigation';
import { cache } from 'react';
import { readSessionToken, sessionCookieName } from '@/lib/auth/session-token';
import { systemClock } from '@/lib/clock';
import { database } from '@/lib/database/client';
import type { Locale } from '@/lib/i18n/locale';
import { href } from '@/lib/i18n/navigation';
import { type Outcome, ok, refuse } from '@/lib/outcome';
import type { Context } from '@/services/context';
import type { Actor, CitizenActor, StaffMember, StaffRole } from '@/services/identity/actor';
import { findSession, type LiveSession } from '@/services/identity/find-session';

export type CitizenContext = Context & { actor: CitizenActor };
export type StaffContext = Context & { actor: StaffMember };

/** The session of this request, also one that still waits for its second factor or clinic. */
export const currentSession = cache(async (): Promise<LiveSession | undefined> => {
  const id = await readSessionToken((await cookies()).get(sessionCookieName())?.value);
  return id === undefined ? undefined : findSession(database(), id, systemClock()());
});

export const currentContext = cache(async (): Promise<Context> => {
  const session = await currentSession();
  return {
    database: database(),
    clock: systemClock(),
    actor: actorOf(session),
    traceId: await currentTraceId(),
  };
});

/** Deny by default: a staff session without its second factor, or without a clinic, is nobody yet. */
export function actorOf(session: LiveSession | undefined): Actor {
  if (!session) return { kind: 'public' };
  const { accountId, personId, id: sessionId } = session;
  if (session.kind === 'citizen') return { kind: 'citizen', accountId, personId, sessionId };
  if (!session.secondFactor || session.clinicId === undefined) return { kind: 'public' };
  return {
    kind: 'staff',
    accountId,
    personId,
    sessionId,
    clinicId: session.clinicId,
    roles: session.roles,
    name: session.name,
    ...(session.doctorId ? { doctorId: session.doctorId } : {}),
  };
}

/** For a citizen's page or action: the signed-in citizen, or off to sign in and back. */
export async function requireCitizen(locale: Locale): Promise<CitizenContext> {
  const context = await currentContext();
  if (context.actor.kind === 'citizen') return { ...context, actor: context.actor };
  redirect(await signInAddress(locale, '/sign-in'));
}

/**
 * For a staff page or action. Somebody signed in without any of the roles gets "not found": a page that one may not
 * open does not say that it exists.
 */
export async function requireStaff(locale: Locale, roles?: readonly StaffRole[]): Promise<StaffContext> {
  const context = await currentContext();
  if (context.actor.kind === 'staff') {
    if (roles && !holdsOne(context.actor, roles)) notFound();
    return { ...context, actor: context.actor };
  }
  const session = await currentSession();
  if (session?.kind !== 'staff') redirect(await signInAddress(locale, '/staff/sign-in'));
  redirect(
    await signInAddress(locale, session.secondFactor ? '/staff/sign-in/clinic' : '/staff/sign-in/code'),
  );
}

/** The same for route handlers, which answer with a problem instead of a redirect. */
export async function citizenOrRefusal(): Promise<Outcome<CitizenContext>> {
  const context = await currentContext();
  if (context.actor.kind === 'citizen') return ok({ ...context, actor: context.actor });
  return refuse({ code: context.actor.kind === 'public' ? 'not-signed-in' : 'not-allowed' });
}

export async function staffOrRefusal(roles?: readonly StaffRole[]): Promise<Outcome<StaffContext>> {
  const context = await currentContext();
  if (context.actor.kind !== 'staff') {
    return refuse({ code: context.actor.kind === 'public' ? 'not-signed-in' : 'not-allowed' });
  }
  if (roles && !holdsOne(context.actor, roles)) return refuse({ code: 'not-allowed' });
  return ok({ ...context, actor: context.actor });
}

const holdsOne = (actor: StaffMember, roles: readonly StaffRole[]): boolean =>
  actor.roles.some((role) => roles.includes(role));

/** The way back is a path of this site without its query: what was searched for stays out of addresses. */
async function signInAddress(locale: Locale, page: string): Promise<string> {
  const path = (await headers()).get('x-emhana-path') ?? '';
  const back = /^\/(kk|ru|en)\/[\w\-./]*$/.test(path) ? `?back=${encodeURIComponent(path)}` : '';
  return `${href(locale, page)}${back}`;
}

/** Known without the database: an answer that it is away names its request too. */
export const currentTraceId = cache(async (): Promise<string> => {
  const given = (await headers()).get('x-request-id');
  return given && /^[\w-]{8,64}$/.test(given) ? given : randomUUID();
});
