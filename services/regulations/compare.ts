/** Two regulations side by side: what each says of the same thing, and where they differ. Pure. */
import type { Limit } from '@/services/working-time/limit';
import { actorsOf } from './facts';
import { ACTOR_NAMES } from './language/actors';
import type { RefusalKind, ResultForm } from './language/ending';
import { CHANNELS, type Channel } from './language/names';
import type { Regulation } from './language/regulation';
import { type Text, text } from './language/text';

export const COMPARED = [
  'channels',
  'limits',
  'hours',
  'documents',
  'fields',
  'steps',
  'refusals',
  'results',
  'readings',
] as const;
export type Compared = (typeof COMPARED)[number];

export type Line = { text: Text } | { limit: Limit; for?: Text };
export interface Side {
  lines: readonly Line[];
  /** Full clause addresses. */
  clauses: readonly string[];
}
export interface ComparedRow {
  key: string;
  label: Text;
  a: Side | null;
  b: Side | null;
  verdict: 'same' | 'differs' | 'only-a' | 'only-b';
}

interface Item extends Side {
  key: string;
  label: Text;
}

export function compare(a: Regulation, b: Regulation): Record<Compared, readonly ComparedRow[]> {
  const rows = (part: Compared) => paired(ITEMS[part](a), ITEMS[part](b));
  return {
    channels: rows('channels'),
    limits: rows('limits'),
    hours: rows('hours'),
    documents: rows('documents'),
    fields: rows('fields'),
    steps: rows('steps'),
    refusals: rows('refusals'),
    results: rows('results'),
    readings: rows('readings'),
  };
}

/** The order of the first, then what only the second has. */
function paired(ofA: readonly Item[], ofB: readonly Item[]): ComparedRow[] {
  const keys = [...new Set([...ofA, ...ofB].map(({ key }) => key))];
  return keys.flatMap((key): ComparedRow[] => {
    const a = ofA.find((item) => item.key === key);
    const b = ofB.find((item) => item.key === key);
    const label = a?.label ?? b?.label;
    return label ? [{ key, label, a: sideOf(a), b: sideOf(b), verdict: verdictOf(a, b) }] : [];
  });
}

const sideOf = (item: Item | undefined): Side | null =>
  item ? { lines: item.lines, clauses: item.clauses } : null;

function verdictOf(a: Item | undefined, b: Item | undefined): ComparedRow['verdict'] {
  if (!b) return 'only-a';
  if (!a) return 'only-b';
  return JSON.stringify(a.lines) === JSON.stringify(b.lines) ? 'same' : 'differs';
}

const ALL_CHANNELS = Object.keys(CHANNELS) as Channel[];
const OPEN = text('ашық', 'открыт', 'open');
const CLOSED = text('жабық', 'закрыт', 'closed');
const REQUIRED = text('міндетті', 'обязательно', 'required');
const OPTIONAL = text('міндетті емес', 'необязательно', 'optional');
const APPOINTED = text('келісілген уақытта', 'в назначенное время', 'at the agreed time');
const NOT_STATED = text('актіде жоқ', 'в акте нет', 'not in the act');
const VALIDITY = text('жарамды мерзімі', 'срок действия', 'valid for');
const CUT_OFF = text('соңғы қабылдау', 'последний приём заявок', 'latest hour for requests');
const WEEK = text('Жұмыс уақыты', 'Часы работы', 'Hours');
const BREAK = text('үзіліс', 'перерыв', 'break');
const BEFORE_CLOSING = text('жабылғанға дейін қалған уақыт', 'до закрытия', 'before closing');

const DAYS = {
  kk: ['', 'дс', 'сс', 'ср', 'бс', 'жм', 'сб', 'жс'],
  ru: ['', 'пн', 'вт', 'ср', 'чт', 'пт', 'сб', 'вс'],
  en: ['', 'Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun'],
} as const;

const SOURCES = {
  applicant: text('өтініш беруші әкеледі', 'приносит заявитель', 'the applicant brings it'),
  register: text('тіркелімнен алынады', 'берётся из регистра', 'taken from a register'),
  'digital-documents': text(
    'цифрлық құжаттардан алынады',
    'из цифровых документов',
    'from digital documents',
  ),
} as const;

const KINDS = {
  'not-accepted': text('өтініш қабылданбайды', 'заявление не принимается', 'the request is not accepted'),
  'service-refused': text('қызметтен бас тартылады', 'в услуге отказывают', 'the service is refused'),
  clinical: text('дәрігердің шешімі', 'решение врача', 'a doctor’s finding'),
} as const satisfies Record<RefusalKind, Text>;

