/** What clause 9 makes of the portal in annexes 1 and 2, and the refusals that follow from it. */
import { PORTAL } from '../common/channels';
import type { RefusalGround } from '../language/ending';
import type { Portal } from '../language/portal';
import { text } from '../language/text';
import { PORTAL_CLAUSES } from './shared-clauses';

type Shared = keyof typeof PORTAL_CLAUSES;
type Item = '9.1' | '9.2' | '9.4' | '9.5' | '9.7' | '9.8' | '9.10' | '9.11';

const process = (number: number | null, clause: Item) =>
  ({ number, says: PORTAL_CLAUSES[clause].says, cites: [clause] }) as const;

export const CLAUSE_9: Portal<Shared> = {
  processes: [
    process(null, '9.1'),
    process(1, '9.2'),
    process(2, '9.4'),
    process(3, '9.5'),
    process(4, '9.7'),
    process(5, '9.8'),
    process(6, '9.10'),
    process(7, '9.11'),
  ],
  conditions: [
    {
      number: 1,
      says: PORTAL_CLAUSES['9.3'].says,
      checks: ['account-exists', 'password-matches'],
      onFail: { refusal: 'sign-in-refused' },
      cites: ['9.3'],
    },
    {
      number: 2,
      says: PORTAL_CLAUSES['9.6'].says,
      checks: ['certificate-dates', 'certificate-not-revoked', 'certificate-belongs-to-applicant'],
      onFail: { refusal: 'signature-not-confirmed' },
      cites: ['9.6'],
    },
    {
      number: 3,
      says: PORTAL_CLAUSES['9.9'].says,
      checks: ['grounds'],
      onFail: { refusal: 'grounds-not-met' },
      cites: ['9.9'],
    },
  ],
  applicantSignature: { required: true, algorithm: 'eds', by: 'applicant', cites: ['9.5', '9.8'] },
};

export const CLAUSE_9_REFUSALS: readonly RefusalGround<Shared>[] = [
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
    by: 'medical-registrar',
    reasoned: true,
    cites: ['9.10'],
  },
];
