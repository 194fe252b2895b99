import { describe, expect, it } from 'vitest';
import { signatureOfRefusal, signatureOfResult } from './signature-due';

describe('the signature that a document needs', () => {
  it('is the clinic’s seal where the act says the provider’s signature (almaty-2-337/2/5.2)', () => {
    expect(signatureOfResult({ signatories: [{ by: 'clinic', eds: true }] })).toEqual({ kind: 'seal' });
  });

  it('is the named role’s own where the act names one (moh-99-2024/1)', () => {
    expect(signatureOfResult({ signatories: [{ by: 'responsible-specialist', eds: true }] })).toEqual({
      kind: 'personal',
      role: 'responsible-specialist',
    });
  });

  it('is none where it is signed by hand on paper', () => {
    expect(signatureOfResult({ signatories: [{ by: 'district-doctor', seal: true }] }).kind).toBe('none');
    expect(signatureOfResult({}).kind).toBe('none');
  });

  it('of a refusal is of the person who decides it, or the clinic’s where the portal does', () => {
    expect(signatureOfRefusal({ signed: true, by: 'responsible-specialist' }).kind).toBe('personal');
    expect(signatureOfRefusal({ signed: true, by: 'portal' }).kind).toBe('seal');
    expect(signatureOfRefusal({ by: 'district-doctor' }).kind).toBe('none');
  });
});
