/** CMS SignedData (RFC 5652) with CAdES attributes (RFC 5035), read into plain data. Nothing is believed yet. */
import { type Bytes, toDer, toHex } from '@/lib/signing/bytes';
import { type Certificate, readCertificate } from '@/lib/signing/certificate';
import {
  type AlgorithmIdentifier,
  algorithmOf,
  childrenOf,
  contextOctetsOf,
  DerError,
  integerHexOf,
  isContext,
  type Node,
  octetsOf,
  oidOf,
  rawOf,
  readDer,
  sequence,
  set,
  timeOf,
} from '@/lib/signing/der';
import { MESSAGE_LIMITS, type ParserLimits } from '@/lib/signing/limits';
import { readName } from '@/lib/signing/name';
import { OID } from '@/lib/signing/oids';

const MAX_CERTIFICATES = 16;
const MAX_SIGNERS = 8;
const MAX_ATTRIBUTES = 32;
const MAX_TOKENS = 4;

export interface SigningCertificateReference {
  digest: string;
  hash: Bytes;
}

export interface SignedAttributes {
  /** As the signature covers them: a SET. */
  der: Bytes;
  contentType?: string;
  messageDigest?: Bytes;
  signingTime?: Date;
  signingCertificate?: SigningCertificateReference;
}

export interface SignerInfo {
  /** Whose certificate: by issuer and serial, or by key identifier. */
  names(certificate: Certificate): boolean;
  digest: string;
  signatureAlgorithm: AlgorithmIdentifier;
  signature: Bytes;
  signedAttributes?: SignedAttributes;
  /** Tokens over the signature (RFC 3161, appendix A), DER: nobody signed that they stand here. */
  timeStampTokens: Bytes[];
}

export interface SignedMessage {
  contentType: string;
  content?: Bytes;
  certificates: Certificate[];
  signers: SignerInfo[];
}

export type ReadResult =
  | { ok: true; message: SignedMessage }
  | { ok: false; code: 'not-a-signature' | 'too-large' };

export function readSignedMessage(
  input: Uint8Array | string,
  limits: ParserLimits = MESSAGE_LIMITS,
): ReadResult {
  // Base64 and armour weigh at most three halves of what they carry.
  if (input.length > limits.maxBytes * 1.5) return { ok: false, code: 'too-large' };
  try {
    const der = toDer(input);
    if (!der) return { ok: false, code: 'not-a-signature' };
    return { ok: true, message: readContentInfo(readDer(der, limits)) };
  } catch (error) {
    return { ok: false, code: error instanceof DerError && error.tooLarge ? 'too-large' : 'not-a-signature' };
  }
}

function readContentInfo(root: Node): SignedMessage {
  const [type, body] = sequence(root);
  if (oidOf(type) !== OID.signedData || !isContext(body, 0)) throw new DerError('not SignedData');
  const parts = sequence(childrenOf(body)[0]);
  const [contentType, explicitContent] = sequence(parts[2]);
  const rest = parts.slice(3);
  const certificateNodes = rest.filter((node) => isContext(node, 0)).flatMap(childrenOf);
  const signerNodes = set(rest.at(-1));
  if (certificateNodes.length > MAX_CERTIFICATES || signerNodes.length > MAX_SIGNERS) {
    throw new DerError('too many certificates or signers', true);
  }
  if (signerNodes.length === 0) throw new DerError('nobody signed');
  return {
    contentType: oidOf(contentType),
    ...(explicitContent ? { content: octetsOf(childrenOf(explicitContent)[0]) } : {}),
    certificates: certificateNodes.map((node) => readCertificate(rawOf(node))),
    signers: signerNodes.map(readSigner),
  };
}

function readSigner(node: Node): SignerInfo {
  const [, identifier, digest, ...rest] = sequence(node);
  const attributesNode = isContext(rest[0], 0) ? rest.shift() : undefined;
  const [signatureAlgorithm, signature, unsignedAttributes] = rest;
  return {
    names: readIdentifier(identifier),
    digest: algorithmOf(digest).oid,
    signatureAlgorithm: algorithmOf(signatureAlgorithm),
    signature: octetsOf(signature),
    ...(attributesNode ? { signedAttributes: readAttributes(attributesNode) } : {}),
    timeStampTokens: isContext(unsignedAttributes, 1) ? readTokens(unsignedAttributes) : [],
  };
}

function readTokens(node: Node): Bytes[] {
  const attributes = childrenOf(node);
  if (attributes.length > MAX_ATTRIBUTES) throw new DerError('too many attributes', true);
  const tokens = attributes.flatMap((attribute) => {
    const [type, values] = sequence(attribute);
    return oidOf(type) === OID.timeStampToken ? set(values).map(rawOf) : [];
  });
  if (tokens.length > MAX_TOKENS) throw new DerError('too many time-stamps', true);
  return tokens;
}

function readIdentifier(node: Node | undefined): SignerInfo['names'] {
  if (isContext(node, 0)) {
    const keyId = toHex(contextOctetsOf(node));
    return (certificate) => certificate.subjectKeyId === keyId;
  }
  const [issuerNode, serialNode] = sequence(node);
  const issuer = readName(issuerNode).id;
  const serial = integerHexOf(serialNode);
  return (certificate) => certificate.serial === serial && certificate.issuer.id === issuer;
}

function readAttributes(node: Node): SignedAttributes {
  const attributes = childrenOf(node);
  if (attributes.length > MAX_ATTRIBUTES) throw new DerError('too many attributes', true);
  const der = rawOf(node);
  // The signature covers the attributes under the tag of a SET, not under the [0] they travel with.
  der[0] = 0x31;
  const values = new Map<string, Node>();
  for (const attribute of attributes) {
    const [type, valueSet] = sequence(attribute);
    const oid = oidOf(type);
    const [value, ...more] = set(valueSet);
    if (!value || more.length > 0 || values.has(oid)) throw new DerError('an attribute said twice');
    values.set(oid, value);
  }
  const contentType = values.get(OID.contentType);
  const messageDigest = values.get(OID.messageDigest);
  const signingTime = values.get(OID.signingTime);
  const signingCertificate = values.get(OID.signingCertificateV2);
  return {
    der,
    ...(contentType ? { contentType: oidOf(contentType) } : {}),
    ...(messageDigest ? { messageDigest: octetsOf(messageDigest) } : {}),
    ...(signingTime ? { signingTime: timeOf(signingTime) } : {}),
    ...(signingCertificate ? { signingCertificate: readReference(signingCertificate) } : {}),
  };
}

/** ESSCertIDv2: hash algorithm (SHA-256 when left out), hash, issuer and serial. The first one is the signer's. */
function readReference(node: Node): SigningCertificateReference {
  const [first, second] = sequence(sequence(sequence(node)[0])[0]);
  const hashIsFirst = first?.idBlock.tagNumber === 4;
  return {
    digest: hashIsFirst ? OID.sha256 : algorithmOf(first).oid,
    hash: octetsOf(hashIsFirst ? first : second),
  };
}
