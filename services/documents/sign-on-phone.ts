/** All that waits for a person's signature, signed on the phone at one confirmation (services/signing-sessions). */
import { z } from 'zod';
import type { Locale } from '@/lib/i18n/locale';
import { translatorFor } from '@/lib/i18n/translator';
import { type Outcome, ok, refuse } from '@/lib/outcome';
import type { StaffContext } from '@/services/identity/current-actor';
import type { StoredCase } from '@/services/requests/stored-case';
import type { Trust } from '@/services/signatures/trust';
import { closeSigning, signedByPhone } from '@/services/signing-sessions/browser-side';
import { openSigning } from '@/services/signing-sessions/open-signing';
import { listPrepared } from './list-prepared';
import { STAFF_OWNERS, signAllPrepared } from './sign-prepared';

const PURPOSE = 'sign-results';
const itemsSchema = z.array(z.object({ id: z.uuid(), nonce: z.string() }));

export async function openPhoneSigning(
  context: StaffContext,
  { locale, browser, address }: { locale: Locale; browser: string; address: string },
): Promise<Outcome<{ id: string }>> {
  const listed = await listPrepared(context);
  if (!listed.ok) return listed;
  const waiting = listed.value.filter(({ stale }) => !stale);
  if (waiting.length === 0) return refuse({ code: 'frozen-expired' });
  const say = async (of: Locale) => (await translatorFor(of, 'documents.sign'))('title');
  return openSigning(context, {
    purpose: PURPOSE,
    object: `staff:${context.actor.personId}`,
    locale,
    policy: { use: 'sign', ownerKinds: [...STAFF_OWNERS] },
    description: { kk: await say('kk'), ru: await say('ru'), en: await say('en') },
    documents: waiting.map(({ document, bytes }) => ({
      name: document.title,
      meta: document.lines.map(({ label, value }) => ({ name: label[locale], value: value[locale] })),
      mediaType: 'application/json',
      bytes,
    })),
    detail: {
      back: `/${locale}/staff/sign`,
      items: JSON.stringify(waiting.map(({ id, nonce }) => ({ id, nonce }))),
    },
    personId: context.actor.personId,
    accountId: context.actor.accountId,
    browser,
    address,
    onPhone: true,
  });
}

/**
 * Gives what the phone signed, in the order in which it was asked; each is judged again before anything is given. The
 * session is over then, unless the database was away: whatever was not given can be given by the same signatures.
 */
export async function giveSignedByPhone(
  context: StaffContext,
  which: { id: string; browser: string },
  trust: () => Promise<Trust>,
): Promise<Outcome<{ id: string; outcome: Outcome<StoredCase> }[]>> {
  const found = await signedByPhone(context, { ...which, purpose: PURPOSE });
  if (!found.ok) return found;
  const { signatures, detail } = found.value;
  const items = itemsSchema.parse(JSON.parse(detail.items ?? '[]')).flatMap((item, at) => {
    const cms = signatures[at];
    return cms ? [{ ...item, cms: new Uint8Array(Buffer.from(cms, 'base64')) }] : [];
  });
  const given = await signAllPrepared(context, items, trust);
  const away = given.some(({ outcome }) => !outcome.ok && outcome.refusal.code === 'unavailable');
  if (!away) await closeSigning(context, which);
  return ok(given);
}
