import { describe, expect, it } from 'vitest';
import { mangystauHivTest } from '@/services/regulations/mangystau-302/hiv-test';
import { mangystauPsychiatricCertificate } from '@/services/regulations/mangystau-302/psychiatric-certificate';
import { registerAnswers, waysToAnswer } from './walk-answers';

const facts = {
  channel: 'in-person',
  applicant: 'self',
  recipientAge: 30,
  registers: {},
  slotHeld: false,
} as const;

describe('what a walk answers', () => {
  it('takes every option on which something depends, and what is asked because of it', () => {
    const ways = waysToAnswer(mangystauHivTest, mangystauHivTest.fields, facts);
    expect(ways.map(({ examination }) => examination)).toEqual(['anonymous', 'confidential']);
    expect(ways.map((answers) => 'surname' in answers)).toEqual([false, true]);
  });

  it('takes the first option where nothing depends on it', () => {
    const ways = waysToAnswer(mangystauHivTest, mangystauHivTest.fields, facts);
    expect(new Set(ways.map(({ citizenship }) => citizenship))).toEqual(new Set(['citizen-or-kandas']));
  });

  it('lets every register that the definition looks at answer yes, no and nothing', () => {
    const answers = registerAnswers(mangystauPsychiatricCertificate);
    expect(answers).toHaveLength(9);
    expect(new Set(answers.map((one) => one['mental-health-register']))).toEqual(
      new Set(['yes', 'no', 'unknown']),
    );
  });
});
