/** Invented people who work in the demo clinics, and the doctors' weeks. */

import { SPECIALISTS } from '@/prisma/demo/specialists';
import { type DemoStaff, type Name, name, person, WEEKS } from '@/prisma/demo/staff-parts';
import type { StaffRole } from '@/services/identity/actor';
import type { Speciality } from '@/services/organisations/specialities';

interface Team {
  clinic: string;
  registrars: [Name, Name];
  /** The registry's role in the words of the clinic's act. */
  registrarRole: StaffRole;
  doctors: readonly { name: Name; speciality: Speciality; room: string; week: keyof typeof WEEKS }[];
  head: Name;
  administrator: Name;
}

const TEAMS: readonly Team[] = [
  {
    clinic: 'aktau-1',
    registrarRole: 'medical-registrar',
    registrars: [
      name('Қуанышева Айнұр Маратқызы', '1991-04-11'),
      name('Бекова Салтанат Жанатқызы', '1987-12-20'),
    ],
    doctors: [
      {
        name: name('Ермеков Асхат Болатұлы', '1974-02-17'),
        speciality: 'general-practitioner',
        room: '101',
        week: 'morning',
      },
      {
        name: name('Сүлейменова Роза Қадырқызы', '1969-08-05'),
        speciality: 'district-therapist',
        room: '102',
        week: 'evening',
      },
      {
        name: name('Әбілова Жанна Серікқызы', '1983-10-30'),
        speciality: 'district-paediatrician',
        room: '115',
        week: 'child',
      },
      {
        name: name('Тілеубаев Марат Ғалымұлы', '1978-05-23'),
        speciality: 'cardiologist',
        room: '207',
        week: 'specialist',
      },
      {
        name: name('Нұрпейісова Лаура Ерланқызы', '1985-01-09'),
        speciality: 'ophthalmologist',
        room: '210',
        week: 'eye',
      },
    ],
    head: name('Досжанов Бекболат Нұртайұлы', '1966-03-03'),
    administrator: name('Мырзағалиева Динара Арманқызы', '1989-07-07'),
  },
  {
    clinic: 'aktau-2',
    registrarRole: 'medical-registrar',
    registrars: [
      name('Өтегенова Меруерт Сәкенқызы', '1994-09-26'),
      name('Соколова Наталья Андреевна', '1980-06-18'),
    ],
    doctors: [
      {
        name: name('Қалиев Ержан Төлегенұлы', '1977-11-12'),
        speciality: 'general-practitioner',
        room: '11',
        week: 'morning',
      },
      {
        name: name('Захарова Ирина Львовна', '1972-04-02'),
        speciality: 'district-therapist',
        room: '12',
        week: 'evening',
      },
      {
        name: name('Байжанова Гүлмира Омарқызы', '1986-02-28'),
        speciality: 'district-paediatrician',
        room: '14',
        week: 'child',
      },
      {
        name: name('Ысқақов Дамир Рашидұлы', '1981-12-15'),
        speciality: 'neurologist',
        room: '23',
        week: 'specialist',
      },
    ],
    head: name('Тасболатова Шолпан Ибрайқызы', '1964-05-29'),
    administrator: name('Рысбаев Арман Кеңесұлы', '1990-10-01'),
  },
  {
    clinic: 'almaty-1',
    registrarRole: 'registry-specialist',
    registrars: [name('Ибраева Мөлдір Асылбекқызы', '1992-03-16'), name('Ли Анна Сергеевна', '1995-08-08')],
    doctors: [
      {
        name: name('Әміров Тимур Саматұлы', '1976-09-14'),
        speciality: 'general-practitioner',
        room: '201',
        week: 'morning',
      },
      {
        name: name('Кравченко Людмила Ивановна', '1968-01-25'),
        speciality: 'district-therapist',
        room: '202',
        week: 'evening',
      },
      {
        name: name('Сағынтаева Анар Бекзатқызы', '1984-06-06'),
        speciality: 'district-paediatrician',
        room: '105',
        week: 'child',
      },
      {
        name: name('Шәріпов Олжас Дарханұлы', '1979-04-19'),
        speciality: 'cardiologist',
        room: '305',
        week: 'specialist',
      },
      {
        name: name('Пак Виктория Олеговна', '1988-11-11'),
        speciality: 'otolaryngologist',
        room: '307',
        week: 'eye',
      },
      {
        name: name('Нұрғали Айбек Сәбитұлы', '1982-02-02'),
        speciality: 'surgeon',
        room: '310',
        week: 'specialist',
      },
    ],
    head: name('Жолдасбекова Қарлығаш Тұрарқызы', '1963-12-12'),
    administrator: name('Омаров Данияр Маратұлы', '1987-05-20'),
  },
  {
    clinic: 'almaty-5',
    registrarRole: 'registry-specialist',
    registrars: [
      name('Ахметова Инкар Ержанқызы', '1996-07-03'),
      name('Төлеген Аружан Нұрболқызы', '1998-01-17'),
    ],
    doctors: [
      {
        name: name('Мұсабеков Қанат Ілиясұлы', '1975-03-08'),
        speciality: 'general-practitioner',
        room: '3',
        week: 'morning',
      },
      {
        name: name('Исаева Зарина Руслановна', '1981-09-21'),
        speciality: 'district-therapist',
        room: '4',
        week: 'evening',
      },
      {
        name: name('Дүйсенова Бибігүл Қажымұратқызы', '1970-10-10'),
        speciality: 'district-paediatrician',
        room: '9',
        week: 'child',
      },
      {
        name: name('Ержанов Нұржан Әлиұлы', '1983-05-15'),
        speciality: 'endocrinologist',
        room: '16',
        week: 'specialist',
      },
    ],
    head: name('Байсеитов Серік Мұхтарұлы', '1961-08-18'),
    administrator: name('Лим Дмитрий Аркадьевич', '1991-02-13'),
  },
  {
    clinic: 'oskemen-1',
    registrarRole: 'registry-specialist',
    registrars: [
      name('Мұқанова Ақбота Дулатқызы', '1993-11-24'),
      name('Фёдорова Светлана Юрьевна', '1985-04-04'),
    ],
    doctors: [
      {
        name: name('Сейітқазин Ербол Жақсылықұлы', '1973-07-27'),
        speciality: 'general-practitioner',
        room: '21',
        week: 'morning',
      },
      {
        name: name('Воронина Татьяна Павловна', '1967-02-09'),
        speciality: 'district-therapist',
        room: '22',
        week: 'evening',
      },
      {
        name: name('Қайырбекова Назгүл Самалқызы', '1987-08-22'),
        speciality: 'district-paediatrician',
        room: '12',
        week: 'child',
      },
      {
        name: name('Григорьев Павел Денисович', '1980-12-31'),
        speciality: 'neurologist',
        room: '33',
        week: 'specialist',
      },
    ],
    head: name('Нұрланова Сәуле Мэлсқызы', '1965-09-30'),
    administrator: name('Тоқаев Мәди Айдынұлы', '1988-06-14'),
  },
];

