/**
 * Those who work in the demo beside the teams of the polyclinics: so that every step of every regulation that a clinic
 * applies has somebody to do it. Small clinics give several roles to one person. Everybody is invented.
 */
import { type DemoStaff, name, person, WEEKS } from '@/prisma/demo/staff-parts';
import type { StaffRole } from '@/services/identity/actor';

type Row = readonly [clinic: string, roles: readonly StaffRole[], name: string];

const ROWS: readonly Row[] = [
  ['aktau-1', ['counselling-doctor'], 'Есенова Гүлжан Тұрарқызы'],
  ['aktau-1', ['blood-sampling-nurse'], 'Аманова Сандуғаш Нұрланқызы'],
  ['aktau-1', ['laboratory'], 'Жүсіпов Ринат Сәкенұлы'],
  ['aktau-1', ['attending-doctor'], 'Бисенова Ақмарал Қайратқызы'],
  ['aktau-1', ['head-of-department'], 'Оразов Талғат Бақытұлы'],
  ['aktau-1', ['deputy-chief-doctor'], 'Сәтбаева Клара Әміртайқызы'],
  ['aktau-1', ['discharge-centre'], 'Көшімова Индира Абайқызы'],
  ['aktau-1', ['responsible-specialist'], 'Избасаров Нұркен Жәнібекұлы'],
  ['aktau-2', ['counselling-doctor', 'attending-doctor'], 'Төребекова Зәуре Мұратқызы'],
  ['aktau-2', ['blood-sampling-nurse', 'laboratory'], 'Ким Светлана Борисовна'],
  ['aktau-2', ['head-of-department', 'deputy-chief-doctor'], 'Дүйсеков Аманжол Ғабитұлы'],
  ['aktau-2', ['discharge-centre', 'responsible-specialist'], 'Ерғалиева Раушан Ілиясқызы'],
  ['aktau-hospital', ['medical-registrar'], 'Молдашева Жанар Болатқызы'],
  ['aktau-hospital', ['attending-doctor'], 'Сағындықов Ерлан Маратұлы'],
  ['aktau-hospital', ['duty-doctor'], 'Левченко Игорь Петрович'],
  ['aktau-hospital', ['head-of-department'], 'Қожахметова Алтын Серікқызы'],
  ['aktau-hospital', ['deputy-chief-doctor'], 'Бектұров Сейілхан Дәулетұлы'],
  ['aktau-hospital', ['discharge-centre', 'senior-nurse'], 'Назарова Күлән Ерболқызы'],
  ['aktau-hospital', ['responsible-specialist'], 'Тұрсынова Меруерт Асқарқызы'],
  ['aktau-hospital', ['statistics-worker'], 'Романова Оксана Викторовна'],
  ['aktau-hospital', ['head-of-clinic', 'administrator'], 'Әлімжанов Рүстем Қанатұлы'],
  ['aktau-aids', ['counselling-doctor'], 'Смағұлова Дариға Нұржанқызы'],
  ['aktau-aids', ['blood-sampling-nurse'], 'Қабылова Әсем Ришатқызы'],
  ['aktau-aids', ['laboratory'], 'Пономарёв Денис Игоревич'],
  ['aktau-aids', ['head-of-clinic', 'administrator'], 'Жанғалиев Мұхтар Сабырұлы'],
  [
    'aktau-tb',
    ['responsible-specialist', 'head-of-clinic', 'administrator'],
    'Отарбаева Бақытгүл Жолдасқызы',
  ],
  [
    'aktau-mental-health',
    ['responsible-specialist', 'head-of-clinic', 'administrator'],
    'Нұрпейісов Самат Тілекұлы',
  ],
  ['aktau-ambulance', ['ambulance-nurse-registrar'], 'Құрманғалиева Айнагүл Сейітқызы'],
  ['aktau-ambulance', ['ambulance-team'], 'Тасқынбаев Олжас Бауыржанұлы'],
  ['aktau-ambulance', ['head-of-clinic', 'administrator'], 'Гаврилов Андрей Сергеевич'],
  ['aktau-training', ['medical-registrar'], 'Әділханова Перизат Қуанышқызы'],
  ['aktau-training', ['counselling-doctor'], 'Бегалиева Үміт Сапарқызы'],
  ['aktau-training', ['blood-sampling-nurse', 'laboratory', 'senior-nurse'], 'Шарипова Лиана Маратовна'],
  ['aktau-training', ['attending-doctor', 'duty-doctor'], 'Мұқашев Нұрсұлтан Ерғалиұлы'],
  ['aktau-training', ['head-of-department', 'deputy-chief-doctor'], 'Қайырлиева Света Жұмабайқызы'],
  ['aktau-training', ['discharge-centre'], 'Есжанова Балжан Төреқызы'],
  ['aktau-training', ['responsible-specialist'], 'Құлбаев Жасұлан Арманұлы'],
  ['aktau-training', ['hospitalisation-bureau-specialist'], 'Захаров Кирилл Олегович'],
  ['aktau-training', ['state-corporation-worker'], 'Байжұманова Гүлден Әнуарқызы'],
  ['aktau-training', ['ambulance-nurse-registrar'], 'Төлепова Назерке Берікқызы'],
  ['aktau-training', ['ambulance-team'], 'Қуандықов Алмас Серғазыұлы'],
  ['aktau-training', ['head-of-clinic', 'administrator'], 'Сүйінова Мәншүк Оралқызы'],
  ['almaty-1', ['counselling-doctor'], 'Жақсылықова Алуа Темірқызы'],
  ['almaty-1', ['blood-sampling-nurse'], 'Рахметова Гүлсая Дәуренқызы'],
  ['almaty-1', ['laboratory'], 'Цой Максим Андреевич'],
  ['almaty-1', ['cashier'], 'Бөкенова Шынар Қадырханқызы'],
  ['almaty-1', ['responsible-specialist'], 'Әбдірахманов Ернар Дидарұлы'],
  ['almaty-5', ['counselling-doctor'], 'Мейірбекова Сара Нұрғалиқызы'],
  ['almaty-5', ['blood-sampling-nurse', 'laboratory'], 'Хван Елена Вадимовна'],
  ['almaty-5', ['cashier', 'responsible-specialist'], 'Сұлтанбеков Дархан Мейрамұлы'],
  ['almaty-aids', ['counselling-doctor'], 'Абишева Роза Кеңесбайқызы'],
  ['almaty-aids', ['blood-sampling-nurse'], 'Новикова Тамара Игоревна'],
  ['almaty-aids', ['laboratory'], 'Есімов Бауыржан Ақылбекұлы'],
  ['almaty-aids', ['cashier'], 'Жұматаева Ләззат Орынбайқызы'],
  ['almaty-aids', ['head-of-clinic', 'administrator'], 'Қорғанбаев Нұрлыбек Исаұлы'],
  ['almaty-tb-1', ['responsible-specialist', 'head-of-clinic', 'administrator'], 'Үсенова Майра Сағатқызы'],
  [
    'almaty-mental-health',
    ['responsible-specialist', 'head-of-clinic', 'administrator'],
    'Семёнов Валерий Юрьевич',
  ],
  [
    'almaty-narcology',
    ['responsible-specialist', 'head-of-clinic', 'administrator'],
    'Тоқтамысова Әлия Еркінқызы',
  ],
  ['almaty-hospital', ['responsible-specialist', 'statistics-worker'], 'Бердібекова Жұлдыз Асанқызы'],
  ['almaty-hospital', ['attending-doctor'], 'Қарабаев Шыңғыс Өмірұлы'],
  ['almaty-hospital', ['head-of-department'], 'Лебедева Нина Фёдоровна'],
  ['almaty-hospital', ['head-of-clinic', 'administrator'], 'Ыбыраев Қуаныш Төлеуұлы'],
  ['almaty-training', ['registry-specialist'], 'Сейдахметова Камила Бағдатқызы'],
  ['almaty-training', ['counselling-doctor'], 'Манапова Гаухар Ержанқызы'],
  ['almaty-training', ['blood-sampling-nurse'], 'Әшірова Торғын Мұсақызы'],
  ['almaty-training', ['laboratory'], 'Югай Вячеслав Львович'],
  ['almaty-training', ['cashier'], 'Қонысбаева Баян Сабитқызы'],
  ['almaty-training', ['radiologist'], 'Дәулетияров Азамат Рахымұлы'],
  ['almaty-training', ['phthisiatrician'], 'Жаңабаева Фатима Хамитқызы'],
  ['almaty-training', ['psychiatrist'], 'Көбеев Марлен Тимурұлы'],
  ['almaty-training', ['narcologist'], 'Васильев Роман Ильич'],
  ['almaty-training', ['responsible-specialist'], 'Ақышева Нұрила Дінмұхамедқызы'],
  ['almaty-training', ['head-of-clinic', 'administrator'], 'Сапаров Ғалымжан Өтегенұлы'],
  ['oskemen-1', ['responsible-specialist'], 'Маманова Ардақ Бейсенқызы'],
  ['oskemen-hospital', ['responsible-specialist', 'statistics-worker'], 'Кузнецова Марина Олеговна'],
  ['oskemen-hospital', ['attending-doctor'], 'Рахимжанов Ербол Зейнетұлы'],
  ['oskemen-hospital', ['head-of-department'], 'Түсіпова Сәния Мақсұтқызы'],
  ['oskemen-hospital', ['head-of-clinic', 'administrator'], 'Козлов Виталий Михайлович'],
  ['oskemen-training', ['registry-specialist'], 'Серғалиева Инабат Қажыгелдіқызы'],
  ['oskemen-training', ['head-of-clinic', 'administrator'], 'Айтбаев Әсет Қанапияұлы'],
];

