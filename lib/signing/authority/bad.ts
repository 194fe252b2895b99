/** Certificates that must be refused, each for one reason: for rehearsing refusals in tests and in the demo. */
import { makeIin } from '@/lib/iin/make-iin';
import { Authority, DAY_MS, type Issued, type IssueRequest } from '@/lib/signing/authority/authority';

export const BAD_KINDS = [
  'expired',
  'not-yet-valid',
  'revoked',
  'suspended',
  'authentication-only',
  'foreign-root',
  'look-alike',
  'someone-else',
  'other-policy',
  'impossible-iin',
] as const;
export type BadKind = (typeof BAD_KINDS)[number];

const after = (at: Date, days: number): Date => new Date(at.getTime() + days * DAY_MS);

/** `revoked` and `suspended` count once new lists are published. */
export async function issueBad(authority: Authority, kind: BadKind, request: IssueRequest): Promise<Issued> {
  const { at } = request;
  const key = request.key ? { key: request.key } : {};
  switch (kind) {
    case 'expired':
      return authority.issue({ ...request, notBefore: after(at, -366), notAfter: after(at, -1) });
    case 'not-yet-valid':
      return authority.issue({ ...request, notBefore: after(at, 30), notAfter: after(at, 395) });
    case 'revoked':
    case 'suspended': {
      const issued = await authority.issue({ ...request, notBefore: after(at, -2) });
      authority.revoke(issued.serial, after(at, -1), kind === 'suspended');
      return issued;
    }
    case 'authentication-only':
      return authority.issue({ ...request, purpose: 'authenticate' });
    case 'foreign-root':
      return (await Authority.create({ at, label: 'FOREIGN TEST', ...key })).issue(request);
    case 'look-alike':
      return (await Authority.create({ at, imitating: authority, ...key })).issue(request);
    case 'someone-else': {
      const iin = makeIin({ born: '1971-04-12', sex: 'female', sequence: 77 });
      const person = { surname: 'БӨТЕНОВА', name: 'АЙША', patronymic: 'СЕРІКҚЫЗЫ', iin };
      return authority.issue({ ...request, person });
    }
    case 'other-policy':
      return authority.issue({ ...request, policies: ['1.2.398.5.19.1'] });
    case 'impossible-iin':
      return authority.issue({ ...request, person: { ...request.person, iin: '123456789011' } });
  }
}
