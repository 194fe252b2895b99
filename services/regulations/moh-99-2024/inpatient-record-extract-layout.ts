/** The extract's eighteen lines in the groups in which a doctor reads them; their order is the form's. */
import type { Layout } from '../language/ending';
import { text } from '../language/text';

export const extractLayout = (signedBy: readonly string[]): Layout => ({
  form: 'in-act',
  parts: [
    {
      title: text('Стационардағы емі', 'Лечение в стационаре', 'Treatment in hospital'),
      fields: ['admitted', 'diagnosis', 'course', 'recommendations'],
    },
    {
      title: text('Еңбекке жарамсыздық парағы', 'Лист нетрудоспособности', 'Sick-leave sheet'),
      fields: ['sick-leave', 'sick-leave-number', 'sick-leave-opened', 'sick-leave-closed'],
    },
    {
      title: text('Шығарылуы', 'Выписка', 'Discharge'),
      fields: ['discharged', 'outcome', 'doctor-name', 'doctor-code', ...signedBy],
    },
  ],
});
