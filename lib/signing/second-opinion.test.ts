import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { CONTENT, IIN, makeScene, sign } from '@/lib/signing/authority/scene';
import { toBase64 } from '@/lib/signing/bytes';
import { ncaNode } from '@/lib/signing/second-opinion';
import type { Disagreement } from '@/lib/signing/second-verifier';
import { isAllValid } from '@/lib/signing/verdict';

let scene: Awaited<ReturnType<typeof makeScene>>;
let server: Server;
let url: string;
/** What the stand-in answers next, and what it was asked. */
const world: { status: number; body: unknown; asked: unknown[]; hang: boolean } = {
  status: 200,
  body: {},
  asked: [],
  hang: false,
};

beforeAll(async () => {
  scene = await makeScene();
  server = createServer((request, response) => {
    const pieces: Buffer[] = [];
    request.on('data', (piece: Buffer) => pieces.push(piece));
    request.on('end', () => {
      world.asked.push({ path: request.url, ...JSON.parse(Buffer.concat(pieces).toString()) });
      if (world.hang) return;
      response.writeHead(world.status, { 'content-type': 'application/json' });
      response.end(typeof world.body === 'string' ? world.body : JSON.stringify(world.body));
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address() as AddressInfo;
  url = `http://127.0.0.1:${address.port}`;
});
afterAll(() => {
  server.closeAllConnections();
  server.close();
});

const valid = (over: { iin?: string; serial?: string } = {}) => ({
  status: 200,
  message: 'OK',
  valid: true,
  signers: [
    {
      certificates: [
        {
          valid: true,
          serialNumber: over.serial ?? scene.good.serial.toUpperCase(),
          subject: { iin: over.iin ?? IIN },
        },
      ],
    },
  ],
});

async function judge(
  answer: { status?: number; body: unknown; hang?: boolean },
  cms?: Uint8Array,
  content: Uint8Array = CONTENT,
) {
  Object.assign(world, { status: 200, hang: false, asked: [], ...answer });
  const alarms: Disagreement[] = [];
  const second = ncaNode({
    url,
    fetch,
    timeoutMs: answer.hang ? 100 : 10_000,
    alarm: (each) => alarms.push(each),
  });
  const verdict = await scene.check(cms ?? (await sign(scene.good)), {
    content,
    trust: { ...scene.authority.trust(), second },
  });
  return { verdict, alarms };
}

describe('NCANode as a second opinion', () => {
  it('that agrees changes nothing, and was asked about revocation too', async () => {
    const cms = await sign(scene.good);
    const { verdict, alarms } = await judge({ body: valid() }, cms);
    expect(isAllValid(verdict)).toBe(true);
    expect(alarms).toEqual([]);
    expect(world.asked).toEqual([
      { path: '/cms/verify', cms: toBase64(cms), data: toBase64(CONTENT), revocationCheck: ['OCSP', 'CRL'] },
    ]);
  });

  it.each<[string, { status?: number; body: unknown }, string]>([
    [
      'finds it not valid',
      { body: { status: 200, message: 'revoked', valid: false, signers: [] } },
      'invalid',
    ],
    ['refuses it as malformed', { status: 400, body: { status: 400, message: 'bad' } }, 'invalid'],
  ])('that %s is a refusal and an alarm', async (_, answer, theirs) => {
    const { verdict, alarms } = await judge(answer);
    expect(verdict.integrity).toEqual({ state: 'invalid', code: 'verifiers-disagree' });
    expect(alarms).toEqual([{ certificateSerial: scene.good.serial, ours: 'valid', theirs }]);
  });

  it('that sees another signer is a refusal and an alarm', async () => {
    for (const body of [valid({ iin: '123456789011' }), valid({ serial: 'ABCDEF' })]) {
      const { verdict, alarms } = await judge({ body });
      expect(verdict.integrity.code).toBe('verifiers-disagree');
      expect(alarms).toMatchObject([{ theirs: 'another signer' }]);
    }
  });

  it('that calls a bad signature good is an alarm, and the signature stays bad', async () => {
    const { verdict, alarms } = await judge({ body: valid() }, undefined, new TextEncoder().encode('басқа'));
    expect(verdict.integrity.code).toBe('tampered');
    expect(alarms).toMatchObject([{ ours: 'tampered', theirs: 'valid' }]);
  });

  it.each<[string, { status?: number; body: unknown; hang?: boolean }]>([
    ['is broken', { status: 500, body: { message: 'boom' } }],
    ['answers something else', { body: { hello: 'world' } }],
    ['answers no JSON', { body: '<html>proxy</html>' }],
    ['does not answer in time', { body: {}, hang: true }],
  ])('that %s leaves the question open: nothing is accepted, nobody is alarmed', async (_, answer) => {
    const { verdict, alarms } = await judge(answer);
    expect(verdict.integrity).toEqual({ state: 'undetermined', code: 'second-opinion-missing' });
    expect(alarms).toEqual([]);
  });

  it('is not asked about bytes that are no signature', async () => {
    const { verdict } = await judge({ body: valid() }, Uint8Array.of(1, 2, 3));
    expect(verdict.integrity.code).toBe('not-a-signature');
    expect(world.asked).toEqual([]);
  });
});
