/** An X.509 certificate as plain data, with the bytes that others signed kept as they came. */
import type { PublicKey } from '@/lib/signing/algorithms';
import { type Bytes, sameBytes, toHex } from '@/lib/signing/bytes';
import {
  type AlgorithmIdentifier,
  algorithmOf,
  bitsOf,
  booleanOf,
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
  smallIntegerOf,
  timeOf,
} from '@/lib/signing/der';
import { CERTIFICATE_LIMITS } from '@/lib/signing/limits';
import { type DistinguishedName, readName } from '@/lib/signing/name';
import { KAZAKH_GOST_ARC, OID } from '@/lib/signing/oids';

export type KeyUsage =
  | 'digitalSignature'
  | 'nonRepudiation'
  | 'keyEncipherment'
  | 'dataEncipherment'
  | 'keyAgreement'
  | 'keyCertSign'
  | 'cRLSign';

const KEY_USAGES: readonly KeyUsage[] = [
  'digitalSignature',
  'nonRepudiation',
  'keyEncipherment',
  'dataEncipherment',
  'keyAgreement',
  'keyCertSign',
  'cRLSign',
];

export interface Certificate {
  der: Bytes;
  /** What the issuer signed. */
  tbs: Bytes;
  signatureAlgorithm: AlgorithmIdentifier;
  signature: Bytes;
  /** Hexadecimal without leading zeros. */
  serial: string;
  issuer: DistinguishedName;
  subject: DistinguishedName;
  notBefore: Date;
  notAfter: Date;
  publicKey: PublicKey;
  isAuthority: boolean;
  pathLength?: number;
  /** Absent where the certificate sets no bounds. */
  keyUsage?: ReadonlySet<KeyUsage>;
  extendedKeyUsage: readonly string[];
  /** RFC 3161 wants it of an authority of time-stamps. */
  isExtendedKeyUsageCritical: boolean;
  /** Whether the authority says that this responder's certificate need not be asked about. */
  needsNoRevocationCheck: boolean;
  policies: readonly string[];
  subjectKeyId?: string;
  authorityKeyId?: string;
  crlAddresses: readonly string[];
  /** Where the deltas lie. */
  freshestAddresses: readonly string[];
  /** Critical extensions whose meaning is not known here: the certificate must not be relied upon. */
  unknownCritical: readonly string[];
}

interface RawExtension {
  critical: boolean;
  /** Read when asked for: what nobody here understands need not be well formed. */
  readonly value: Node;
}

export function readExtensions(nodes: readonly Node[]): Map<string, RawExtension> {
  const extensions = new Map<string, RawExtension>();
  for (const node of nodes) {
    const parts = sequence(node);
    const oid = oidOf(parts[0]);
    if (parts.length < 2 || parts.length > 3 || extensions.has(oid)) throw new DerError(`extension ${oid}`);
    const octets = octetsOf(parts.at(-1));
    extensions.set(oid, {
      critical: parts.length === 3 && booleanOf(parts[1]),
      get value() {
        return readDer(octets, CERTIFICATE_LIMITS);
      },
    });
  }
  return extensions;
}

/** The key identifier of an AuthorityKeyIdentifier extension. */
export function authorityKeyIdOf(value: Node): string | undefined {
  const keyId = childrenOf(value).find((node) => isContext(node, 0));
  return keyId && toHex(contextOctetsOf(keyId));
}

function readKeyUsage(value: Node): ReadonlySet<KeyUsage> {
  const bits = bitsOf(value);
  return new Set(KEY_USAGES.filter((_, index) => ((bits[index >> 3] ?? 0) & (0x80 >> (index & 7))) !== 0));
}

function readCrlAddresses(value: Node): string[] {
  return sequence(value).flatMap((point) =>
    sequence(point)
      .filter((part) => isContext(part, 0))
      .flatMap((name) => childrenOf(name))
      .filter((fullName) => isContext(fullName, 0))
      .flatMap((fullName) => childrenOf(fullName))
      .filter((generalName) => isContext(generalName, 6))
      .map((address) => new TextDecoder().decode(contextOctetsOf(address))),
  );
}

function readPublicKey(node: Node | undefined): PublicKey {
  const [algorithmNode, keyNode] = sequence(node);
  const [algorithmOid, parameters] = sequence(algorithmNode);
  const algorithm = oidOf(algorithmOid);
  const key: PublicKey = { spki: rawOf(node ?? failNode()), algorithm };
  const bits = bitsOf(keyNode);
  if (algorithm === OID.rsa) {
    const [modulus] = sequence(readDer(bits, CERTIFICATE_LIMITS));
    const hex = integerHexOf(modulus);
    key.bits = hex.length * 4 - Math.clz32(Number.parseInt(hex.slice(0, 2), 16)) + 24;
  } else if (parameters && algorithm === OID.ecPublicKey) key.curve = oidOf(parameters);
  else if (parameters && algorithm.startsWith(KAZAKH_GOST_ARC)) key.curve = oidOf(sequence(parameters)[0]);
  return key;
}

