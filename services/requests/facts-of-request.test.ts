import { describe, expect, it } from 'vitest';
import { factPathsOf } from '@/services/regulations/atoms';
import { REGULATIONS } from '@/services/regulations/catalogue';
import type { FactPath } from '@/services/regulations/language/facts';
import type { Field } from '@/services/regulations/language/form';
import { REGISTERS } from '@/services/regulations/language/names';
import { REGISTER_FACTS, type RegisterFactRule } from '@/services/regulations/language/register-facts';
import type { Regulation } from '@/services/regulations/language/regulation';
import { LOCALES } from '@/services/regulations/language/text';
import type { Answers, Case } from '@/services/workflow/case';
import { type FactSource, factOf } from './facts-of-request';

const AT = '2026-11-23T05:20:00.000Z';

const answered = (fields: readonly Field<string>[]): Answers =>
  Object.fromEntries(
    fields.map(({ name, kind, options, min }) => {
      if (kind === 'yes-no') return [name, true];
      if (kind === 'number') return [name, min ?? 7];
      if (kind === 'date') return [name, '2026-11-20'];
      if (kind === 'phone') return [name, '+77010000001'];
      return [name, options?.[0]?.value ?? 'Мәтін'];
    }),
  );

const told = Object.fromEntries(
  REGISTERS.map((register) => {
    const rules: [string, RegisterFactRule][] = Object.entries(REGISTER_FACTS[register]);
    const facts = rules.map(([fact, { kind, options }]): [string, string | boolean] => {
      if (kind === 'yes-no') return [fact, true];
      if (kind === 'date') return [fact, '2026-11-02'];
      return [fact, Object.keys(options ?? {})[0] ?? 'Мәтін'];
    });
    return [register, Object.fromEntries(facts)];
  }),
);

/** A case of which everything is known: all was asked, every step done, every register told all it has. */
function wholeCase(regulation: Regulation): Case {
  return {
    regulation: regulation.id,
    channel: 'in-person',
    applicant: 'self',
    recipientAge: 41,
    status: 'completed',
    filedAt: AT,
    acceptedAt: AT,
    acceptance: [],
    answers: answered(regulation.fields),
    registers: Object.fromEntries(REGISTERS.map((register) => [register, 'yes'])),
    registerFacts: told,
    step: null,
    appointed: {
      bookingId: 'b',
      doctorId: 'd',
      doctorName: 'Оспанов Д. А.',
      speciality: 'general-practitioner',
      room: '214',
      kind: 'appointments',
      startsAt: AT,
      endsAt: AT,
    },
    done: regulation.steps.map(({ name, asks = [], outcomes }) => ({
      name,
      outcome: Object.keys(outcomes)[0] ?? '',
      at: AT,
      by: { kind: 'staff', name: 'Сейтова А. С.', role: 'medical-registrar' },
      data: answered(asks),
      inTime: true,
    })),
    results: [],
  };
}

const sourceOf = (regulation: Regulation): Omit<FactSource, 'locale'> => ({
  number: 'ABCD-2345',
  regulation,
  state: wholeCase(regulation),
  recipient: {
    iin: '850101400010',
    surname: 'Ахметова',
    givenName: 'Айгүл',
    patronymic: 'Серікқызы',
    birthDate: '1985-01-01',
    sex: 'female',
    phone: '+77010000001',
    address: 'Абай даңғылы, 5-үй',
  },
  clinic: { name: 'Емхана', address: 'Абай даңғылы, 1', phones: ['+77272000000'], zone: 'Asia/Almaty' },
});

describe('where everything is known', () => {
  it.each(REGULATIONS.map((regulation) => [regulation.id, regulation] as const))(
    'no line of a journal or a document of %s stays empty or shows a name of the code',
    (_, regulation) => {
      const source = sourceOf(regulation);
      const codes = [...regulation.steps.flatMap(({ outcomes }) => Object.keys(outcomes))];
      const bad = LOCALES.flatMap((locale) =>
        factPathsOf(regulation).flatMap((path) => {
          const words = factOf(path, { ...source, locale });
          return words === '' || (path.endsWith('.outcome') && codes.includes(words)) ? [path] : [];
        }),
      );
      expect(bad).toEqual([]);
    },
  );
});

describe('the line that names the source of the data', () => {
  const [regulation] = REGULATIONS.filter(({ id }) => id === 'moh-dsm-49-2020/1');
  if (!regulation) throw new Error('The information on TB is in the catalogue');
  const path: FactPath = 'registers.tb-register';

  it('names the register that answered', () => {
    expect(factOf(path, { ...sourceOf(regulation), locale: 'en' })).toBe('Register of TB patients');
  });

  it('says that staff established it where the register was silent (moh-dsm-49-2020/1/form.field-6)', () => {
    const source = sourceOf(regulation);
    const state: Case = {
      ...source.state,
      done: source.state.done.map((step) =>
        step.name === 'ask-register'
          ? { ...step, byHand: { registers: ['tb-register'], reason: 'Қағаз журнал' } }
          : step,
      ),
    };
    for (const [locale, words] of [
      ['kk', /^Қызметкер қолмен белгіледі.*Туберкулезбен ауыратындар тіркелімі/],
      ['ru', /^Установлено работником вручную.*Регистр больных туберкулёзом/],
      ['en', /^Established by staff by hand.*Register of TB patients/],
    ] as const)
      expect(factOf(path, { ...source, state, locale })).toMatch(words);
  });
});
