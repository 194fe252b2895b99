import { describe, expect, it } from 'vitest';
import { contactPhone } from './contact-phone';

const mother = { phone: '+77010000001' };
const child = { phone: null };

describe('the number to call about a visit', () => {
  it('is the one left for this visit, whoever left it', () => {
    expect(contactPhone({ answers: { phone: '+77010000002' }, person: mother, applicant: mother })).toBe(
      '+77010000002',
    );
  });

  it('is the person’s own where none was left', () => {
    expect(contactPhone({ answers: {}, person: mother, applicant: null })).toBe('+77010000001');
  });

  it('of a child without a phone is the parent’s who asked', () => {
    expect(contactPhone({ answers: null, person: child, applicant: mother })).toBe('+77010000001');
  });

  it('is not made up', () => {
    expect(contactPhone({ answers: { phone: 7 }, person: null, applicant: undefined })).toBeNull();
  });
});