const failNode = (): never => {
  throw new DerError('a public key was expected');
};

const KNOWN_EXTENSIONS = new Set<string>([
  OID.keyUsage,
  OID.basicConstraints,
  OID.extendedKeyUsage,
  OID.certificatePolicies,
  OID.subjectKeyIdentifier,
  OID.authorityKeyIdentifier,
  OID.crlDistributionPoints,
  OID.subjectAlternativeName,
]);

/** Throws DerError on bytes that are not one certificate. */
export function readCertificate(der: Bytes): Certificate {
  const [tbsNode, outer, signature, ...rest] = sequence(readDer(der, CERTIFICATE_LIMITS));
  if (!tbsNode || rest.length > 0) throw new DerError('not a certificate');
  const parts = sequence(tbsNode);
  if (!isContext(parts[0], 0)) throw new DerError('a certificate of version 1');
  const [, serial, inner, issuer, validity, subject, key, ...optional] = parts;
  const signatureAlgorithm = algorithmOf(outer);
  if (!inner || !outer || !sameBytes(rawOf(inner), rawOf(outer)))
    throw new DerError('two signature algorithms');
  const [notBefore, notAfter] = sequence(validity);
  const extensionsNode = optional.find((node) => isContext(node, 3));
  const extensions = readExtensions(extensionsNode ? sequence(childrenOf(extensionsNode)[0]) : []);
  const extensionOf = (oid: string) => extensions.get(oid)?.value;

  const constraints = extensionOf(OID.basicConstraints);
  const [authority, pathLength] = constraints ? sequence(constraints) : [];
  const usage = extensionOf(OID.keyUsage);
  const purposes = extensionOf(OID.extendedKeyUsage);
  const policies = extensionOf(OID.certificatePolicies);
  const subjectKey = extensionOf(OID.subjectKeyIdentifier);
  const authorityKey = extensionOf(OID.authorityKeyIdentifier);
  const authorityKeyId = authorityKey && authorityKeyIdOf(authorityKey);
  const points = extensionOf(OID.crlDistributionPoints);
  const freshest = extensionOf(OID.freshestList);
  return {
    der,
    tbs: rawOf(tbsNode),
    signatureAlgorithm,
    signature: bitsOf(signature),
    serial: integerHexOf(serial),
    issuer: readName(issuer),
    subject: readName(subject),
    notBefore: timeOf(notBefore),
    notAfter: timeOf(notAfter),
    publicKey: readPublicKey(key),
    isAuthority: authority !== undefined && booleanOf(authority),
    ...(pathLength ? { pathLength: smallIntegerOf(pathLength) } : {}),
    ...(usage ? { keyUsage: readKeyUsage(usage) } : {}),
    extendedKeyUsage: purposes ? sequence(purposes).map(oidOf) : [],
    isExtendedKeyUsageCritical: extensions.get(OID.extendedKeyUsage)?.critical ?? false,
    needsNoRevocationCheck: extensions.has(OID.ocspNoCheck),
    policies: policies ? sequence(policies).map((policy) => oidOf(sequence(policy)[0])) : [],
    ...(subjectKey ? { subjectKeyId: toHex(octetsOf(subjectKey)) } : {}),
    ...(authorityKeyId ? { authorityKeyId } : {}),
    crlAddresses: points ? readCrlAddresses(points) : [],
    freshestAddresses: freshest ? readCrlAddresses(freshest) : [],
    unknownCritical: Array.from(extensions)
      .filter(([oid, { critical }]) => critical && !KNOWN_EXTENSIONS.has(oid))
      .map(([oid]) => oid),
  };
}

/** The key's own bits, as authorities hash them to name it. */
export const keyBitsOf = (certificate: Certificate): Bytes =>
  bitsOf(sequence(readDer(certificate.publicKey.spki, CERTIFICATE_LIMITS))[1]);

/** Absent key usage sets no bounds (RFC 5280, 4.2.1.3). */
export const mayUseKeyFor = (certificate: Certificate, use: KeyUsage): boolean =>
  certificate.keyUsage === undefined || certificate.keyUsage.has(use);

export const isSelfIssued = (certificate: Certificate): boolean =>
  certificate.issuer.id === certificate.subject.id;
