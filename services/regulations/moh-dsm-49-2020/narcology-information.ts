import { defineRegulation } from '../language/define';
import { text } from '../language/text';
import { mohDsm49 } from './act';
import { informationClauses } from './clauses';
import { INFORMATION_READINGS } from './readings';
import { informationFacts } from './shared-facts';

export const narcologyInformation = defineRegulation(mohDsm49, {
  annex: 3,
  service: 'narcology-certificate',
  title: text(
    'Психикалық денсаулық орталығынан мәлімет («Наркология»)',
    'Сведения из центра психического здоровья («Наркология»)',
    'Information from the mental health centre (narcology)',
  ),
  summary: text(
    'Наркология бойынша бақылауда тұру-тұрмауыңыз туралы мәлімет 30 минутта кабинетіңізде ашылады.',
    'Сведения, состоите ли вы на наблюдении у нарколога, за 30 минут откроются в кабинете.',
    'Within 30 minutes your cabinet shows whether you are under a narcologist’s observation.',
  ),
  ...informationFacts({
    register: 'narcology-register',
    resultTitle: text(
      'Наркология бойынша динамикалық бақылау туралы мәлімет',
      'Сведения о динамическом наблюдении у нарколога',
      'Information on narcological observation',
    ),
  }),
  readings: INFORMATION_READINGS,
  clauses: informationClauses(
    text('адамның наркология бойынша', 'наркологический больной', 'a narcological patient'),
  ),
});
