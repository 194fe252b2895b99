import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { SignerProblem, SignerWarning } from '@/lib/signing/browser/signer';
import { CODE_STATES } from '@/lib/signing/codes';
import { FRAGMENTS } from '@/lib/signing/verdict';

const SIGNER_CODES = {
  'wrong-password': true,
  'insecure-page': true,
  'not-a-p12': true,
  'too-large': true,
  'no-key': true,
  'no-certificate': true,
  'unsupported-algorithm': true,
  'needs-ncalayer': true,
  cancelled: true,
  'ncalayer-absent': true,
  'ncalayer-busy': true,
  'ncalayer-closed': true,
  'signing-failed': true,
  expired: true,
  'not-yet-valid': true,
  'authentication-only': true,
  'signing-only': true,
} satisfies Record<SignerProblem | SignerWarning, true>;

describe.each(['kk', 'ru', 'en'])('in %s', (locale) => {
  it('every finding, fragment, state and problem of signing has its words', () => {
    const words: Record<string, Record<string, string>> = JSON.parse(
      readFileSync(`lib/i18n/messages/${locale}/signing.json`, 'utf8'),
    );
    expect(Object.keys(words.verdict ?? {}).sort()).toEqual(Object.keys(CODE_STATES).sort());
    expect(Object.keys(words.fragment ?? {}).sort()).toEqual([...FRAGMENTS].sort());
    expect(Object.keys(words.state ?? {}).sort()).toEqual(['invalid', 'undetermined', 'valid']);
    expect(Object.keys(words.signer ?? {}).sort()).toEqual(Object.keys(SIGNER_CODES).sort());
  });
});
