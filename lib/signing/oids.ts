/** Object identifiers in use, and what the National Certification Authority's own ones mean. */
export const OID = {
  data: '1.2.840.113549.1.7.1',
  signedData: '1.2.840.113549.1.7.2',
  encryptedData: '1.2.840.113549.1.7.6',
  contentType: '1.2.840.113549.1.9.3',
  messageDigest: '1.2.840.113549.1.9.4',
  signingTime: '1.2.840.113549.1.9.5',
  signingCertificateV2: '1.2.840.113549.1.9.16.2.47',

  sha1: '1.3.14.3.2.26',
  md5: '1.2.840.113549.2.5',
  sha256: '2.16.840.1.101.3.4.2.1',
  sha384: '2.16.840.1.101.3.4.2.2',
  sha512: '2.16.840.1.101.3.4.2.3',

  rsa: '1.2.840.113549.1.1.1',
  md5WithRsa: '1.2.840.113549.1.1.4',
  sha1WithRsa: '1.2.840.113549.1.1.5',
  rsaPss: '1.2.840.113549.1.1.10',
  sha256WithRsa: '1.2.840.113549.1.1.11',
  sha384WithRsa: '1.2.840.113549.1.1.12',
  sha512WithRsa: '1.2.840.113549.1.1.13',
  ecPublicKey: '1.2.840.10045.2.1',
  sha1WithEcdsa: '1.2.840.10045.4.1',
  sha256WithEcdsa: '1.2.840.10045.4.3.2',
  sha384WithEcdsa: '1.2.840.10045.4.3.3',
  sha512WithEcdsa: '1.2.840.10045.4.3.4',

  gost2004Key: '1.2.398.3.10.1.1.1.1',
  gost2004Curve: '1.2.398.3.10.1.1.1.1.1',
  gost2004Signature: '1.2.398.3.10.1.1.1.2',
  gost34311: '1.2.398.3.10.1.3.1',
  gost34311Parameters: '1.2.398.3.10.1.3.1.1.0',
  gost2015Key256: '1.2.398.3.10.1.1.2.1',
  gost2015Curve256: '1.2.398.3.10.1.1.2.1.1',
  gost2015Signature256: '1.2.398.3.10.1.1.2.3.1',
  streebog256: '1.2.398.3.10.1.3.2',
  gost2015Key512: '1.2.398.3.10.1.1.2.2',
  gost2015Curve512: '1.2.398.3.10.1.1.2.2.1',
  gost2015Signature512: '1.2.398.3.10.1.1.2.3.2',
  streebog512: '1.2.398.3.10.1.3.3',

  commonName: '2.5.4.3',
  surname: '2.5.4.4',
  serialNumber: '2.5.4.5',
  country: '2.5.4.6',
  organisation: '2.5.4.10',
  organisationalUnit: '2.5.4.11',
  givenName: '2.5.4.42',

  subjectKeyIdentifier: '2.5.29.14',
  keyUsage: '2.5.29.15',
  subjectAlternativeName: '2.5.29.17',
  basicConstraints: '2.5.29.19',
  crlNumber: '2.5.29.20',
  crlReason: '2.5.29.21',
  deltaListIndicator: '2.5.29.27',
  crlDistributionPoints: '2.5.29.31',
  certificatePolicies: '2.5.29.32',
  authorityKeyIdentifier: '2.5.29.35',
  extendedKeyUsage: '2.5.29.37',
  freshestList: '2.5.29.46',

  clientAuth: '1.3.6.1.5.5.7.3.2',
  emailProtection: '1.3.6.1.5.5.7.3.4',
  timeStamping: '1.3.6.1.5.5.7.3.8',
  ocspSigning: '1.3.6.1.5.5.7.3.9',
  ocspBasic: '1.3.6.1.5.5.7.48.1.1',
  ocspNonce: '1.3.6.1.5.5.7.48.1.2',
  ocspNoCheck: '1.3.6.1.5.5.7.48.1.5',
  timeStampInfo: '1.2.840.113549.1.9.16.1.4',
  timeStampToken: '1.2.840.113549.1.9.16.2.14',

  pbes2: '1.2.840.113549.1.5.13',
  pbkdf2: '1.2.840.113549.1.5.12',
  hmacSha1: '1.2.840.113549.2.7',
  hmacSha256: '1.2.840.113549.2.9',
  hmacSha384: '1.2.840.113549.2.10',
  hmacSha512: '1.2.840.113549.2.11',
  aes128Cbc: '2.16.840.1.101.3.4.1.2',
  aes192Cbc: '2.16.840.1.101.3.4.1.22',
  aes256Cbc: '2.16.840.1.101.3.4.1.42',
  keyBag: '1.2.840.113549.1.12.10.1.1',
  shroudedKeyBag: '1.2.840.113549.1.12.10.1.2',
  certificateBag: '1.2.840.113549.1.12.10.1.3',
  x509Certificate: '1.2.840.113549.1.9.22.1',
  friendlyName: '1.2.840.113549.1.9.20',
  localKeyId: '1.2.840.113549.1.9.21',
} as const;

/** Every signature and key algorithm of Kazakhstan's GOST family hangs under this arc. */
export const KAZAKH_GOST_ARC = '1.2.398.3.10.';

/** Whom a certificate was issued to, by its extended key usage. */
export const OWNER_KINDS = {
  '1.2.398.3.3.4.1.1': 'person',
  '1.2.398.3.3.4.1.1.1': 'person-information-system',
  '1.2.398.3.3.4.1.2': 'legal-entity',
  '1.2.398.3.3.4.1.2.1': 'first-head',
  '1.2.398.3.3.4.1.2.2': 'right-to-sign',
  '1.2.398.3.3.4.1.2.3': 'right-to-sign-finance',
  '1.2.398.3.3.4.1.2.4': 'human-resources',
  '1.2.398.3.3.4.1.2.5': 'employee',
  '1.2.398.3.3.4.1.2.6': 'legal-entity-information-system',
} as const;

export type OwnerKind = (typeof OWNER_KINDS)[keyof typeof OWNER_KINDS];

const KIND_BY_OID = new Map<string, OwnerKind>(Object.entries(OWNER_KINDS));

export const ownerKindsOf = (extendedKeyUsages: readonly string[]): OwnerKind[] =>
  extendedKeyUsages.flatMap((oid) => KIND_BY_OID.get(oid) ?? []);

export function oidOfOwnerKind(kind: OwnerKind): string {
  for (const [oid, each] of KIND_BY_OID) if (each === kind) return oid;
  throw new Error(`no object identifier for ${kind}`);
}

/** Every policy under which the national authority issues certificates hangs under this arc. */
export const NATIONAL_POLICIES = '1.2.398.3.3.2';

/** Certificate policies of the RSA era: whose certificate, and what for. */
export const POLICIES = {
  legalSign: '1.2.398.3.3.2.1',
  legalAuth: '1.2.398.3.3.2.2',
  personSign: '1.2.398.3.3.2.3',
  personAuth: '1.2.398.3.3.2.4',
  timeStamps: '1.2.398.3.3.2.6.4',
} as const;
