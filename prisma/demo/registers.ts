/** Whom the embedded registers know, and what they tell. Invented like the people themselves: nobody stands on a real one. */
import type { Tx } from '@/lib/database/transaction';
import { DEMO_SINCE } from '@/prisma/demo/applied';
import { demoId } from '@/prisma/demo/identifiers';
import { personId } from '@/prisma/demo/seed-people';
import type { Register } from '@/services/regulations/language/names';
import type { RegisterFacts } from '@/services/regulations/language/register-facts';
import { addDays, type Day } from '@/services/working-time/day';
import { localDay } from '@/services/working-time/zone';

type Entries = Readonly<Record<string, RegisterFacts>>;

/** Whoever is not named here is not on the register: both answers occur. */
const known = (today: Day): Record<Exclude<Register, 'attached-population'>, Entries> => {
  const ago = (days: number) => addDays(today, -days);
  return {
    'tb-register': { dauren: {}, temirlan: {} },
    'mental-health-register': { olga: {} },
    'narcology-register': { gabit: {}, temirlan: {} },
    'hospital-stays': {
      kulash: stay('Кардиология бөлімшесі', ago(40), ago(29), '2026-1187'),
      sergei: stay('Жалпы хирургия бөлімшесі', ago(21), ago(12), '2026-1240'),
      larisa: stay('Терапевтическое отделение', ago(16), ago(5), '2026-3071'),
    },
    'medical-information-system': {
      aigerim: records('А-20415', `Флюорография ${ago(60)}; қанның жалпы талдауы ${ago(14)}`, ago(14), true),
      nurlan: records('А-20416', `ЭКГ ${ago(33)}; рентген ${ago(30)}`, ago(30), true),
      kulash: records('А-11873', `ЭхоКГ ${ago(26)}; қанның биохимиясы ${ago(25)}`, ago(25), true),
      sergei: records('А-12401', `УДЗ ${ago(11)}`, ago(11), false),
      madina: records('А-30777', `Флюорография ${ago(90)}; қанның жалпы талдауы ${ago(7)}`, ago(7), true),
      larisa: records('В-20118', `ЭКГ ${ago(6)}; рентген ${ago(5)}`, ago(5), true),
      elena: records('А-30912', `ЭКГ ${ago(200)}`, ago(200), false),
    },
    'digital-documents': {
      aigerim: card('047120315', '2020-06-01'),
      nurlan: card('045518827', '2019-02-14'),
      gulnar: card('051903344', '2022-09-30'),
      sergei: card('049277150', '2021-04-12'),
      madina: card('052640918', '2023-01-18'),
      dauren: card('048334029', '2020-11-05'),
      elena: card('050118263', '2021-12-21'),
    },
    'hospitalisation-bureau': {
      kulash: {
        hospital: 'Маңғыстау облыстық көпбейінді ауруханасы',
        'admission-date': addDays(today, 9),
        'queue-number': '14',
      },
    },
  };
};

const stay = (department: string, admitted: Day, discharged: Day, number: string): RegisterFacts => ({
  department,
  admitted,
  discharged,
  'record-number': number,
});

const records = (card: string, examinations: string, last: Day, conforms: boolean): RegisterFacts => ({
  'card-number': card,
  examinations,
  'last-record': last,
  conforms,
});

const card = (number: string, issued: string): RegisterFacts => ({
  'document-kind': 'identity-card',
  number,
  issued,
  'valid-until': `${Number(issued.slice(0, 4)) + 10}${issued.slice(4)}`,
});

export async function seedRegisters(tx: Tx, now: Date): Promise<void> {
  for (const [register, entries] of Object.entries(known(localDay(now, 'Asia/Almaty')))) {
    for (const [key, facts] of Object.entries(entries)) {
      const id = demoId('register', register, key);
      await tx.registerEntry.upsert({
        where: { id },
        create: { id, register, personId: personId(key), since: DEMO_SINCE, facts },
        update: { facts },
        select: { id: true },
      });
    }
  }
  await tx.attachment.updateMany({ where: { attachedBy: null }, data: { attachedBy: 'residence' } });
}
