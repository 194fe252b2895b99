import type { Reading } from '../language/regulation';
import { text } from '../language/text';
import { SICK_LEAVE_READINGS } from './shared-sick-leave';
import type { SICK_LEAVE_CERTIFICATE_CLAUSES } from './sick-leave-certificate-clauses';
import { SICK_LEAVE_SHEET_READINGS } from './sick-leave-sheet-readings';

type C = keyof typeof SICK_LEAVE_CERTIFICATE_CLAUSES;

export const SICK_LEAVE_CERTIFICATE_READINGS = {
  ...SICK_LEAVE_READINGS,
  'which-centre': { ...SICK_LEAVE_SHEET_READINGS['which-centre'], clauses: ['5.3', '7.3'] },
  'sheet-or-certificate': {
    kind: 'contradiction',
    question: text(
      'Қызметтің аты — анықтама, ал мәтін парақ туралы. Не беріледі?',
      'Услуга называется справкой, а текст говорит о листе. Что выдают?',
      'The service is a certificate, while the text speaks of a sheet. Which is given?',
    ),
    clauses: ['3', '6.2', '6.4'],
    reading: text(
      'Еңбекке уақытша жарамсыздық туралы анықтама.',
      'Справку о временной нетрудоспособности.',
      'A certificate of temporary incapacity.',
    ),
    why: text(
      '«Парақ» сөзі 10-қосымшадан көшірілген; № 183 бұйрық парақты да, анықтаманы да реттейді, ал бұл қызмет анықтама туралы.',
      'Слово «лист» перенесено из приложения 10; приказ № 183 говорит и о листе, и о справке, а эта услуга — о справке.',
      'The word “sheet” was copied from annex 10; order No 183 governs both, and this service is about the certificate.',
    ),
  },
  'who-gives': {
    kind: 'silence',
    question: text(
      'Анықтамаға мөрді кім басады және оны кім береді?',
      'Кто ставит печать и выдаёт справку?',
      'Who seals the certificate and gives it?',
    ),
    clauses: ['5.3', '6.4', '8.3'],
    reading: text(
      'Орталық: тексерген соң мөр басып, сол 5 минутта қолға береді.',
      'Центр: проверив, ставит печать и выдаёт её в те же 5 минут.',
      'The centre: having checked it, it seals and hands it over within the same 5 minutes.',
    ),
    why: text(
      'Орталық — соңғы қадам, ал 6.4-тармақша қызметтің құжатты берумен аяқталатынын айтады.',
      'Центр — последний шаг, а по подпункту 6.4 услуга кончается выдачей документа.',
      'The centre is the last step, and item 6.4 ends the service with the giving of the document.',
    ),
  },
  'item-3-missing': {
    kind: 'damage',
    question: text(
      '6-тармақта 3) тармақша жоқ. Бірдеңе түсіп қалған ба?',
      'В пункте 6 нет подпункта 3). Что-то пропущено?',
      'Clause 6 has no item 3). Is something left out?',
    ),
    clauses: ['6', '6.4'],
    reading: text(
      'Үшінші нәтиже — орталықтың тексеруі; ол 5.3 және 8.3-тармақшаларда бар.',
      'Третий результат — проверка в центре; она есть в подпунктах 5.3 и 8.3.',
      'The third outcome is the centre’s check, which items 5.3 and 8.3 have.',
    ),
    why: text(
      '10-қосымшадағы меңгерушінің қадамы мұнда алынып тасталған, нөмірлер сол күйі қалған.',
      'Шаг заведующего из приложения 10 здесь убран, а номера остались прежними.',
      'The head of department’s step of annex 10 was taken out here and the numbers were left as they were.',
    ),
  },
} as const satisfies Record<string, Reading<C>>;