/** Doctors of the training clinics, with a room and calls to homes. */
const DOCTORS: readonly (readonly [clinic: string, name: string])[] = [
  ['aktau-training', 'Жолмұханов Берік Сәрсенұлы'],
  ['almaty-training', 'Әлиева Зарина Қайсарқызы'],
  ['oskemen-training', 'Михайлова Вера Степановна'],
];

const two = (number: number): string => String(number).padStart(2, '0');

/** Invented like the rest: a day of birth that is nobody else's here. */
const bornAt = (at: number): string =>
  `${1962 + ((at * 7) % 34)}-${two(1 + (at % 12))}-${two(1 + ((at * 5) % 28))}`;

export const SPECIALISTS: readonly DemoStaff[] = [
  ...ROWS.map(([clinic, roles, who], at): DemoStaff => {
    const before = ROWS.slice(0, at).filter(([place, [first]]) => place === clinic && first === roles[0]);
    const number = before.length === 0 ? '' : `-${before.length + 1}`;
    return {
      ...person(`${clinic}-${roles[0]}${number}`, name(who, bornAt(at)), 8000 + at * 7),
      works: [{ clinic, roles }],
    };
  }),
  ...DOCTORS.map(
    ([clinic, who], at): DemoStaff => ({
      ...person(`${clinic}-doctor-1`, name(who, bornAt(at + 90)), 8900 + at * 7),
      works: [{ clinic, roles: ['district-doctor', 'doctor'] }],
      doctor: {
        clinic,
        speciality: 'general-practitioner',
        room: '1',
        visitsHomes: true,
        blocks: WEEKS.morning,
      },
    }),
  ),
];
