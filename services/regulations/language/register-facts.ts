/** What a register tells beyond yes or no: the closed list of its facts, their kind, and when it must tell them. */
import type { Register } from './names';
import { type Text, text } from './text';

export type RegisterFactKind = 'text' | 'date' | 'yes-no' | 'choice';

export interface RegisterFactRule {
  kind: RegisterFactKind;
  label: Text;
  /** `yes`: with every yes. `always`: with a no as well. `known`: where the register has it. */
  told: 'yes' | 'always' | 'known';
  maxLength?: number;
  options?: Readonly<Record<string, Text>>;
}

const AS_OF = {
  kind: 'date',
  label: text('Қай күнгі дерек', 'Данные на день', 'As of'),
  told: 'always',
} as const;
const SINCE = { kind: 'date', label: text('Қашаннан', 'С какого дня', 'Since'), told: 'known' } as const;
const OBSERVATION = { 'as-of': AS_OF, since: SINCE } as const;

export const REGISTER_FACTS = {
  'attached-population': {
    clinic: {
      kind: 'text',
      label: text('Бекітілген емханасы', 'Поликлиника прикрепления', 'Clinic of attachment'),
      told: 'yes',
      maxLength: 300,
    },
    since: {
      kind: 'date',
      label: text('Бекітілген күні', 'Дата прикрепления', 'Attached since'),
      told: 'yes',
    },
    right: {
      kind: 'choice',
      label: text('Бекітілу негізі', 'Основание прикрепления', 'By which right'),
      told: 'known',
      options: {
        residence: text('Тұратын жері бойынша', 'По месту жительства', 'By place of residence'),
        choice: text('Өзі таңдаған', 'По свободному выбору', 'By free choice'),
        work: text('Жұмыс не оқу орны бойынша', 'По месту работы или учёбы', 'By place of work or study'),
      },
    },
  },
  'tb-register': OBSERVATION,
  'mental-health-register': OBSERVATION,
  'narcology-register': OBSERVATION,
  'hospital-stays': {
    department: {
      kind: 'text',
      label: text('Бөлімше', 'Отделение', 'Department'),
      told: 'yes',
      maxLength: 200,
    },
    admitted: { kind: 'date', label: text('Түскен күні', 'Дата поступления', 'Admitted on'), told: 'yes' },
    /** Not yet told of somebody who is still in hospital. */
    discharged: { kind: 'date', label: text('Шыққан күні', 'Дата выписки', 'Discharged on'), told: 'known' },
    'record-number': {
      kind: 'text',
      label: text('Стационарлық картаның нөмірі', 'Номер карты стационарного больного', 'Record number'),
      told: 'yes',
      maxLength: 30,
    },
  },
  'medical-information-system': {
    'card-number': {
      kind: 'text',
      label: text('Амбулаторлық картаның нөмірі', 'Номер амбулаторной карты', 'Outpatient card number'),
      told: 'yes',
      maxLength: 30,
    },
    examinations: {
      kind: 'text',
      label: text('Жасалған тексерулер', 'Выполненные обследования', 'Examinations done'),
      told: 'yes',
      maxLength: 2_000,
    },
    'last-record': {
      kind: 'date',
      label: text('Соңғы жазба', 'Последняя запись', 'Last record'),
      told: 'known',
    },
    conforms: {
      kind: 'yes-no',
      label: text(
        'Жазбалар толық және сәйкес',
        'Записи полны и соответствуют',
        'Records complete and in agreement',
      ),
      told: 'yes',
    },
  },
  'digital-documents': {
    'document-kind': {
      kind: 'choice',
      label: text('Құжат түрі', 'Вид документа', 'Kind of document'),
      told: 'yes',
      options: {
        'identity-card': text('Жеке куәлік', 'Удостоверение личности', 'Identity card'),
        passport: text('Паспорт', 'Паспорт', 'Passport'),
        'birth-certificate': text('Туу туралы куәлік', 'Свидетельство о рождении', 'Birth certificate'),
        'residence-permit': text('Тұруға ықтиярхат', 'Вид на жительство', 'Residence permit'),
        'kandas-certificate': text('Қандас куәлігі', 'Удостоверение кандаса', 'Kandas certificate'),
      },
    },
    number: {
      kind: 'text',
      label: text('Құжат нөмірі', 'Номер документа', 'Document number'),
      told: 'yes',
      maxLength: 30,
    },
    issued: { kind: 'date', label: text('Берілген күні', 'Дата выдачи', 'Issued on'), told: 'yes' },
    'valid-until': {
      kind: 'date',
      label: text('Жарамды мерзімі', 'Действителен до', 'Valid until'),
      told: 'known',
    },
  },
  'hospitalisation-bureau': {
    hospital: {
      kind: 'text',
      label: text('Стационар', 'Стационар', 'Hospital'),
      told: 'yes',
      maxLength: 200,
    },
    'admission-date': {
      kind: 'date',
      label: text(
        'Алдын ала жатқызу күні',
        'Предварительная дата госпитализации',
        'Preliminary day of admission',
      ),
      told: 'yes',
    },
    'queue-number': {
      kind: 'text',
      label: text('Кезектегі нөмірі', 'Номер в очереди', 'Number in the queue'),
      told: 'yes',
      maxLength: 30,
    },
  },
} as const satisfies Record<Register, Readonly<Record<string, RegisterFactRule>>>;

type FactsTable = typeof REGISTER_FACTS;

/** `registers.hospital-stays.admitted` */
export type RegisterFactPath = {
  [R in Register]: `registers.${R}.${Extract<keyof FactsTable[R], string>}`;
}[Register];

export type RegisterFacts = Readonly<Record<string, string | boolean>>;

/** What the registers of one case have told, by register. */
export type ToldByRegisters = Readonly<Partial<Record<Register, RegisterFacts>>>;

/** The rule of one fact; undefined for a name that the register does not know. */
export function registerFactRule(register: Register, fact: string): RegisterFactRule | undefined {
  const rules: Readonly<Record<string, RegisterFactRule>> = REGISTER_FACTS[register];
  return Object.hasOwn(rules, fact) ? rules[fact] : undefined;
}
