/** Makes a CAdES-BES signature (ETSI EN 319 122-1): CMS whose signed attributes name the certificate. Browser-safe. */
import { type Bytes, bytesOf } from '@/lib/signing/bytes';
import { childrenOf, rawOf, readDer, sequence } from '@/lib/signing/der';
import {
  ecdsaToDer,
  element,
  explicit,
  integer,
  NULL,
  octets,
  oid,
  seq,
  setOf,
  time,
} from '@/lib/signing/der-write';
import { CERTIFICATE_LIMITS } from '@/lib/signing/limits';
import { OID } from '@/lib/signing/oids';

/** A key of a kind that WebCrypto lacks: it brings its own names and its own way to sign. */
export interface SigningKey {
  /** AlgorithmIdentifier of its signatures, DER. */
  algorithm: Bytes;
  digest: { oid: string; identifier: Bytes; of(data: Bytes): Promise<Bytes> };
  sign(data: Bytes): Promise<Bytes>;
}

export interface CadesInput {
  /** DER. */
  certificate: Bytes;
  privateKey: CryptoKey | SigningKey;
  content: Uint8Array;
  /** Goes into the signing-time attribute: the signer's own word. */
  at: Date;
  /** The content travels inside. Detached unless asked. */
  attached?: boolean;
  /** Authorities to send along. */
  chain?: readonly Bytes[];
  /** Plain data unless said otherwise: a time-stamp is something else. */
  contentType?: string;
}

const sha256: SigningKey['digest'] = {
  oid: OID.sha256,
  identifier: seq(oid(OID.sha256), NULL),
  of: async (data) => new Uint8Array(await crypto.subtle.digest('SHA-256', data)),
};

/** WebCrypto's own keys sign with SHA-256: RSA PKCS #1 v1.5 or ECDSA, as X.509 and CMS carry it. */
export function signingKey(key: CryptoKey | SigningKey): SigningKey {
  if (!(key instanceof CryptoKey)) return key;
  const { name } = key.algorithm;
  if (name === 'ECDSA') {
    return {
      algorithm: seq(oid(OID.sha256WithEcdsa)),
      digest: sha256,
      sign: async (data) =>
        ecdsaToDer(new Uint8Array(await crypto.subtle.sign({ name, hash: 'SHA-256' }, key, data))),
    };
  }
  return {
    algorithm: seq(oid(OID.sha256WithRsa), NULL),
    digest: sha256,
    sign: async (data) => new Uint8Array(await crypto.subtle.sign({ name }, key, data)),
  };
}

/** IssuerAndSerialNumber, copied from the certificate byte for byte. */
function issuerAndSerial(certificate: Bytes): Bytes {
  const [tbs] = sequence(readDer(certificate, CERTIFICATE_LIMITS));
  const [, serial, , issuer] = childrenOf(tbs);
  if (!serial || !issuer) throw new Error('a certificate without issuer and serial number');
  return seq(rawOf(issuer), rawOf(serial));
}

export async function signCades(input: CadesInput): Promise<Bytes> {
  const { certificate, at, attached = false, chain = [], contentType = OID.data } = input;
  const { algorithm, digest, sign } = signingKey(input.privateKey);
  const content = bytesOf(input.content);
  const attribute = (type: string, value: Uint8Array) => seq(oid(type), setOf(value));
  const certificateHash = octets(await digest.of(certificate));
  // ESSCertIDv2 leaves SHA-256 out, being the default.
  const reference = digest.oid === OID.sha256 ? [certificateHash] : [digest.identifier, certificateHash];
  const attributes = setOf(
    attribute(OID.contentType, oid(contentType)),
    attribute(OID.signingTime, time(at)),
    attribute(OID.messageDigest, octets(await digest.of(content))),
    attribute(OID.signingCertificateV2, seq(seq(seq(...reference)))),
  );
  const travelling = attributes.slice();
  travelling[0] = 0xa0;
  const signerInfo = seq(
    integer(1),
    issuerAndSerial(certificate),
    digest.identifier,
    travelling,
    algorithm,
    octets(await sign(attributes)),
  );
  const signedData = seq(
    integer(contentType === OID.data ? 1 : 3),
    setOf(digest.identifier),
    attached ? seq(oid(contentType), explicit(0, octets(content))) : seq(oid(contentType)),
    element(0xa0, certificate, ...chain),
    setOf(signerInfo),
  );
  return seq(oid(OID.signedData), explicit(0, signedData));
}
