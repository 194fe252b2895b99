/**
 * Answers of a certification authority about one certificate (OCSP, RFC 6960): the question written, the answer read,
 * checked against the authority's key or a responder that it appointed, and judged for the moment asked about.
 */
import { type Bytes, bytesOf, sameBytes } from '@/lib/signing/bytes';
import {
  type Certificate,
  keyBitsOf,
  mayUseKeyFor,
  readCertificate,
  readExtensions,
} from '@/lib/signing/certificate';
import {
  type AlgorithmIdentifier,
  algorithmOf,
  bitsOf,
  childrenOf,
  DerError,
  integerHexOf,
  isContext,
  type Node,
  octetsOf,
  oidOf,
  rawOf,
  readDer,
  sequence,
  smallIntegerOf,
  timeOf,
} from '@/lib/signing/der';
import { explicit, NULL, octets, oid, seq, unsigned } from '@/lib/signing/der-write';
import { checkIssuedBy } from '@/lib/signing/issued-by';
import type { ParserLimits } from '@/lib/signing/limits';
import { readName } from '@/lib/signing/name';
import { OID } from '@/lib/signing/oids';
import type { RevocationAnswer, RevocationQuestion, RevocationSource } from '@/lib/signing/revocation';

export const OCSP_LIMITS: ParserLimits = { maxBytes: 64 * 1024, maxDepth: 16, maxElements: 2_000 };
const CERTIFICATE_HOLD = 6;
const MAX_CERTIFICATES = 8;
/** Clocks of two machines differ. */
const SKEW_MS = 5 * 60_000;
/** How long an answer counts that does not say until when. */
const DEFAULT_AGE_MS = 60 * 60_000;

export interface CertificateId {
  hash: string;
  issuerNameHash: Bytes;
  issuerKeyHash: Bytes;
  serial: string;
}

export interface SingleAnswer {
  id: CertificateId;
  status: { state: 'good' } | { state: 'revoked'; at: Date; suspended: boolean } | { state: 'unknown' };
  thisUpdate: Date;
  nextUpdate?: Date;
}

export interface OcspResponse {
  der: Bytes;
  tbs: Bytes;
  signatureAlgorithm: AlgorithmIdentifier;
  signature: Bytes;
  /** By name or by the SHA-1 of the key. */
  isBy(certificate: Certificate): Promise<boolean>;
  producedAt: Date;
  answers: readonly SingleAnswer[];
  nonce?: Bytes;
  certificates: readonly Certificate[];
}

/** SHA-1 names keys here, and protects nothing. */
const HASHES = new Map<string, string>([
  [OID.sha1, 'SHA-1'],
  [OID.sha256, 'SHA-256'],
  [OID.sha384, 'SHA-384'],
  [OID.sha512, 'SHA-512'],
]);

const digest = async (name: string, bytes: Bytes): Promise<Bytes> =>
  new Uint8Array(await crypto.subtle.digest(name, bytes));

const fromHex = (hex: string): Bytes =>
  Uint8Array.from(hex.match(/../g) ?? [], (pair) => Number.parseInt(pair, 16));

/** The two hashes by which an answer names an issuer. `undefined` where the hash is an unknown one. */
export async function certificateIdOf(
  hashOid: string,
  issuerName: string,
  issuer: Certificate,
): Promise<{ name: Bytes; key: Bytes } | undefined> {
  const hash = HASHES.get(hashOid);
  if (!hash) return undefined;
  return { name: await digest(hash, fromHex(issuerName)), key: await digest(hash, keyBitsOf(issuer)) };
}

async function isAbout(id: CertificateId, certificate: Certificate, issuer: Certificate): Promise<boolean> {
  if (id.serial !== certificate.serial) return false;
  const own = await certificateIdOf(id.hash, certificate.issuer.id, issuer);
  return own !== undefined && sameBytes(id.issuerNameHash, own.name) && sameBytes(id.issuerKeyHash, own.key);
}

