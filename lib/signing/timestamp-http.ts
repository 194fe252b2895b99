/** Asks a time-stamping authority over HTTP (RFC 3161, 3.4), and puts its token into a signature. */
import { type Bytes, bytesOf, sameBytes, toHex } from '@/lib/signing/bytes';
import { readSignedMessage } from '@/lib/signing/cms';
import { childrenOf, DerError, isContext, rawOf, readDer, sequence, set } from '@/lib/signing/der';
import {
  element,
  explicit,
  integer,
  NULL,
  octets,
  oid,
  seq,
  setOf,
  TRUE,
  unsigned,
} from '@/lib/signing/der-write';
import { GOST_FAMILIES } from '@/lib/signing/gost/curves';
import { readUpTo } from '@/lib/signing/http-body';
import { MESSAGE_LIMITS } from '@/lib/signing/limits';
import { OID } from '@/lib/signing/oids';
import { readTimeStampInfo, tokenIn } from '@/lib/signing/timestamp';

export type ImprintDigest = 'sha256' | 'streebog512';

export interface TimestampClient {
  /** DER of a token over these bytes. Throws where the authority is out of reach or answers about something else. */
  stamp(data: Bytes): Promise<Bytes>;
}

export interface TimestampOptions {
  address: string;
  fetch: typeof fetch;
  timeoutMs?: number;
  digest?: ImprintDigest;
  /** Under which of its policies the authority should stamp. */
  policy?: string;
}

const IMPRINTS = {
  sha256: {
    oid: OID.sha256,
    of: async (data: Bytes): Promise<Bytes> => new Uint8Array(await crypto.subtle.digest('SHA-256', data)),
  },
  streebog512: {
    oid: OID.streebog512,
    of: async (data: Bytes): Promise<Bytes> => GOST_FAMILIES['gost2015-512'].digest(data),
  },
} as const;

const MAX_REPLY_BYTES = 128 * 1024;

export function writeTimestampRequest(
  imprint: { oid: string; hash: Bytes },
  nonce: Bytes,
  policy?: string,
): Bytes {
  return seq(
    integer(1),
    seq(seq(oid(imprint.oid), NULL), octets(imprint.hash)),
    ...(policy ? [oid(policy)] : []),
    unsigned(nonce),
    TRUE,
  );
}

export function timestampClient(options: TimestampOptions): TimestampClient {
  const { address, timeoutMs = 10_000, digest = 'sha256', policy } = options;
  return {
    async stamp(data) {
      const imprint = { oid: IMPRINTS[digest].oid, hash: await IMPRINTS[digest].of(data) };
      const nonce = crypto.getRandomValues(new Uint8Array(8));
      nonce[0] = ((nonce[0] ?? 0) & 0x7f) | 0x40;
      const reply = await options.fetch(address, {
        method: 'POST',
        headers: { 'content-type': 'application/timestamp-query', accept: 'application/timestamp-reply' },
        body: writeTimestampRequest(imprint, nonce, policy),
        signal: AbortSignal.timeout(timeoutMs),
        redirect: 'error',
      });
      if (!reply.ok || !reply.body)
        throw new Error(`the time-stamping authority answered HTTP ${reply.status}`);
      const { granted, token } = tokenIn(await readUpTo(reply.body, MAX_REPLY_BYTES));
      if (!granted || !token) throw new Error('the time-stamping authority refused');
      assertAnswers(token, imprint, nonce);
      return token;
    },
  };
}

/** A token with somebody else's imprint or nonce would stamp nothing of ours. Its signature is `verifyTimestamp`'s work. */
function assertAnswers(token: Bytes, imprint: { oid: string; hash: Bytes }, nonce: Bytes): void {
  const read = readSignedMessage(token);
  const info = read.ok && read.message.content ? readTimeStampInfo(read.message.content) : undefined;
  const answers =
    info !== undefined &&
    info.digest === imprint.oid &&
    sameBytes(info.imprint, imprint.hash) &&
    info.nonce === toHex(nonce);
  if (!answers) throw new Error('the time-stamp answers another request');
}

/** The value that a time-stamp on a signature covers. Throws where the message is not signed by exactly one. */
export function signatureValueOf(cms: Uint8Array): Bytes {
  const read = readSignedMessage(cms);
  const [signer, ...more] = read.ok ? read.message.signers : [];
  if (!signer || more.length > 0) throw new DerError('one signer was expected');
  return signer.signature;
}

/** The message with the token among the unsigned attributes of its one signer; every signed byte stays as it was. */
export function withTimestamp(cms: Bytes, token: Bytes): Bytes {
  const [type, body] = sequence(readDer(cms, MESSAGE_LIMITS));
  const parts = sequence(childrenOf(body)[0]);
  const signers = set(parts.at(-1));
  const [signer] = signers;
  if (!type || !signer || signers.length !== 1) throw new DerError('one signer was expected');
  const fields = sequence(signer);
  const unsignedNode = fields.at(-1);
  const has = isContext(unsignedNode, 1);
  const kept = has ? childrenOf(unsignedNode).map(rawOf) : [];
  const attribute = seq(oid(OID.timeStampToken), setOf(token));
  const attributes = setOf(...kept, attribute);
  attributes[0] = 0xa1;
  const signed = (has ? fields.slice(0, -1) : fields).map(rawOf);
  const wholeSigner = seq(...signed, attributes);
  return seq(
    rawOf(type),
    explicit(0, seq(...parts.slice(0, -1).map(rawOf), element(0x31, bytesOf(wholeSigner)))),
  );
}
