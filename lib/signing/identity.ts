/** Who the certificate says its owner is, whom it was issued to, and what its key is for. */
import { type Certificate, mayUseKeyFor } from '@/lib/signing/certificate';
import { type Fragment, fragment } from '@/lib/signing/codes';
import { onlyValue, showName } from '@/lib/signing/name';
import { NATIONAL_POLICIES, OID, type OwnerKind, ownerKindsOf } from '@/lib/signing/oids';
import type { Signer } from '@/lib/signing/verdict';

export type KeyPurpose = 'sign' | 'authenticate';

export function signerOf(certificate: Certificate): Signer {
  const { subject } = certificate;
  const serialNumber = onlyValue(subject, OID.serialNumber) ?? '';
  const unit = onlyValue(subject, OID.organisationalUnit) ?? '';
  const iin = /^IIN([0-9]{12})$/.exec(serialNumber)?.[1];
  const bin = /^BIN([0-9]{12})$/.exec(unit)?.[1] ?? /^BIN([0-9]{12})$/.exec(serialNumber)?.[1];
  const surname = onlyValue(subject, OID.surname);
  const commonName = onlyValue(subject, OID.commonName);
  const patronymic = onlyValue(subject, OID.givenName);
  const organisation = onlyValue(subject, OID.organisation);
  return {
    ...(iin ? { iin } : {}),
    ...(bin ? { bin } : {}),
    ...(surname ? { surname } : {}),
    ...(commonName ? { commonName } : {}),
    ...(patronymic ? { patronymic } : {}),
    ...(organisation ? { organisation } : {}),
    certificateSerial: certificate.serial,
    notBefore: certificate.notBefore,
    notAfter: certificate.notAfter,
    issuer: showName(certificate.issuer),
    ownerKinds: ownerKindsOf(certificate.extendedKeyUsage),
    policies: [...certificate.policies],
    certificate: certificate.der,
  };
}

/**
 * Signing keys carry digitalSignature, nonRepudiation and e-mail protection; sign-in keys carry digitalSignature and
 * client authentication. The national authority issues each person one of either. `ownerKinds`: one is enough.
 */
export function checkKeyUse(
  certificate: Certificate,
  purpose: KeyPurpose,
  ownerKinds?: readonly OwnerKind[],
): Fragment {
  if (certificate.isAuthority) return fragment('authority-certificate');
  const declares = certificate.keyUsage !== undefined && mayUseKeyFor(certificate, 'digitalSignature');
  const signs =
    declares &&
    mayUseKeyFor(certificate, 'nonRepudiation') &&
    certificate.extendedKeyUsage.includes(OID.emailProtection);
  const authenticates = declares && certificate.extendedKeyUsage.includes(OID.clientAuth);
  if (purpose === 'sign' && !signs)
    return fragment(authenticates ? 'authentication-only' : 'not-meant-for-this');
  if (purpose === 'authenticate' && !authenticates)
    return fragment(signs ? 'signing-only' : 'not-meant-for-this');
  if (ownerKinds) {
    const kinds = ownerKindsOf(certificate.extendedKeyUsage);
    if (!ownerKinds.some((kind) => kinds.includes(kind))) return fragment('wrong-owner-kind');
  }
  return fragment(purpose === 'sign' ? 'meant-for-signing' : 'meant-for-sign-in');
}

/** A chain may be sound and the certificate still be of a kind that was never meant for citizens' documents. */
export function checkPolicies(
  certificate: Certificate,
  accepted: readonly string[] = [NATIONAL_POLICIES],
): Fragment {
  const isUnder = (policy: string) => accepted.some((arc) => policy === arc || policy.startsWith(`${arc}.`));
  if (accepted.length > 0 && !certificate.policies.some(isUnder)) return fragment('other-policy');
  return fragment('trusted-chain');
}

export interface ExpectedIdentity {
  iin?: string;
  bin?: string;
}

export function checkIdentity(
  signer: Signer,
  expected: ExpectedIdentity | undefined,
  isPossibleIin: (iin: string) => boolean,
): Fragment {
  const asked = expected ?? {};
  // An organisation's own key names no person, and where the organisation alone is expected none is needed.
  if (!signer.iin && asked.iin === undefined && asked.bin !== undefined && signer.bin !== undefined)
    return fragment(signer.bin === asked.bin ? 'same-organisation' : 'other-organisation');
  if (!signer.iin) return fragment('identity-missing');
  if (!isPossibleIin(signer.iin)) return fragment('impossible-iin');
  if (asked.iin !== undefined && signer.iin !== asked.iin) return fragment('someone-else');
  if (asked.bin !== undefined && signer.bin !== asked.bin) return fragment('other-organisation');
  return fragment(asked.iin === undefined ? 'identity-read' : 'same-person');
}

/** `at` against the signer's own dates, then against those of the authorities above. */
export function checkDates(leaf: Certificate, path: readonly Certificate[], at: Date): Fragment {
  if (at < leaf.notBefore)
    return fragment('not-yet-valid', { date: leaf.notBefore.toISOString().slice(0, 10) });
  if (at > leaf.notAfter) return fragment('expired', { date: leaf.notAfter.toISOString().slice(0, 10) });
  const stale = path.slice(1).some((authority) => at < authority.notBefore || at > authority.notAfter);
  return fragment(stale ? 'authority-expired' : 'within-dates');
}