/** DER of a request about one certificate. */
export async function writeOcspRequest(
  certificate: Certificate,
  issuer: Certificate,
  nonce?: Uint8Array,
): Promise<Bytes> {
  const id = seq(
    seq(oid(OID.sha256), NULL),
    octets(await digest('SHA-256', fromHex(certificate.issuer.id))),
    octets(await digest('SHA-256', keyBitsOf(issuer))),
    unsigned(fromHex(certificate.serial)),
  );
  const extensions = nonce ? [explicit(2, seq(seq(oid(OID.ocspNonce), octets(octets(nonce)))))] : [];
  return seq(seq(seq(seq(id)), ...extensions));
}

export function readCertificateId(node: Node | undefined): CertificateId {
  const [hash, name, key, serial] = sequence(node);
  return {
    hash: algorithmOf(hash).oid,
    issuerNameHash: octetsOf(name),
    issuerKeyHash: octetsOf(key),
    serial: integerHexOf(serial),
  };
}

function readStatus(node: Node | undefined): SingleAnswer['status'] {
  if (isContext(node, 0)) return { state: 'good' };
  if (isContext(node, 1)) {
    const [at, reason] = childrenOf(node);
    const code = reason ? rawOf(reason).at(-1) : undefined;
    return { state: 'revoked', at: timeOf(at), suspended: code === CERTIFICATE_HOLD };
  }
  return { state: 'unknown' };
}

function readSingle(node: Node): SingleAnswer {
  const [id, status, thisUpdate, ...optional] = sequence(node);
  const next = optional.find((each) => isContext(each, 0));
  return {
    id: readCertificateId(id),
    status: readStatus(status),
    thisUpdate: timeOf(thisUpdate),
    ...(next ? { nextUpdate: timeOf(childrenOf(next)[0]) } : {}),
  };
}

function readResponder(node: Node | undefined): OcspResponse['isBy'] {
  const inner = childrenOf(node)[0];
  if (isContext(node, 1)) {
    const name = readName(inner).id;
    return async (certificate) => certificate.subject.id === name;
  }
  if (!isContext(node, 2)) throw new DerError('a responder without a name');
  const hash = octetsOf(inner);
  return async (certificate) => sameBytes(hash, await digest('SHA-1', keyBitsOf(certificate)));
}

/** Throws DerError on bytes that are not one successful answer. */
export function readOcspResponse(input: Uint8Array): OcspResponse {
  const der = bytesOf(input);
  const [status, body] = sequence(readDer(der, OCSP_LIMITS));
  if (smallIntegerOf(status) !== 0) throw new DerError(`the responder refused: ${smallIntegerOf(status)}`);
  const [type, inner] = sequence(childrenOf(body)[0]);
  if (oidOf(type) !== OID.ocspBasic) throw new DerError('an answer of an unknown kind');
  const [tbsNode, algorithm, signature, carried] = sequence(readDer(octetsOf(inner), OCSP_LIMITS));
  if (!tbsNode) throw new DerError('an empty answer');
  const parts = sequence(tbsNode);
  if (isContext(parts[0], 0)) parts.shift();
  const [responder, producedAt, answers, extensionsNode] = parts;
  const extensions = extensionsNode ? readExtensions(sequence(childrenOf(extensionsNode)[0])) : undefined;
  const nonce = extensions?.get(OID.ocspNonce)?.value;
  const certificates = carried ? sequence(childrenOf(carried)[0]) : [];
  if (certificates.length > MAX_CERTIFICATES) throw new DerError('too many certificates', true);
  return {
    der,
    tbs: rawOf(tbsNode),
    signatureAlgorithm: algorithmOf(algorithm),
    signature: bitsOf(signature),
    isBy: readResponder(responder),
    producedAt: timeOf(producedAt),
    answers: sequence(answers).map(readSingle),
    ...(nonce ? { nonce: octetsOf(nonce) } : {}),
    certificates: certificates.map((node) => readCertificate(rawOf(node))),
  };
}

export interface OcspRules {
  /** What was sent along. An answer with another one was made for somebody else. */
  nonce?: Uint8Array;
  /** Responders that the administrator pinned, besides those that the authority appointed. */
  responders?: readonly Certificate[];
  /** Where to ask about a responder whose certificate does not excuse itself. */
  responderRevocation?: RevocationSource;
}

