/** What most tests of signatures begin with: an authority, its lists, a person with a good certificate. */
import { makeIin } from '@/lib/iin/make-iin';
import { Authority, type Issued } from '@/lib/signing/authority/authority';
import { signCades } from '@/lib/signing/cades';
import { type SigningPolicy, type VerifyInput, verify } from '@/lib/signing/verify';

export const AT = new Date('2026-03-05T05:00:00Z');
export const IIN = makeIin({ born: '1990-05-17', sex: 'female' });
export const PERSON = { surname: 'Қожахметова', name: 'Әйгерім', patronymic: 'Өмірбекқызы', iin: IIN };
export const CONTENT = new TextEncoder().encode('{"service":"дәрігерді үйге шақыру"}');

export const sign = (issued: Issued, options: { attached?: boolean } = {}) =>
  signCades({ ...issued, content: CONTENT, at: AT, attached: options.attached ?? false });

export async function makeScene() {
  const authority = await Authority.create({ at: AT });
  const good = await authority.issue({ person: PERSON, at: AT });
  const revocation = await authority.revocation(AT);
  const trust = authority.trust();
  const check = (
    cms: Uint8Array | string,
    over: Partial<VerifyInput> = {},
    policy: Partial<SigningPolicy> = {},
  ) =>
    verify({
      cms,
      content: CONTENT,
      at: AT,
      trust,
      revocation,
      policy: { purpose: 'sign', expected: { iin: IIN }, ...policy },
      ...over,
    });
  return { authority, good, check };
}
