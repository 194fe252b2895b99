/** Builds certificates and lists in the profile of Kazakhstan's National Certification Authority. */
import { type Bytes, toHex } from '@/lib/signing/bytes';
import { type SigningKey, signingKey } from '@/lib/signing/cades';
import {
  bits,
  element,
  explicit,
  integer,
  NULL,
  octets,
  oid,
  printable,
  seq,
  setOf,
  TRUE,
  time,
  unsigned,
  utf8,
} from '@/lib/signing/der-write';
import type { GostKind } from '@/lib/signing/gost/curves';
import { generateGostKey, gostPkcs8, gostPublicKeyDer, gostSigner } from '@/lib/signing/gost/keys';
import type { KeyPurpose } from '@/lib/signing/identity';
import { OID, type OwnerKind, oidOfOwnerKind, POLICIES } from '@/lib/signing/oids';

/** `gost` is what the national authority issues today: GOST 34.10-2015 with 512 bits. */
export const KEY_KINDS = ['ec', 'rsa', 'gost', 'gost-256', 'gost-2004'] as const;
export type KeyKind = (typeof KEY_KINDS)[number];

export interface Person {
  surname: string;
  name: string;
  patronymic?: string;
  iin: string;
  /** Where the person signs for an organisation. */
  organisation?: Organisation;
}

export interface Organisation {
  name: string;
  bin: string;
}

const GOST_KINDS = {
  gost: 'gost2015-512',
  'gost-256': 'gost2015-256',
  'gost-2004': 'gost2004',
} as const satisfies Partial<Record<KeyKind, GostKind>>;

export interface Keys {
  privateKey: CryptoKey | SigningKey;
  /** SubjectPublicKeyInfo, DER. */
  publicKey: Bytes;
  pkcs8: Bytes;
}

export async function generateKeys(kind: KeyKind): Promise<Keys> {
  if (kind !== 'ec' && kind !== 'rsa') {
    const key = generateGostKey(GOST_KINDS[kind]);
    return { privateKey: gostSigner(key), publicKey: gostPublicKeyDer(key), pkcs8: gostPkcs8(key) };
  }
  const pair =
    kind === 'ec'
      ? await crypto.subtle.generateKey({ name: 'ECDSA', namedCurve: 'P-256' }, true, ['sign', 'verify'])
      : await crypto.subtle.generateKey(
          {
            name: 'RSASSA-PKCS1-v1_5',
            hash: 'SHA-256',
            modulusLength: 2048,
            publicExponent: Uint8Array.of(1, 0, 1),
          },
          true,
          ['sign', 'verify'],
        );
  return {
    privateKey: pair.privateKey,
    publicKey: new Uint8Array(await crypto.subtle.exportKey('spki', pair.publicKey)),
    pkcs8: new Uint8Array(await crypto.subtle.exportKey('pkcs8', pair.privateKey)),
  };
}

/** Sixteen random octets, positive, as hexadecimal. */
export function newSerial(): string {
  const octetsOfSerial = crypto.getRandomValues(new Uint8Array(16));
  octetsOfSerial[0] = ((octetsOfSerial[0] ?? 0) & 0x3f) | 0x40;
  return toHex(octetsOfSerial);
}

export const serialInteger = (hex: string): Bytes =>
  unsigned(Uint8Array.from(hex.match(/../g) ?? [], (pair) => Number.parseInt(pair, 16)));

const rdn = (type: string, value: Bytes): Bytes => setOf(seq(oid(type), value));

/** CN=SURNAME NAME, SURNAME, serialNumber=IIN…, C=KZ, (O, OU=BIN…), G=patronymic. */
export const personName = (person: Person): Bytes =>
  seq(
    rdn(OID.commonName, utf8(`${person.surname} ${person.name}`.toUpperCase())),
    rdn(OID.surname, utf8(person.surname.toUpperCase())),
    rdn(OID.serialNumber, printable(`IIN${person.iin}`)),
    rdn(OID.country, printable('KZ')),
    ...(person.organisation
      ? [
          rdn(OID.organisation, utf8(person.organisation.name)),
          rdn(OID.organisationalUnit, printable(`BIN${person.organisation.bin}`)),
        ]
      : []),
    ...(person.patronymic ? [rdn(OID.givenName, utf8(person.patronymic.toUpperCase()))] : []),
  );

export const sealName = ({ name, bin }: Organisation): Bytes =>
  seq(
    rdn(OID.commonName, utf8(name)),
    rdn(OID.country, printable('KZ')),
    rdn(OID.organisation, utf8(name)),
    rdn(OID.organisationalUnit, printable(`BIN${bin}`)),
  );

export const authorityName = (commonName: string): Bytes =>
  seq(rdn(OID.commonName, utf8(commonName)), rdn(OID.country, printable('KZ')));

const extension = (type: string, value: Bytes, critical = false): Bytes =>
  critical ? seq(oid(type), TRUE, octets(value)) : seq(oid(type), octets(value));

const KEY_USAGE_BITS = {
  sign: [0xc0, 6],
  authenticate: [0xa0, 5],
  authority: [0x06, 1],
  service: [0x80, 7],
} as const;

const keyUsage = (use: keyof typeof KEY_USAGE_BITS): Bytes => {
  const [octet, unused] = KEY_USAGE_BITS[use];
  return extension(OID.keyUsage, bits(Uint8Array.of(octet), unused), true);
};

export interface Key {
  /** SubjectPublicKeyInfo, DER. */
  spki: Bytes;
  id: Bytes;
}

