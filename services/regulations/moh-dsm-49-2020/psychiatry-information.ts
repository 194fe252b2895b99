import { defineRegulation } from '../language/define';
import { text } from '../language/text';
import { mohDsm49 } from './act';
import { informationClauses } from './clauses';
import { INFORMATION_READINGS } from './readings';
import { informationFacts } from './shared-facts';

export const psychiatryInformation = defineRegulation(mohDsm49, {
  annex: 2,
  service: 'psychiatric-certificate',
  title: text(
    'Психикалық денсаулық орталығынан мәлімет («Психиатрия»)',
    'Сведения из центра психического здоровья («Психиатрия»)',
    'Information from the mental health centre (psychiatry)',
  ),
  summary: text(
    'Психиатрия бойынша бақылауда тұру-тұрмауыңыз туралы мәлімет 30 минутта кабинетіңізде ашылады.',
    'Сведения, состоите ли вы на наблюдении у психиатра, за 30 минут откроются в кабинете.',
    'Within 30 minutes your cabinet shows whether you are under a psychiatrist’s observation.',
  ),
  ...informationFacts({
    register: 'mental-health-register',
    resultTitle: text(
      'Психиатрия бойынша динамикалық бақылау туралы мәлімет',
      'Сведения о динамическом наблюдении у психиатра',
      'Information on psychiatric observation',
    ),
  }),
  readings: INFORMATION_READINGS,
  clauses: informationClauses(
    text('адамның психикалық бұзылу бойынша', 'человек с психическим расстройством', 'a psychiatric patient'),
  ),
});
