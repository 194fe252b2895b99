import { describe, expect, it } from 'vitest';
import { parseIin } from '@/lib/iin/iin';
import type { ActingFor } from '@/services/identity/representation';
import { REGULATIONS, regulationById } from '@/services/regulations/catalogue';
import { admission, admissions } from './admitted-applicants';
import { CHECK_PAGE, CLINIC_PAGE, choosesTime, pagesOf, SIGN_PAGE, SLOT_PAGE } from './draft-pages';

const TODAY = '2026-11-23';
const IIN = parseIin('900517444592');
const person = (over: Partial<ActingFor> = {}): ActingFor => ({
  personId: 'p',
  iin: IIN.ok ? IIN.value : null,
  surname: 'Ахметова',
  givenName: 'Айгүл',
  patronymic: null,
  birthDate: '1990-05-17',
  sex: 'female',
  phone: null,
  address: null,
  kind: 'self',
  status: 'self',
  ...over,
});
const facts = { applicant: 'self', recipientAge: 36, registers: {} } as const;

describe('the pages of a form', () => {
  it.each(REGULATIONS.map((regulation) => [regulation.id, regulation] as const))(
    '%s asks nothing that documents tell, and the doctor’s time last',
    (_, regulation) => {
      const pages = pagesOf(regulation, facts, {});
      const asked = pages.flatMap((page) => (page.kind === 'questions' ? page.fields : []));
      expect(asked.map(({ prefill }) => prefill)).not.toContain('surname');
      expect(pages.some(({ kind }) => kind === 'slot')).toBe(choosesTime(regulation));
      if (choosesTime(regulation)) expect(pages.at(-1)?.name).toBe(SLOT_PAGE);
      const own: string[] = [CLINIC_PAGE, CHECK_PAGE, SIGN_PAGE, 'save'];
      for (const { name, kind } of pages) if (kind === 'questions') expect(own).not.toContain(name);
    },
  );
});

describe('who may ask on the portal', () => {
  const homeCall = regulationById('mangystau-302/1');

  it('a parent for a child under 18, not for a grown one', () => {
    const child = person({ kind: 'parent', status: 'verified', birthDate: '2019-03-08' });
    expect(admission(homeCall, child, TODAY).admitted).toBe(true);
    expect(admission(homeCall, { ...child, birthDate: '2008-11-23' }, TODAY).admitted).toBe(false);
  });

  it('not an agent by power of attorney, where the regulation admits none there (mangystau-302/1/1.p2)', () => {
    const principal = person({ kind: 'power-of-attorney', status: 'accepted' });
    const outcome = admission(homeCall, principal, TODAY);
    expect(outcome.admitted).toBe(false);
    expect(outcome.rule?.reading).toBe('power-of-attorney');
    expect(admission(regulationById('eko-314-2015'), principal, TODAY).admitted).toBe(true);
  });

  it('somebody who is both parent and agent, by the way that is admitted', () => {
    const child = person({ kind: 'parent', status: 'verified', birthDate: '2015-01-01' });
    const both = admissions(
      homeCall,
      [{ ...child, kind: 'power-of-attorney', status: 'accepted' }, child],
      TODAY,
    );
    expect(both).toMatchObject([{ admitted: true, applicant: 'parent-or-guardian' }]);
  });
});