const unknown = (why: string): RevocationAnswer => ({ state: 'unknown', why });

/** What one answer says about the certificate at that moment. */
export async function askResponse(
  response: OcspResponse,
  question: RevocationQuestion,
  rules: OcspRules = {},
): Promise<RevocationAnswer> {
  const { certificate, issuer, at } = question;
  if (rules.nonce && response.nonce && !sameBytes(rules.nonce, response.nonce))
    return unknown('the answer was made for another question');
  const answer = await answerAbout(response, certificate, issuer);
  if (!answer) return unknown('the answer is about another certificate');
  const flaw = await signatureFlaw(response, question, rules);
  if (flaw) return unknown(flaw);

  const { status, thisUpdate, nextUpdate } = answer;
  const evidence = [response.der];
  const good: RevocationAnswer = { state: 'good', by: 'ocsp', producedAt: thisUpdate, evidence };
  if (status.state === 'unknown') return unknown('the responder does not know the certificate');
  if (status.state === 'revoked' && status.at <= at) {
    return { state: 'revoked', by: 'ocsp', revokedAt: status.at, suspended: status.suspended, evidence };
  }
  if (thisUpdate.getTime() > at.getTime() + SKEW_MS) {
    return thisUpdate <= certificate.notAfter
      ? good
      : unknown('the answer came after the certificate expired');
  }
  const until = nextUpdate?.getTime() ?? thisUpdate.getTime() + DEFAULT_AGE_MS;
  return until >= at.getTime() ? good : unknown('the answer is out of date');
}

async function answerAbout(
  { answers }: OcspResponse,
  certificate: Certificate,
  issuer: Certificate,
): Promise<SingleAnswer | undefined> {
  for (const answer of answers) if (await isAbout(answer.id, certificate, issuer)) return answer;
  return undefined;
}

async function signatureFlaw(
  response: OcspResponse,
  { issuer, algorithms, at }: RevocationQuestion,
  { responders = [], responderRevocation }: OcspRules,
): Promise<string | undefined> {
  const sealedBy = async (certificate: Certificate) =>
    (await response.isBy(certificate)) &&
    (await checkIssuedBy(algorithms, response, certificate)) === 'valid';
  for (const known of [issuer, ...responders]) if (await sealedBy(known)) return undefined;
  for (const responder of response.certificates) {
    if (!(await sealedBy(responder))) continue;
    const appointed =
      responder.issuer.id === issuer.subject.id &&
      responder.extendedKeyUsage.includes(OID.ocspSigning) &&
      mayUseKeyFor(responder, 'digitalSignature') &&
      responder.unknownCritical.length === 0 &&
      (await checkIssuedBy(algorithms, responder, issuer)) === 'valid';
    if (!appointed) return 'the responder was not appointed by this authority';
    if (response.producedAt < responder.notBefore || response.producedAt > responder.notAfter)
      return "the responder's certificate had expired";
    if (!responder.needsNoRevocationCheck && responderRevocation) {
      const about = await responderRevocation.statusOf({ certificate: responder, issuer, at, algorithms });
      if (about.state === 'revoked') return "the responder's certificate was revoked";
    }
    return undefined;
  }
  return "the answer's signature fits no responder of this authority";
}

/** Answers kept from before, for archives and tests. */
export const responsesInMemory = (responses: readonly OcspResponse[]): RevocationSource => ({
  async statusOf(question) {
    const answers = await Promise.all(responses.map((response) => askResponse(response, question)));
    return (
      answers.find(({ state }) => state === 'revoked') ??
      answers.find(({ state }) => state === 'good') ??
      unknown('no answer about this certificate')
    );
  },
});

/** Names a certificate for a cache: whose it is and which. */
export const certificateKey = (certificate: Certificate): string =>
  `${certificate.issuer.id}/${certificate.serial}`;

export const newNonce = (): Bytes => crypto.getRandomValues(new Uint8Array(16));