export async function keyOf(publicKey: CryptoKey | Bytes): Promise<Key> {
  const spki =
    publicKey instanceof Uint8Array
      ? publicKey
      : new Uint8Array(await crypto.subtle.exportKey('spki', publicKey));
  return { spki, id: new Uint8Array(await crypto.subtle.digest('SHA-256', spki)).slice(0, 20) };
}

export interface Issuer {
  name: Bytes;
  key: Key;
  privateKey: CryptoKey | SigningKey;
}

export interface ToBeIssued {
  serial: string;
  subject: Bytes;
  key: Key;
  notBefore: Date;
  notAfter: Date;
  crlAddress?: string;
}

const keyIds = (subject: Key, issuer: Key): Bytes[] => [
  extension(OID.subjectKeyIdentifier, octets(subject.id)),
  extension(OID.authorityKeyIdentifier, seq(element(0x80, issuer.id))),
];

const crlAt = (address: string | undefined): Bytes[] =>
  address === undefined
    ? []
    : [
        extension(
          OID.crlDistributionPoints,
          seq(seq(explicit(0, explicit(0, element(0x86, new TextEncoder().encode(address)))))),
        ),
      ];

async function sealed(issuer: Issuer, tbs: Bytes): Promise<Bytes> {
  const { algorithm, sign } = signingKey(issuer.privateKey);
  return seq(tbs, algorithm, bits(await sign(tbs)));
}

const issue = (issuer: Issuer, about: ToBeIssued, extensions: readonly Bytes[]): Promise<Bytes> =>
  sealed(
    issuer,
    seq(
      explicit(0, integer(2)),
      serialInteger(about.serial),
      signingKey(issuer.privateKey).algorithm,
      issuer.name,
      seq(time(about.notBefore), time(about.notAfter)),
      about.subject,
      about.key.spki,
      explicit(3, seq(...extensions, ...keyIds(about.key, issuer.key), ...crlAt(about.crlAddress))),
    ),
  );

export const issueAuthority = (issuer: Issuer, about: ToBeIssued, pathLength?: number): Promise<Bytes> =>
  issue(issuer, about, [
    extension(
      OID.basicConstraints,
      pathLength === undefined ? seq(TRUE) : seq(TRUE, integer(pathLength)),
      true,
    ),
    keyUsage('authority'),
  ]);

export function issuePerson(
  issuer: Issuer,
  about: ToBeIssued & { purpose: KeyPurpose; ownerKinds: readonly OwnerKind[]; policies?: readonly string[] },
): Promise<Bytes> {
  const legal = !about.ownerKinds.includes('person');
  const policy =
    about.purpose === 'sign'
      ? legal
        ? POLICIES.legalSign
        : POLICIES.personSign
      : legal
        ? POLICIES.legalAuth
        : POLICIES.personAuth;
  const purposeOid = about.purpose === 'sign' ? OID.emailProtection : OID.clientAuth;
  return issue(issuer, about, [
    keyUsage(about.purpose),
    extension(
      OID.extendedKeyUsage,
      seq(oid(purposeOid), ...about.ownerKinds.map((kind) => oid(oidOfOwnerKind(kind)))),
    ),
    extension(OID.certificatePolicies, seq(...(about.policies ?? [policy]).map((each) => seq(oid(each))))),
  ]);
}

const SERVICES = {
  ocsp: { purpose: OID.ocspSigning, critical: false, extra: [extension(OID.ocspNoCheck, NULL)] },
  tsa: { purpose: OID.timeStamping, critical: true, extra: [] },
} as const;
export type ServiceKind = keyof typeof SERVICES;

/** A responder (OCSP) or an authority of time-stamps, appointed by this issuer. */
export function issueService(issuer: Issuer, about: ToBeIssued, kind: ServiceKind): Promise<Bytes> {
  const { purpose, critical, extra } = SERVICES[kind];
  return issue(issuer, about, [
    keyUsage('service'),
    extension(OID.extendedKeyUsage, seq(oid(purpose)), critical),
    ...extra,
  ]);
}

export interface RevokedSerial {
  serial: string;
  at: Date;
  suspended?: boolean;
  /** In a delta: no longer suspended. */
  removed?: boolean;
}

export interface ListToIssue {
  number: number;
  thisUpdate: Date;
  nextUpdate: Date;
  revoked: readonly RevokedSerial[];
  /** Makes it a delta that continues the list of this number. */
  deltaFrom?: number;
}

export function issueList(issuer: Issuer, about: ListToIssue): Promise<Bytes> {
  const entries = about.revoked.map(({ serial, at, suspended, removed }) => {
    const code = removed ? 8 : suspended ? 6 : undefined;
    const reason =
      code === undefined ? [] : [seq(extension(OID.crlReason, element(0x0a, Uint8Array.of(code))))];
    return seq(serialInteger(serial), time(at), ...reason);
  });
  return sealed(
    issuer,
    seq(
      integer(1),
      signingKey(issuer.privateKey).algorithm,
      issuer.name,
      time(about.thisUpdate),
      time(about.nextUpdate),
      // An empty list of entries must be left out altogether (RFC 5280, 5.1.2.6).
      ...(entries.length > 0 ? [seq(...entries)] : []),
      explicit(
        0,
        seq(
          extension(OID.authorityKeyIdentifier, seq(element(0x80, issuer.key.id))),
          extension(OID.crlNumber, integer(about.number)),
          ...(about.deltaFrom === undefined
            ? []
            : [extension(OID.deltaListIndicator, integer(about.deltaFrom), true)]),
        ),
      ),
    ),
  );
}
