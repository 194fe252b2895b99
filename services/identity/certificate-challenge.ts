/** What is signed to prove who one is: these bytes open one door, once, in the browser that asked. */
import type { Locale } from '@/lib/i18n/locale';
import { type Outcome, ok } from '@/lib/outcome';
import { freeze } from '@/lib/signing/canonical';
import type { OwnerKind } from '@/lib/signing/oids';
import type { Context } from '@/services/context';
import { newNonce, openSigning, SIGNING_MINUTES } from '@/services/signing-sessions/open-signing';
import type { Words } from '@/services/signing-sessions/session-parts';

export type Door = 'sign-in' | 'staff-sign-in' | 'second-factor';

export interface ChallengeAsked {
  door: Door;
  locale: Locale;
  browser: string;
  address: string;
  onPhone: boolean;
  /** Address of the portal: a challenge shown by another site says whose it is. */
  portal: string;
  /** Where to go afterwards. */
  back?: string | undefined;
  /** The second factor must be this very person's. */
  personId?: string;
}

export interface Challenge {
  id: string;
  /** base64 */
  bytes: string;
}

const WORDS: Record<Door, Words> = {
  'sign-in': { kk: 'Емхана порталына кіру', ru: 'Вход на портал «Емхана»', en: 'Sign in to Emhana' },
  'staff-sign-in': {
    kk: 'Емхана порталына қызметкер ретінде кіру',
    ru: 'Вход сотрудника на портал «Емхана»',
    en: 'Staff sign-in to Emhana',
  },
  'second-factor': {
    kk: 'Емхана порталына кіруді растау',
    ru: 'Подтверждение входа на портал «Емхана»',
    en: 'Confirm the sign-in to Emhana',
  },
};

const EMPLOYED: readonly OwnerKind[] = [
  'person',
  'legal-entity',
  'first-head',
  'right-to-sign',
  'right-to-sign-finance',
  'human-resources',
  'employee',
];

/** A citizen comes as a private person; an information system's certificate signs nobody in. */
const OWNERS: Record<Door, readonly OwnerKind[]> = {
  'sign-in': ['person'],
  'staff-sign-in': EMPLOYED,
  'second-factor': EMPLOYED,
};

export async function challenge(context: Context, asked: ChallengeAsked): Promise<Outcome<Challenge>> {
  const { door, locale, browser, address, onPhone, portal, back, personId } = asked;
  const now = context.clock();
  const { bytes } = await freeze({
    format: 'emhana-sign-in/1',
    portal,
    door,
    nonce: newNonce(),
    issuedAt: now.toISOString(),
    expiresAt: new Date(now.getTime() + SIGNING_MINUTES * 60_000).toISOString(),
  });
  const opened = await openSigning(context, {
    purpose: door,
    object: door,
    locale,
    policy: { use: 'authenticate', ownerKinds: [...OWNERS[door]] },
    description: WORDS[door],
    documents: [{ name: WORDS[door], meta: [], mediaType: 'application/json', bytes }],
    detail: back ? { back } : {},
    ...(personId ? { personId } : {}),
    browser,
    address,
    onPhone,
  });
  return opened.ok ? ok({ id: opened.value.id, bytes: Buffer.from(bytes).toString('base64') }) : opened;
}
