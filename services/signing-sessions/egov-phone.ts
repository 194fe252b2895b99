/**
 * The phone's side of the contract: scans, shows, signs, sends back. It plays eGov Mobile in the demo and in tests, and
 * knows nothing of the portal but what the QR code and the answers say.
 */
import { type ApiOne, type ApiTwo, apiOneSchema, apiTwoSchema } from './egov-contract';

export interface ScannedDocuments {
  one: ApiOne;
  two: ApiTwo;
}

type Fetch = (address: string, init?: RequestInit) => Promise<Response>;

export class PhoneRefused extends Error {
  constructor(
    readonly status: number,
    readonly said: string,
  ) {
    super(`${status} ${said}`);
  }
}

async function answered(response: Response): Promise<unknown> {
  if (response.ok) return response.json();
  throw new PhoneRefused(response.status, await response.text());
}

export async function scan(qr: string, language: string, ask: Fetch = fetch): Promise<ScannedDocuments> {
  const [scheme, address] = [qr.slice(0, 11), qr.slice(11)];
  if (scheme !== 'mobileSign:' || !URL.canParse(address)) throw new PhoneRefused(0, 'not a code to sign');
  const headers = { 'accept-language': language };
  const one = apiOneSchema.parse(await answered(await ask(address, { headers })));
  const two = apiTwoSchema.parse(
    await answered(
      await ask(one.document.uri, {
        headers: { ...headers, authorization: `Bearer ${one.document.auth_token}` },
      }),
    ),
  );
  return { one, two };
}

/** Signs each document (base64 in, base64 out) and sends the list back. */
export async function signScanned(
  { one, two }: ScannedDocuments,
  sign: (bytes: Uint8Array) => Promise<string>,
  language: string,
  ask: Fetch = fetch,
): Promise<void> {
  const documentsToSign = await Promise.all(
    two.documentsToSign.map(async (each) => ({
      ...each,
      document: {
        file: { ...each.document.file, data: await sign(Buffer.from(each.document.file.data, 'base64')) },
      },
    })),
  );
  const response = await ask(one.document.uri, {
    method: 'PUT',
    headers: {
      'content-type': 'application/json',
      'accept-language': language,
      authorization: `Bearer ${one.document.auth_token}`,
    },
    body: JSON.stringify({ ...two, documentsToSign }),
  });
  if (!response.ok) throw new PhoneRefused(response.status, await response.text());
}
