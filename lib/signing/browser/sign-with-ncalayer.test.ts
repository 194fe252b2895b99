import { afterEach, beforeAll, describe, expect, it } from 'vitest';
import { AT, CONTENT, IIN, makeScene, PERSON } from '@/lib/signing/authority/scene';
import {
  type NcaLayerDouble,
  recordedExchanges,
  startNcaLayerDouble,
} from '@/lib/signing/browser/ncalayer-double/ncalayer-double';
import { type NcaLayerInput, ncaLayerSigner } from '@/lib/signing/browser/sign-with-ncalayer';
import { signCades } from '@/lib/signing/cades';
import { isAllValid } from '@/lib/signing/verdict';

let scene: Awaited<ReturnType<typeof makeScene>>;
let double: NcaLayerDouble | undefined;

beforeAll(async () => {
  scene = await makeScene();
});
afterEach(async () => {
  await double?.stop();
  double = undefined;
});

async function running(options: Parameters<typeof startNcaLayerDouble>[0] = {}): Promise<NcaLayerDouble> {
  const signIn = await scene.authority.issue({ person: PERSON, at: AT, purpose: 'authenticate' });
  double = await startNcaLayerDouble({
    sign: (content, use) =>
      signCades({ ...(use === 'sign' ? scene.good : signIn), content: Uint8Array.from(content), at: AT }),
    ...options,
  });
  return double;
}

const signer = ({ url }: NcaLayerDouble, over: Partial<NcaLayerInput> = {}) =>
  ncaLayerSigner({ storage: 'any', use: 'sign', locale: 'kk', url, ...over });

describe('signing through NCALayer', () => {
  it('gives a signature that the server finds valid', async () => {
    const outcome = await signer(await running()).sign(CONTENT);
    if (!outcome.ok) throw new Error(outcome.code);
    expect(isAllValid(await scene.check(outcome.cms))).toBe(true);
  });

  it('for signing in it asks for a sign-in key', async () => {
    const layer = await running();
    const outcome = await signer(layer, { use: 'authenticate' }).sign(CONTENT);
    if (!outcome.ok) throw new Error(outcome.code);
    const verdict = await scene.check(outcome.cms, {}, { purpose: 'authenticate', expected: { iin: IIN } });
    expect(verdict.keyUse.code).toBe('meant-for-sign-in');
    expect(layer.asked[0]?.signerParams.extKeyUsageOids).toEqual(['1.3.6.1.5.5.7.3.2']);
  });

  it('signs several documents at one confirmation, each with its own signature', async () => {
    const layer = await running();
    const other = new TextEncoder().encode('another');
    const outcome = await signer(layer).signAll([CONTENT, other]);
    if (!outcome.ok) throw new Error(outcome.code);
    expect(layer.asked).toHaveLength(1);
    expect(isAllValid(await scene.check(outcome.cms[0] ?? ''))).toBe(true);
    expect(isAllValid(await scene.check(outcome.cms[1] ?? '', { content: other }))).toBe(true);
  });

  it.each([
    ['any', null],
    ['file', ['PKCS12']],
    ['id-card', ['AKKZIDCardStore']],
    ['token', ['AKKaztokenStore', 'AKEToken72KStore', 'AKEToken5110Store', 'AKAKEYStore', 'AKJaCartaStore']],
  ] as const)('a key kept in %s is looked for there', async (storage, stores) => {
    const layer = await running();
    await signer(layer, { storage }).sign(CONTENT);
    expect(layer.asked[0]?.allowedStorages).toEqual(stores);
  });

  it('offers keys of a test authority only where the portal is a demo', async () => {
    const layer = await running();
    await signer(layer).sign(CONTENT);
    await signer(layer, { testKeys: true }).sign(CONTENT);
    expect(layer.asked.map(({ signerParams }) => signerParams.chain)).toEqual([undefined, []]);
  });

  it('a closed window arrives as a success without a body and is called cancelled', async () => {
    const layer = await running();
    layer.next = 'cancel';
    expect(await signer(layer).sign(CONTENT)).toEqual({ ok: false, code: 'cancelled' });
    expect(await signer(layer).sign(CONTENT)).toMatchObject({ ok: true });
  });

  it('takes one request at a time', async () => {
    const layer = await running();
    layer.next = 'wait';
    const first = signer(layer).sign(CONTENT);
    expect(await signer(layer).sign(CONTENT)).toEqual({ ok: false, code: 'ncalayer-busy' });
    await expect.poll(() => layer.asked.length).toBe(1);
    await layer.stop();
    expect(await first).toEqual({ ok: false, code: 'ncalayer-closed' });
  });

  it('tells a failure, a hang-up and an absence apart', async () => {
    const layer = await running();
    layer.next = 'fail';
    expect(await signer(layer).sign(CONTENT)).toEqual({ ok: false, code: 'signing-failed' });
    layer.next = 'hang-up';
    expect(await signer(layer).sign(CONTENT)).toEqual({ ok: false, code: 'ncalayer-closed' });
    await layer.stop();
    expect(await signer(layer).sign(CONTENT)).toEqual({ ok: false, code: 'ncalayer-absent' });
  });

  it('somebody else at that port, who says nothing, is no NCALayer', async () => {
    const stranger = await running({ mute: true });
    const outcome = await signer(stranger, { greetingWithinMs: 50 }).sign(CONTENT);
    expect(outcome).toEqual({ ok: false, code: 'ncalayer-absent' });
  });
});

