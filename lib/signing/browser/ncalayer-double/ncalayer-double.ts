/**
 * Stands in for NCALayer in tests: answers recorded questions as they were answered (the 50 exchanges that
 * ncalayer-js-client brings with it), and signs what it is asked to with a test key. What the person would do in its
 * window is told beforehand.
 */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { z } from 'zod';
import {
  type Connection,
  type RunningServer,
  serveWebSocket,
} from '@/lib/signing/browser/ncalayer-double/web-socket-server';
import { fromBase64, toPem } from '@/lib/signing/bytes';
import { OID } from '@/lib/signing/oids';

const exchangeSchema = z.object({
  task: z.string(),
  initMessage: z.string().optional(),
  request: z.string(),
  response: z.string(),
});
export type Exchange = z.infer<typeof exchangeSchema>;

/** Read where the package lies; not copied. */
export function recordedExchanges(): Exchange[] {
  const file = createRequire(import.meta.url).resolve('ncalayer-js-client/test/test-data.json');
  return z.array(exchangeSchema).parse(JSON.parse(readFileSync(file, 'utf8')));
}

const signSchema = z.object({
  module: z.literal('kz.gov.pki.knca.basics'),
  method: z.literal('sign'),
  args: z.object({
    allowedStorages: z.array(z.string()).nullable(),
    format: z.literal('cms'),
    data: z.union([z.string(), z.array(z.string())]),
    signingParams: z.object({
      decode: z.literal(true),
      encapsulate: z.literal(false),
      digested: z.literal(false),
      tsaProfile: z.object({}),
    }),
    signerParams: z.object({ extKeyUsageOids: z.array(z.string()), chain: z.array(z.string()).optional() }),
    locale: z.enum(['kk', 'ru', 'en']),
  }),
});
export type SignRequest = z.infer<typeof signSchema>['args'];

/** What happens at the next question to sign. */
export type Behaviour = 'sign' | 'cancel' | 'fail' | 'hang-up' | 'wait' | Exchange;

export interface NcaLayerDouble {
  url: string;
  /** What it was asked to sign, in order. */
  asked: SignRequest[];
  next: Behaviour;
  stop(): Promise<void>;
}

interface Options {
  port?: number;
  tls?: { key: string; cert: string };
  /** DER of a detached CMS over the bytes. */
  sign?: (bytes: Uint8Array, use: 'sign' | 'authenticate') => Promise<Uint8Array>;
  /** It accepts connections and says nothing. */
  mute?: boolean;
}

const GREETING = { result: { version: '1.4' } };
/** NCALayer itself knows nothing of KAZTOKEN's extensions. */
const UNKNOWN_MODULE = { status: false, code: 'MODULE_NOT_FOUND', message: 'Module not found', details: '' };
const FAILURE = {
  status: false,
  code: 'INVOCATION_ERROR',
  message: 'An invoked method threw an exception.',
  details: '',
};

export async function startNcaLayerDouble(options: Options = {}): Promise<NcaLayerDouble> {
  const recorded = new Map(recordedExchanges().map(({ request, response }) => [request, response]));
  const asked: SignRequest[] = [];
  const send = (connection: Connection, answer: unknown) => connection.send(JSON.stringify(answer));

  async function answer(text: string, connection: Connection): Promise<void> {
    const parsed = signSchema.safeParse(JSON.parse(text));
    if (!parsed.success) {
      const known = recorded.get(text);
      if (known && !text.includes('kz.digiflow')) connection.send(known);
      else send(connection, UNKNOWN_MODULE);
      return;
    }
    const { args } = parsed.data;
    asked.push(args);
    const behaviour = double.next;
    double.next = 'sign';
    if (typeof behaviour === 'object') return connection.send(behaviour.response);
    switch (behaviour) {
      case 'cancel':
        return send(connection, { body: {}, status: true });
      case 'fail':
        return send(connection, FAILURE);
      case 'hang-up':
        return connection.close();
      case 'wait':
        return;
      case 'sign':
        return send(connection, { body: { result: await signatures(args) }, status: true });
    }
  }

  async function signatures({ data, signerParams }: SignRequest): Promise<string | string[]> {
    const { sign } = options;
    if (!sign) throw new Error('this double holds no key');
    const use = signerParams.extKeyUsageOids.includes(OID.clientAuth) ? 'authenticate' : 'sign';
    const one = async (text: string) => toPem('CMS', await sign(fromBase64(text) ?? new Uint8Array(), use));
    return Array.isArray(data) ? Promise.all(data.map(one)) : one(data);
  }

  const server: RunningServer = await serveWebSocket({
    port: options.port ?? 0,
    ...(options.tls ? { tls: options.tls } : {}),
    opened: (connection) => {
      if (!options.mute) send(connection, GREETING);
    },
    heard: (text, connection) => {
      answer(text, connection).catch(() => send(connection, FAILURE));
    },
  });
  const double: NcaLayerDouble = { url: server.url, asked, next: 'sign', stop: server.stop };
  return double;
}
