import { defineRegulation } from '../language/define';
import { text } from '../language/text';
import { mohDsm49 } from './act';
import { informationClauses } from './clauses';
import { INFORMATION_READINGS } from './readings';
import { informationFacts } from './shared-facts';

export const tbInformation = defineRegulation(mohDsm49, {
  annex: 1,
  service: 'tb-certificate',
  title: text(
    'Фтизиопульмонология орталығынан мәлімет',
    'Сведения из центра фтизиопульмонологии',
    'Information from the phthisiopulmonology centre',
  ),
  summary: text(
    'Туберкулез бойынша бақылауда тұру-тұрмауыңыз туралы мәлімет 30 минутта кабинетіңізде ашылады.',
    'Сведения, состоите ли вы на наблюдении по туберкулёзу, за 30 минут откроются в кабинете.',
    'Within 30 minutes your cabinet shows whether you are under observation for TB.',
  ),
  ...informationFacts({
    register: 'tb-register',
    resultTitle: text(
      'Туберкулез бойынша динамикалық бақылау туралы мәлімет',
      'Сведения о динамическом наблюдении по туберкулёзу',
      'Information on observation for tuberculosis',
    ),
  }),
  readings: INFORMATION_READINGS,
  clauses: informationClauses(text('адамның туберкулез бойынша', 'человек с туберкулёзом', 'a TB patient')),
});