describe('beside the exchanges recorded with the real program', () => {
  const exchanges = recordedExchanges().filter(({ request }) => request.includes('knca.basics'));
  const ofTask = (words: RegExp) => exchanges.filter(({ task }) => words.test(task));

  it('asks in the same words, but for the bytes, the storage and the language', async () => {
    const layer = await running();
    await signer(layer).sign(CONTENT);
    const detached = ofTask(/basicsCMSParamsDetached\\?",/)[0];
    const { args } = JSON.parse(detached?.request ?? '{}');
    const { data: _, allowedStorages: __, locale: ___, signerParams: ____, ...fixed } = args;
    expect(layer.asked[0]).toMatchObject(fixed);
    expect(Object.keys(layer.asked[0] ?? {}).sort()).toEqual(Object.keys(args).sort());
  });

  it.each(ofTask(/ОТМЕН/).map((each) => [each.request.slice(60, 160), each] as const))(
    'a recorded cancel is a cancel: %s',
    async (_, exchange) => {
      const layer = await running();
      layer.next = exchange;
      expect(await signer(layer).sign(CONTENT)).toEqual({ ok: false, code: 'cancelled' });
    },
  );

  it('every recorded answer without a signature is a failure', async () => {
    const layer = await running();
    const answers = exchanges.filter(({ response }) => !response.includes('"body":{}'));
    expect(answers).toHaveLength(8);
    for (const exchange of answers) {
      layer.next = exchange;
      expect(await signer(layer).sign(CONTENT)).toEqual({ ok: false, code: 'signing-failed' });
    }
  });

  it('in the armour of the recorded answers a signature is read, one or several', async () => {
    const layer = await running();
    const der = Buffer.from(await signCades({ ...scene.good, content: CONTENT, at: AT }));
    const lines = der.toString('base64').replace(/(.{64})(?=.)/g, '$1\\n');
    const armoured = exchanges.filter(({ response }) => response.includes('BEGIN CMS'));
    expect(armoured).toHaveLength(6);
    for (const exchange of armoured) {
      const response = exchange.response.replaceAll('BEGIN CMS-----', `BEGIN CMS-----\\n${lines}`);
      const count = response.split('BEGIN CMS').length - 1;
      layer.next = { ...exchange, response };
      const outcome = await signer(layer).signAll(Array.from({ length: count }, () => CONTENT));
      expect(outcome).toEqual({ ok: true, cms: Array(count).fill(der.toString('base64')) });
    }
  });
});
