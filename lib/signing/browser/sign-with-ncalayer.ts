/**
 * Signs through NCALayer, the national authority's program on the person's own computer: it holds the key, asks for
 * the password in a window of its own, and adds a time-stamp. Load it on the click with `import()`.
 */
import clients from 'ncalayer-js-client';
import type { KeyUse, Signer, SignerProblem, SigningOutcome } from '@/lib/signing/browser/signer';
import { toBase64, toDer } from '@/lib/signing/bytes';

const { NCALayerClient } = clients;

/** Where the person keeps the key; `any` leaves it to NCALayer's own window. */
export const NCALAYER_STORAGES = ['any', 'file', 'id-card', 'token'] as const;
export type NcaLayerStorage = (typeof NCALAYER_STORAGES)[number];

export const storageNamed = (name: string): NcaLayerStorage =>
  NCALAYER_STORAGES.find((each) => each === name) ?? 'any';

export interface NcaLayerInput {
  storage: NcaLayerStorage;
  use: KeyUse;
  /** Of NCALayer's window. */
  locale: 'kk' | 'ru' | 'en';
  /** Keys of a test authority are offered too: for the demo. */
  testKeys?: boolean;
  url?: string;
  /** NCALayer greets at once; longer silence is somebody else at that port. */
  greetingWithinMs?: number;
}

const GREETING_MS = 10_000;

/** Its answers carry no number, so a second question would take the first one's answer. */
let underWay = false;

class Absent extends Error {}

export function ncaLayerSigner(input: NcaLayerInput): Signer {
  return {
    kind: 'ncalayer',
    async sign(bytes) {
      const outcome = await withNcaLayer(input, [bytes]);
      if (!outcome.ok) return outcome;
      const [cms] = outcome.cms;
      return cms === undefined ? { ok: false, code: 'signing-failed' } : signed(cms);
    },
    signAll: (documents) => withNcaLayer(input, documents),
  };
}

/** What NCALayer knows of the certificate it has shown in its own window: nothing is warned of again. */
const signed = (cms: string): SigningOutcome => ({ ok: true, cms, warnings: [] });

type Answer = { ok: true; cms: string[] } | { ok: false; code: SignerProblem };

async function withNcaLayer(input: NcaLayerInput, documents: readonly Uint8Array[]): Promise<Answer> {
  if (underWay) return { ok: false, code: 'ncalayer-busy' };
  underWay = true;
  const client = new NCALayerClient(input.url, false);
  // Its streaming interface for huge documents is not used: an address that is none is never asked.
  client.kmdHttpApiUrl = 'https://';
  try {
    await greeted(client.connect(), input.greetingWithinMs ?? GREETING_MS);
    const answer = await client.basicsSignCMS(
      storagesOf(input.storage),
      documents.map(toBase64),
      NCALayerClient.basicsCMSParamsDetached,
      signerParams(input),
      input.locale,
    );
    const messages = (Array.isArray(answer) ? answer : [answer]).map(derOf);
    const cms = messages.filter((message) => message !== undefined);
    if (cms.length !== documents.length) return { ok: false, code: 'signing-failed' };
    return { ok: true, cms };
  } catch (error) {
    return { ok: false, code: problemOf(error) };
  } finally {
    client.wsConnection?.close();
    underWay = false;
  }
}

/** No limit stands on the signing itself: the person looks for the password in their own time. */
function greeted(connecting: Promise<string>, withinMs: number): Promise<string> {
  return new Promise((resolve, reject) => {
    const late = setTimeout(() => reject(new Absent()), withinMs);
    connecting.then(resolve, () => reject(new Absent())).finally(() => clearTimeout(late));
  });
}

function storagesOf(storage: NcaLayerStorage): readonly string[] | null {
  switch (storage) {
    case 'any':
      return NCALayerClient.basicsStorageAll;
    case 'file':
      return NCALayerClient.basicsStoragePKCS12;
    case 'id-card':
      return NCALayerClient.basicsStorageIDCard;
    case 'token': {
      const card = NCALayerClient.basicsStorageIDCard;
      const hardware = [...NCALayerClient.basicsStorageHardware, ...NCALayerClient.basicsStorageJaCarta];
      return hardware.filter((each) => !card.includes(each));
    }
  }
}

function signerParams({ use, testKeys }: NcaLayerInput): object {
  const params = use === 'sign' ? NCALayerClient.basicsSignerSignAny : NCALayerClient.basicsSignerAuthAny;
  return testKeys ? { ...params, chain: [] } : params;
}

function derOf(message: unknown): string | undefined {
  const der = typeof message === 'string' ? toDer(message.trim()) : undefined;
  return der && toBase64(der);
}

function problemOf(error: unknown): SignerProblem {
  if (error instanceof Absent) return 'ncalayer-absent';
  if (error instanceof Error && 'canceledByUser' in error && error.canceledByUser === true)
    return 'cancelled';
  // The client tells a closed connection from an error by its words alone.
  if (error instanceof Error && /закрыл соединение|Ошибка взаимодействия/.test(error.message))
    return 'ncalayer-closed';
  return 'signing-failed';
}