const teamSequence = (at: number): number => 7000 + at * 13;

const TEAM_STAFF = TEAMS.flatMap((team, at): DemoStaff[] => {
  const { clinic } = team;
  return [
    ...team.registrars.map((registrar, index) => ({
      ...person(`${clinic}-registrar-${index + 1}`, registrar, teamSequence(at)),
      works: [{ clinic, roles: [team.registrarRole] }],
    })),
    ...team.doctors.map(({ name: facts, speciality, room: number, week }, index): DemoStaff => {
      const visitsHomes = WEEKS[week].some((block) => block.kind === 'home_visits');
      return {
        ...person(`${clinic}-doctor-${index + 1}`, facts, teamSequence(at)),
        works: [{ clinic, roles: visitsHomes ? ['district-doctor', 'doctor'] : ['doctor'] }],
        doctor: { clinic, speciality, room: number, visitsHomes, blocks: WEEKS[week] },
      };
    }),
    {
      ...person(`${clinic}-head`, team.head, teamSequence(at)),
      works: [{ clinic, roles: ['head-of-clinic'] }],
    },
    {
      ...person(`${clinic}-administrator`, team.administrator, teamSequence(at)),
      works: [{ clinic, roles: ['administrator'] }],
    },
  ];
});

export const STAFF: readonly DemoStaff[] = [
  ...TEAM_STAFF,
  // Works at both clinics of Aktau and chooses one at sign-in.
  {
    ...person('aktau-both-registrar', name('Жанұзақова Толғанай Ерікқызы', '1990-12-05'), teamSequence(9)),
    works: [
      { clinic: 'aktau-1', roles: ['medical-registrar'] },
      { clinic: 'aktau-2', roles: ['medical-registrar'] },
    ],
  },
  {
    ...person('aktau-1-auditor', name('Кенжебаев Самат Әділұлы', '1984-03-22'), teamSequence(9)),
    works: [{ clinic: 'aktau-1', roles: ['auditor'] }],
  },
  ...SPECIALISTS,
];
