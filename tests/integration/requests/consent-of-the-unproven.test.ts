/** Whoever registers under an IIN that nobody knew says yes for its owner only with a proof of who they are. */
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { makeIin } from '@/lib/iin/make-iin';
import { parsePhone } from '@/lib/phones/phone';
import { signCades } from '@/lib/signing/cades';
import { answerConsent } from '@/services/consents/answer-consent';
import { sendConsentCode } from '@/services/consents/by-code';
import { listMyConsents } from '@/services/consents/list-my-consents';
import { consentToSign, signConsent } from '@/services/consents/sign-consent';
import { register } from '@/services/identity/register';
import { startSession } from '@/services/identity/start-session';
import { createDatabase } from '@/tests/integration/support/database';
import { type Citizen, openScene, type Scene } from '@/tests/integration/support/scene';
import { askAbout } from './asking';
import { Filing, value } from './filing';

vi.stubEnv('EMHANA_SECRET_KEY', Buffer.alloc(32, 7).toString('base64'));
vi.stubEnv('EMHANA_MODE', 'demo');

const { url } = await createDatabase();
let scene: Scene;
let filing: Filing;
beforeAll(async () => {
  const applies = { 'tb-certificate': 'moh-dsm-49-2020/1' };
  scene = await openScene(url, { region: 'mangystau', zone: 'Asia/Aqtau', applies });
  filing = await Filing.open(scene);
});
afterAll(() => scene.close());

let sequence = 500;
const NAME = { surname: 'Смағұлова', givenName: 'Ділназ' };

/** Asked about by the stranger, and registered by somebody who knows the IIN and the name: the stranger may, too. */
async function registeredAfterTheQuestion(method: 'password' | 'certificate' = 'password') {
  sequence += 1;
  const iin = makeIin({ born: '1997-09-09', sex: 'female', sequence });
  const asked = await askAbout(filing, scene.stranger, { iin, ...NAME });
  const phone = value(parsePhone('+7 701 222 33 44'));
  const form = { iin, ...NAME, birthDate: '1997-09-09', phone, password: 'таудағы көк бұлақ 26' };
  const context = { ...filing.as(scene.stranger), actor: { kind: 'public' } } as const;
  value(await register(context, { ...form, locale: 'kk', address: '198.51.100.7' }));
  const actor = await filing.system(async (tx) => {
    const account = await tx.account.findFirstOrThrow({ where: { person: { iin } } });
    const { id: accountId, personId } = account;
    const session = await startSession(tx, {
      accountId,
      kind: 'citizen',
      method,
      device: 'a',
      now: filing.at,
    });
    return { kind: 'citizen', accountId, personId, sessionId: session.sessionId } as const;
  });
  const citizen: Citizen = { actor, personId: actor.personId, iin };
  const given = { consentId: asked.consentId, subjectId: actor.personId, answer: 'given' } as const;
  return { ...asked, citizen, given };
}

describe('a yes from an account that its owner’s word alone stands behind', () => {
  it('is none, in the cabinet: the register is not asked (moh-dsm-49-2020/1)', async () => {
    const { citizen, given, requestId, consentId } = await registeredAfterTheQuestion();
    expect(value(await listMyConsents(filing.as(citizen))).waiting.map(({ id }) => id)).toEqual([consentId]);
    expect(await answerConsent(filing.as(citizen), { ...given, way: 'cabinet' })).toMatchObject({
      refusal: { code: 'identity-unproven' },
    });
    const row = await filing.system((tx) => tx.request.findUniqueOrThrow({ where: { id: requestId } }));
    expect(row).toMatchObject({ status: 'open', recipientId: null });
  });

  it('is not asked for by a code: the phone is their own word, too', async () => {
    const { citizen, consentId, reference } = await registeredAfterTheQuestion();
    value(await listMyConsents(filing.as(citizen)));
    const nobody = { ...filing.as(citizen), actor: { kind: 'public' } } as const;
    value(await sendConsentCode(nobody, { reference, address: '198.51.100.8', locale: 'kk' }));
    const sent = await filing.system((tx) =>
      tx.oneTimeCode.count({ where: { object: `consent:${consentId}` } }),
    );
    expect(sent).toBe(0);
  });

  it('counts when a certificate began the session, or their signature stands under it; a no always does', async () => {
    const certified = await registeredAfterTheQuestion('certificate');
    await filing.system((tx) => tx.registerEntry.deleteMany());
    const yes = { ...certified.given, way: 'cabinet' } as const;
    value(await listMyConsents(filing.as(certified.citizen)));
    expect(await answerConsent(filing.as(certified.citizen), yes)).toMatchObject({ ok: true });

    const { citizen, consentId } = await registeredAfterTheQuestion();
    const { bytes } = value(await consentToSign(filing.as(citizen), consentId, 'kk'));
    const { certificate, privateKey } = await filing.issue(citizen);
    const cms = await signCades({ certificate, privateKey, content: bytes, at: filing.at });
    const signed = { consentId, locale: 'kk', cms } as const;
    expect(await signConsent(filing.as(citizen), signed, filing.trust)).toMatchObject({ ok: true });

    const another = await registeredAfterTheQuestion();
    value(await listMyConsents(filing.as(another.citizen)));
    const no = { ...another.given, answer: 'declined', way: 'cabinet' } as const;
    expect(await answerConsent(filing.as(another.citizen), no)).toMatchObject({ ok: true });
  });
});
