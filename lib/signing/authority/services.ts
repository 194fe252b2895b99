/** The test authority's own OCSP responder and time-stamping service, in the process: for journeys without a network. */
import type { Authority, Service } from '@/lib/signing/authority/authority';
import { newSerial, serialInteger } from '@/lib/signing/authority/certificates';
import { type Bytes, bytesOf, sameBytes } from '@/lib/signing/bytes';
import { signCades, signingKey } from '@/lib/signing/cades';
import { keyBitsOf, readCertificate, readExtensions } from '@/lib/signing/certificate';
import { childrenOf, isContext, octetsOf, rawOf, readDer, sequence } from '@/lib/signing/der';
import {
  bits,
  element,
  explicit,
  generalizedTime,
  integer,
  NULL,
  octets,
  oid,
  seq,
} from '@/lib/signing/der-write';
import { type CertificateId, certificateIdOf, OCSP_LIMITS, readCertificateId } from '@/lib/signing/ocsp';
import { OID, POLICIES } from '@/lib/signing/oids';

export type OcspStatus =
  | { state: 'good' }
  | { state: 'unknown' }
  | { state: 'revoked'; at: Date; suspended?: boolean };

export interface OcspAnswer {
  /** CertID, DER. */
  id: Bytes;
  status: OcspStatus;
  thisUpdate: Date;
  nextUpdate?: Date;
}

function statusDer(status: OcspStatus): Bytes {
  if (status.state === 'good') return element(0x80);
  if (status.state === 'unknown') return element(0x82);
  const reason = status.suspended ? [explicit(0, element(0x0a, Uint8Array.of(6)))] : [];
  return element(0xa1, generalizedTime(status.at), ...reason);
}

export interface OcspReply {
  service: Service;
  answers: readonly OcspAnswer[];
  producedAt: Date;
  /** The nonce's octets. */
  nonce?: Bytes;
}

export async function writeOcspResponse({ service, answers, producedAt, nonce }: OcspReply): Promise<Bytes> {
  const { algorithm, sign } = signingKey(service.privateKey);
  const key = keyBitsOf(readCertificate(service.certificate));
  const keyHash = new Uint8Array(await crypto.subtle.digest('SHA-1', key));
  const singles = answers.map(({ id, status, thisUpdate, nextUpdate }) =>
    seq(
      id,
      statusDer(status),
      generalizedTime(thisUpdate),
      ...(nextUpdate ? [explicit(0, generalizedTime(nextUpdate))] : []),
    ),
  );
  const tbs = seq(
    explicit(2, octets(keyHash)),
    generalizedTime(producedAt),
    seq(...singles),
    ...(nonce ? [explicit(1, seq(seq(oid(OID.ocspNonce), octets(octets(nonce)))))] : []),
  );
  const basic = seq(tbs, algorithm, bits(await sign(tbs)), explicit(0, seq(service.certificate)));
  return seq(element(0x0a, Uint8Array.of(0)), explicit(0, seq(oid(OID.ocspBasic), octets(basic))));
}

/** Answers a request from what the authority has revoked; of certificates of another authority it knows nothing. */
export function ocspResponder(authority: Authority, service: Service, keepMs?: number) {
  const { root, issuing } = authority.state;
  const issuers = [readCertificate(issuing.certificate), readCertificate(root.certificate)];
  const isOurs = async (id: CertificateId): Promise<boolean> => {
    for (const issuer of issuers) {
      const own = await certificateIdOf(id.hash, issuer.subject.id, issuer);
      if (own && sameBytes(own.name, id.issuerNameHash) && sameBytes(own.key, id.issuerKeyHash)) return true;
    }
    return false;
  };
  return async (request: Uint8Array, at: Date): Promise<Bytes> => {
    const tbs = sequence(sequence(readDer(bytesOf(request), OCSP_LIMITS))[0]);
    const list = tbs.find((node) => !isContext(node, 0) && !isContext(node, 1) && !isContext(node, 2));
    const extensionsNode = tbs.find((node) => isContext(node, 2));
    const extensions = extensionsNode && readExtensions(sequence(childrenOf(extensionsNode)[0]));
    const nonce = extensions?.get(OID.ocspNonce)?.value;
    const answers: OcspAnswer[] = [];
    for (const asked of sequence(list)) {
      const [idNode] = sequence(asked);
      const id = readCertificateId(idNode);
      const revoked = authority.state.revoked.find(({ serial }) => serial === id.serial);
      const known = revoked
        ? ({ state: 'revoked', at: revoked.at, suspended: revoked.suspended === true } as const)
        : ({ state: 'good' } as const);
      answers.push({
        id: idNode ? rawOf(idNode) : seq(),
        status: (await isOurs(id)) ? known : { state: 'unknown' },
        thisUpdate: at,
        ...(keepMs ? { nextUpdate: new Date(at.getTime() + keepMs) } : {}),
      });
    }
    return writeOcspResponse({
      service,
      answers,
      producedAt: at,
      ...(nonce ? { nonce: octetsOf(nonce) } : {}),
    });
  };
}

/** Stamps whatever imprint it is asked to. */
export function timeStampAuthority(service: Service, chain: readonly Bytes[] = []) {
  return async (request: Uint8Array, at: Date): Promise<Bytes> => {
    const [, imprint, ...optional] = sequence(readDer(bytesOf(request), OCSP_LIMITS));
    const nonce = optional.find((node) => node.idBlock.tagClass === 1 && node.idBlock.tagNumber === 2);
    const info = seq(
      integer(1),
      oid(POLICIES.timeStamps),
      imprint ? rawOf(imprint) : NULL,
      serialInteger(newSerial()),
      generalizedTime(at),
      ...(nonce ? [rawOf(nonce)] : []),
    );
    const token = await signCades({
      ...service,
      content: info,
      at,
      attached: true,
      contentType: OID.timeStampInfo,
      chain,
    });
    return seq(seq(integer(0)), token);
  };
}

export type ServiceHandler = (request: Uint8Array, at: Date) => Promise<Uint8Array<ArrayBuffer>>;

/** A `fetch` that reaches these services alone, by address, at the moment that the clock says. */
export function fetchOf(handlers: Readonly<Record<string, ServiceHandler>>, clock: () => Date): typeof fetch {
  return async (input, init) => {
    const request = new Request(input, init);
    const handler = handlers[request.url];
    if (!handler) throw new Error(`nobody answers at ${request.url}`);
    return new Response(await handler(new Uint8Array(await request.arrayBuffer()), clock()));
  };
}
