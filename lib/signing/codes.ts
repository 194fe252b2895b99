/**
 * Everything a verdict can say. One table: a code belongs to one fragment's vocabulary and implies its state, so no
 * caller can pair a bad code with a good state. Sentences: lib/i18n/messages/{kk,ru,en}/signing.json, `verdict.<code>`.
 */
export type FragmentState = 'valid' | 'invalid' | 'undetermined';

export const CODE_STATES = {
  // integrity
  intact: 'valid',
  'not-a-signature': 'invalid',
  'too-large': 'invalid',
  'content-missing': 'invalid',
  'attributes-missing': 'invalid',
  'certificate-missing': 'invalid',
  'several-signers': 'invalid',
  tampered: 'invalid',
  'weak-algorithm': 'invalid',
  'unsupported-algorithm': 'undetermined',
  // chain
  'trusted-chain': 'valid',
  'unknown-authority': 'invalid',
  'look-alike-authority': 'invalid',
  'self-signed': 'invalid',
  'not-an-authority': 'invalid',
  'path-too-long': 'invalid',
  'unknown-extension': 'invalid',
  'path-loop': 'invalid',
  'other-policy': 'invalid',
  // dates
  'within-dates': 'valid',
  expired: 'invalid',
  'not-yet-valid': 'invalid',
  'authority-expired': 'invalid',
  // revocation
  'not-revoked': 'valid',
  revoked: 'invalid',
  suspended: 'invalid',
  'authority-revoked': 'invalid',
  'revocation-unknown': 'undetermined',
  // key use
  'meant-for-signing': 'valid',
  'meant-for-sign-in': 'valid',
  'authentication-only': 'invalid',
  'signing-only': 'invalid',
  'not-meant-for-this': 'invalid',
  'authority-certificate': 'invalid',
  'wrong-owner-kind': 'invalid',
  // identity
  'same-person': 'valid',
  'identity-read': 'valid',
  'same-organisation': 'valid',
  'someone-else': 'invalid',
  'other-organisation': 'invalid',
  'identity-missing': 'invalid',
  'impossible-iin': 'invalid',
  // time-stamps
  stamped: 'valid',
  'stamp-broken': 'invalid',
  'stamp-of-something-else': 'invalid',
  'stamp-not-trusted': 'invalid',
  'stamp-out-of-dates': 'invalid',
  'stamp-authority-revoked': 'invalid',
  'stamp-unknown': 'undetermined',
  'stamp-outlived': 'undetermined',
  'not-stamped': 'undetermined',
  // a second opinion
  'verifiers-disagree': 'invalid',
  'second-opinion-missing': 'undetermined',
  // any fragment that an earlier failure left without anything to look at
  'not-checked': 'undetermined',
} as const satisfies Record<string, FragmentState>;

export type SigningCode = keyof typeof CODE_STATES;

export interface Fragment {
  state: FragmentState;
  code: SigningCode;
  /** Values for the sentence. Never personal data: they reach logs. */
  params?: Record<string, string | number>;
}

export const fragment = (code: SigningCode, params?: Fragment['params']): Fragment => ({
  state: CODE_STATES[code],
  code,
  ...(params ? { params } : {}),
});

export const NOT_CHECKED: Fragment = fragment('not-checked');
