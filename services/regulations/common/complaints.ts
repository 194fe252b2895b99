/** The ladder of complaints that the orders of the Ministry set alike, under clause numbers of their own. */
import { within } from '@/services/working-time/limit';
import { encoded, informative } from '../language/clauses';
import type { Regulation } from '../language/regulation';
import { text } from '../language/text';

/**
 * Where an act says nothing of complaints: the general law on public services (the head's term) and the code of
 * administrative procedure (passing on). The reading `complaints` says so; no clause of the act is claimed.
 */
export const GENERAL_ROAD = {
  head: within(5, 'working-days'),
  forwarding: within(3, 'working-days'),
  satisfiedWithin: within(3, 'working-days'),
} as const;

export interface LadderClauses<C extends string> {
  /** To whom, and within which term the head of the clinic answers. */
  head: readonly [C, ...C[]];
  qualityBody: readonly [C, ...C[]];
  superiorBody: readonly [C, ...C[]];
  court: readonly [C, ...C[]];
  forwarding: readonly [C, ...C[]];
}

export const complaintLadder = <C extends string>(
  clauses: LadderClauses<C>,
  satisfied: 'within-three-days' | 'without-term',
): Regulation<C>['complaints'] => ({
  stated: true,
  levels: [
    { to: 'head-of-provider', limit: within(5, 'working-days'), cites: clauses.head },
    { to: 'quality-body', limit: within(15, 'working-days'), cites: clauses.qualityBody },
    { to: 'superior-body', cites: clauses.superiorBody },
    { to: 'court', cites: clauses.court },
  ],
  forwarding: {
    limit: within(3, 'working-days'),
    satisfiedWithin: satisfied === 'within-three-days' ? within(3, 'working-days') : null,
    cites: clauses.forwarding,
  },
});

export const COMPLAINT_CLAUSES = {
  toHead: encoded(
    'Қызмет көрсетушінің немесе қызметкерінің шешіміне, әрекетіне шағым оның басшысына беріледі.',
    'Жалоба на решение или действие услугодателя и его работников подаётся его руководителю.',
    'A complaint about what the provider or its staff decided or did goes to the provider’s head.',
  ),
  headTerm: encoded(
    'Оны тіркелген күннен бастап бес жұмыс күні ішінде қарайды.',
    'Её рассматривают за пять рабочих дней со дня регистрации.',
    'It is considered within five working days of its registration.',
  ),
  qualityTerm: encoded(
    'Қызмет сапасын бақылайтын орган шағымды тіркелген күннен бастап он бес жұмыс күні ішінде қарайды.',
    'Орган по контролю качества услуг рассматривает жалобу за пятнадцать рабочих дней со дня регистрации.',
    'The body that controls the quality of services considers a complaint within fifteen working days of registration.',
  ),
  contactCentre: informative(
    text(
      'Бұл — анықтама телефоны; мерзім де, әрекет те белгіленбейді.',
      'Это справочный телефон; ни срока, ни действия не установлено.',
      'This is a telephone for information; it sets neither a term nor an action.',
    ),
    'Шағымдану тәртібін бірыңғай байланыс орталығының телефонынан білуге болады.',
    'О порядке жалоб можно узнать по телефону единого контакт-центра.',
    'How to complain can be asked by phone of the unified contact centre.',
  ),
  beforeCourt: encoded(
    'Сотқа дейін шағымды жоғары тұрған орган мен сапаны бақылайтын орган қарайды.',
    'До суда жалобу рассматривают вышестоящий орган и орган по контролю качества.',
    'Before the court, the superior body and the quality body consider the complaint.',
  ),
  filedWithProvider: encoded(
    'Шағым үстінен арыз жасалған қызмет көрсетушінің өзіне тапсырылады.',
    'Подают жалобу тому самому услугодателю, на которого жалуются.',
    'The complaint is handed to the very provider complained of.',
  ),
  forwarded: encoded(
    'Ол шағымды іспен бірге үш жұмыс күнінен кешіктірмей қарайтын органға жібереді.',
    'Он передаёт её вместе с делом рассматривающему органу не позднее трёх рабочих дней.',
    'It passes the complaint on, with the case, in no more than three working days.',
  ),
  court: encoded(
    'Сотқа осы сатыдан кейін баруға болады, заң басқаша айтпаса.',
    'В суд можно идти после этого, если закон не говорит иного.',
    'One may go to court after that, unless the law says otherwise.',
  ),
} as const;

export const SATISFIED_AT_ANY_TIME = encoded(
  'Талап толық қанағаттандырылса, шағымды жібермеуге болады; бұған мерзім қойылмаған.',
  'Если требование выполнено полностью, жалобу можно не передавать; срок для этого не назван.',
  'Where the demand is met in full, the complaint need not be passed on; no term is set for that.',
);

export const SATISFIED_IN_THREE_DAYS = encoded(
  'Талап үш жұмыс күні ішінде толық қанағаттандырылса, шағымды жібермеуге болады.',
  'Если за три рабочих дня требование выполнено полностью, жалобу можно не передавать.',
  'Where the demand is met in full within three working days, the complaint need not be passed on.',
);
