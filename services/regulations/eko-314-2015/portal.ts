import { PORTAL } from '../common/channels';
import type { RefusalGround } from '../language/ending';
import type { Portal } from '../language/portal';
import { text } from '../language/text';
import { CLAUSES } from './clauses';

type C = keyof typeof CLAUSES;
type Item = '9.1' | '9.2' | '9.4' | '9.5' | '9.7' | '9.9' | '9.11' | '9.12';

const process = (number: number | null, clause: Item) =>
  ({ number, says: CLAUSES[clause].says, cites: [clause] }) as const;

export const CLAUSE_9: Portal<C> = {
  processes: [
    process(null, '9.1'),
    process(1, '9.2'),
    process(2, '9.4'),
    process(3, '9.5'),
    process(4, '9.7'),
    { number: 5, says: CLAUSES['9.8'].says, cites: ['9.8'], reading: 'whose-signature' },
    process(6, '9.9'),
    process(7, '9.11'),
    process(8, '9.12'),
  ],
  conditions: [
    {
      number: 1,
      says: CLAUSES['9.3'].says,
      checks: ['account-exists', 'password-matches'],
      onFail: { refusal: 'sign-in-refused' },
      cites: ['9.3'],
    },
    {
      number: 2,
      says: CLAUSES['9.6'].says,
      checks: ['certificate-dates', 'certificate-not-revoked', 'certificate-belongs-to-applicant'],
      onFail: { refusal: 'signature-not-confirmed' },
      cites: ['9.6'],
      reading: 'representative-signs',
    },
    {
      number: 3,
      says: CLAUSES['9.10'].says,
      checks: ['grounds'],
      onFail: { refusal: 'grounds-not-met' },
      cites: ['9.10'],
    },
  ],
  applicantSignature: {
    required: true,
    algorithm: 'eds',
    by: 'applicant',
    cites: ['4', '9.5'],
    reading: 'whose-signature',
  },
};

export const REFUSALS: readonly RefusalGround<C>[] = [
  {
    name: 'sign-in-refused',
    kind: 'not-accepted',
    ground: text(
      'ЖСН немесе құпиясөз дұрыс емес.',
      'ИИН или пароль неверны.',
      'The IIN or the password is wrong.',
    ),
    channels: PORTAL,
    by: 'portal',
    reasoned: false,
    cites: ['9.4'],
  },
  {
    name: 'signature-not-confirmed',
    kind: 'not-accepted',
    ground: text(
      'Электрондық қолтаңба расталмады.',
      'Электронная подпись не подтвердилась.',
      'The electronic signature is not confirmed.',
    ),
    channels: PORTAL,
    by: 'portal',
    reasoned: true,
    cites: ['9.7'],
  },
  {
    name: 'grounds-not-met',
    kind: 'service-refused',
    ground: text(
      'Өтініш қызмет көрсету негіздеріне сай емес.',
      'Запрос не отвечает основаниям для оказания услуги.',
      'The request does not meet the grounds of the service.',
    ),
    channels: PORTAL,
    by: 'registry-specialist',
    reasoned: true,
    cites: ['9.11'],
  },
];