const FORMS = {
  'oral-answer': text('ауызша жауап', 'устный ответ', 'an oral answer'),
  'cabinet-status': text('кабинеттегі мәртебе', 'статус в кабинете', 'a status in the cabinet'),
  'electronic-document': text('электрондық құжат', 'электронный документ', 'an electronic document'),
  'paper-document': text('қағаз құжат', 'бумажный документ', 'a paper document'),
  'view-mode': text('қарап шығу үшін мәлімет', 'сведения для просмотра', 'information to view'),
  care: text('медициналық көмек', 'медицинская помощь', 'care'),
} as const satisfies Record<ResultForm, Text>;

const ITEMS = {
  channels: ({ id, channels }) =>
    ALL_CHANNELS.map((channel) => {
      const rule = channels[channel];
      const lines = rule.open ? [say(OPEN)] : [say(CLOSED)];
      return item(id, channel, CHANNELS[channel], lines, rule);
    }),
  limits: ({ id, limits }) =>
    limits.flatMap((rule) =>
      rule.channels.map((channel) => {
        const label = both(rule.title, CHANNELS[channel]);
        return item(id, `${rule.name}/${channel}`, label, [{ limit: rule.limit }], rule);
      }),
    ),
  hours: (regulation) => hoursOf(regulation),
  documents: ({ id, documents }) =>
    documents.map((document) =>
      item(
        id,
        document.name,
        document.title,
        [say(SOURCES[document.source]), ...document.channels.map((channel) => say(CHANNELS[channel]))],
        document,
      ),
    ),
  fields: ({ id, fields }) =>
    fields.map((field) =>
      item(
        id,
        field.name,
        field.label,
        [
          say(field.required ? REQUIRED : OPTIONAL),
          ...field.channels.map((channel) => say(CHANNELS[channel])),
          ...(field.options ?? []).map(({ label }) => say(label)),
        ],
        field,
      ),
    ),
  steps: ({ id, steps }) =>
    steps.map((step) => {
      const { wait, outcomes } = step;
      const clocks =
        wait.kind === 'appointed-time'
          ? [say(APPOINTED)]
          : ALL_CHANNELS.flatMap((channel): Line[] => {
              const clock = wait.byChannel[channel];
              return clock ? [{ limit: clock.limit, for: CHANNELS[channel] }] : [];
            });
      const lines = [
        ...actorsOf(step).map((actor) => say(ACTOR_NAMES[actor])),
        ...clocks,
        ...Object.values(outcomes).map(({ label }) => say(label)),
      ];
      return item(id, step.name, step.title, lines, step);
    }),
  refusals: ({ id, refusals }) =>
    refusals.map((ground) =>
      item(
        id,
        ground.name,
        ground.ground,
        [
          say(KINDS[ground.kind]),
          say(ACTOR_NAMES[ground.by]),
          ...ground.channels.map((channel) => say(CHANNELS[channel])),
        ],
        ground,
      ),
    ),
  results: ({ id, results }) =>
    results.map((result) =>
      item(
        id,
        result.name,
        result.title,
        [
          say(FORMS[result.form]),
          ...result.channels.map((channel) => say(CHANNELS[channel])),
          ...(result.validity ? [{ limit: result.validity.limit, for: VALIDITY }] : []),
        ],
        result,
      ),
    ),
  readings: ({ id, readings }) =>
    Object.entries(readings).map(([name, { question, reading, clauses }]) =>
      item(id, name, question, [say(reading)], { cites: clauses }),
    ),
} as const satisfies Record<Compared, (regulation: Regulation) => readonly Item[]>;

function hoursOf({ id, hours, cutOffs }: Regulation): Item[] {
  const week: Line[] = hours.stated
    ? hours.week.map(({ weekdays, opens, closes, break: pause }) => {
        const said = (locale: 'kk' | 'ru' | 'en') =>
          `${weekdays.map((day) => DAYS[locale][day]).join(', ')} ${opens}–${closes}${
            pause ? `, ${BREAK[locale]} ${pause.from}–${pause.to}` : ''
          }`;
        return { text: text(said('kk'), said('ru'), said('en')) };
      })
    : [say(NOT_STATED)];
  return [
    item(id, 'week', WEEK, week, hours),
    ...cutOffs.flatMap((cutOff) =>
      cutOff.channels.map((channel) => {
        const line = {
          limit: { ...cutOff.beforeClosing, bound: 'as-printed' as const },
          for: BEFORE_CLOSING,
        };
        return item(id, `cut-off/${channel}`, both(CUT_OFF, CHANNELS[channel]), [line], cutOff);
      }),
    ),
  ];
}

const say = (words: Text): Line => ({ text: words });

const both = (a: Text, b: Text): Text => text(`${a.kk}. ${b.kk}`, `${a.ru}. ${b.ru}`, `${a.en}. ${b.en}`);

const item = (
  id: Regulation['id'],
  key: string,
  label: Text,
  lines: readonly Line[],
  { cites }: { cites?: readonly string[] | undefined },
): Item => ({ key, label, lines, clauses: (cites ?? []).map((clause) => `${id}/${clause}`) });
