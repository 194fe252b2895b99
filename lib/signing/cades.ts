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

export interface CadesInput {
  /** DER. */
  certificate: Bytes;
  privateKey: CryptoKey;
  content: Uint8Array;
  /** Goes into the signing-time attribute: the signer's own word. */
  at: Date;
  /** The content travels inside. Detached unless asked. */
  attached?: boolean;
  /** Authorities to send along. */
  chain?: readonly Bytes[];
}

const digestOf = async (bytes: Bytes): Promise<Bytes> =>
  new Uint8Array(await crypto.subtle.digest('SHA-256', bytes));

/** RSA PKCS #1 v1.5 or ECDSA, by the key, with SHA-256; as X.509 and CMS carry it. */
export async function signBytes(privateKey: CryptoKey, data: Bytes): Promise<Bytes> {
  const name = privateKey.algorithm.name;
  if (name === 'ECDSA') {
    const flat = await crypto.subtle.sign({ name, hash: 'SHA-256' }, privateKey, data);
    return ecdsaToDer(new Uint8Array(flat));
  }
  return new Uint8Array(await crypto.subtle.sign({ name }, privateKey, data));
}

export const signatureAlgorithmFor = (key: CryptoKey): Bytes =>
  key.algorithm.name === 'ECDSA' ? seq(oid(OID.sha256WithEcdsa)) : seq(oid(OID.sha256WithRsa), NULL);

/** IssuerAndSerialNumber, copied from the certificate byte for byte. */
function issuerAndSerial(certificate: Bytes): Bytes {
  const [tbs] = sequence(readDer(certificate, CERTIFICATE_LIMITS));
  const [, serial, , issuer] = childrenOf(tbs);
  if (!serial || !issuer) throw new Error('a certificate without issuer and serial number');
  return seq(rawOf(issuer), rawOf(serial));
}

export async function signCades(input: CadesInput): Promise<Bytes> {
  const { certificate, privateKey, at, attached = false, chain = [] } = input;
  const content = bytesOf(input.content);
  const attribute = (type: string, value: Uint8Array) => seq(oid(type), setOf(value));
  const attributes = setOf(
    attribute(OID.contentType, oid(OID.data)),
    attribute(OID.signingTime, time(at)),
    attribute(OID.messageDigest, octets(await digestOf(content))),
    attribute(OID.signingCertificateV2, seq(seq(seq(octets(await digestOf(certificate)))))),
  );
  const travelling = attributes.slice();
  travelling[0] = 0xa0;
  const sha256 = seq(oid(OID.sha256), NULL);
  const signerInfo = seq(
    integer(1),
    issuerAndSerial(certificate),
    sha256,
    travelling,
    signatureAlgorithmFor(privateKey),
    octets(await signBytes(privateKey, attributes)),
  );
  const signedData = seq(
    integer(1),
    setOf(sha256),
    attached ? seq(oid(OID.data), explicit(0, octets(content))) : seq(oid(OID.data)),
    element(0xa0, certificate, ...chain),
    setOf(signerInfo),
  );
  return seq(oid(OID.signedData), explicit(0, signedData));
}
