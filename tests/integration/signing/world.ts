/** People, an authority, and the two ends of a signature: a browser that asks and a phone that scans. */
import { inTransaction } from '@/lib/database/transaction';
import { Authority, type IssueRequest } from '@/lib/signing/authority/authority';
import { toBase64 } from '@/lib/signing/bytes';
import { signCades } from '@/lib/signing/cades';
import type { Context } from '@/services/context';
import { challenge, type Door } from '@/services/identity/certificate-challenge';
import { findSession, type LiveSession } from '@/services/identity/find-session';
import type { Trust } from '@/services/signatures/trust';
import { apiOne, apiTwo, signaturesOf } from '@/services/signing-sessions/egov-contract';
import { documentsForPhone, signaturesFromPhone, takeByPhone } from '@/services/signing-sessions/phone-side';
import { linkOf } from '@/services/signing-sessions/session-row';
import { type World as Identity, NOW, openWorld as openIdentity } from '@/tests/integration/identity/support';

export const BROWSER = 'a browser of tests'.padEnd(43, '-');
export const ADDRESS = '198.51.100.20';

export interface World extends Identity {
  authority: Authority;
  trust: () => Promise<Trust>;
}

export async function openWorld(): Promise<World> {
  const world = await openIdentity();
  const authority = await Authority.create({ at: NOW });
  const trust = { trust: authority.trust(), revocation: await authority.revocation(NOW) };
  return { ...world, authority, trust: async () => trust };
}

export type Owner = Pick<IssueRequest, 'purpose' | 'ownerKinds' | 'notAfter' | 'notBefore'> & {
  iin: string;
  surname?: string;
  name?: string;
};

/** Signs bytes (base64 in, base64 out) as that person. */
export async function signerOf({ authority }: World, owner: Owner) {
  const { iin, surname = 'СЫНАҚОВА', name = 'АЙГҮЛ', ...request } = owner;
  const issued = await authority.issue({
    at: NOW,
    purpose: 'authenticate',
    ...request,
    person: { iin, surname, name, patronymic: 'ЕРЛАНҚЫЗЫ' },
  });
  return async (bytes: string): Promise<string> =>
    toBase64(await signCades({ ...issued, content: Buffer.from(bytes, 'base64'), at: NOW }));
}

export async function ask(
  { context }: World,
  door: Door,
  over: { onPhone?: boolean; personId?: string; browser?: string; back?: string } = {},
) {
  const asked = await challenge(context, {
    door,
    locale: 'kk',
    browser: BROWSER,
    address: ADDRESS,
    onPhone: false,
    portal: 'http://localhost',
    ...over,
  });
  if (!asked.ok) throw new Error(asked.refusal.code);
  return asked.value;
}

const PORTAL = { publicUrl: 'http://localhost', bin: '000000000000' };

/** Scans the code of a session: the first phone holds it. */
export async function scanned({ context }: { context: Context }, id: string) {
  const link = linkOf(id);
  const taken = await takeByPhone(context, link);
  if (!taken.ok) return taken;
  const { token } = taken.value;
  const documents = await documentsForPhone(context, { link, token });
  if (!documents.ok) return documents;
  const one = apiOne(taken.value.row, link, token, PORTAL);
  return { ok: true, value: { link, token, one, two: apiTwo(documents.value) } } as const;
}

export async function sentBack(
  { context, trust }: { context: Context; trust: () => Promise<Trust> },
  phone: Extract<Awaited<ReturnType<typeof scanned>>, { ok: true }>['value'],
  sign: (bytes: string) => Promise<string>,
) {
  const documentsToSign = await Promise.all(
    phone.two.documentsToSign.map(async ({ id, document }) => ({
      id,
      document: { file: { data: await sign(document.file.data) } },
    })),
  );
  return signaturesFromPhone(
    context,
    { ...phone, signaturesFor: (count) => signaturesOf({ documentsToSign }, count) },
    trust,
  );
}

export async function liveSession({ database, context }: World, sessionId: string): Promise<LiveSession> {
  const found = await findSession(database, sessionId, context.clock());
  if (!found) throw new Error('the session is not there');
  return found;
}

export const sessionRow = ({ database }: World, id: string) =>
  inTransaction(database, { kind: 'system' }, (tx) => tx.signingSession.findUniqueOrThrow({ where: { id } }));
