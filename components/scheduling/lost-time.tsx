import { getTranslations } from 'next-intl/server';
import { RefusalNotice } from '@/components/apply/refusal-notice';
import { refusalText } from '@/components/apply/refusal-text';
import type { ChoiceForm } from '@/components/scheduling/choice-form';
import type { ChoiceProblem } from '@/components/scheduling/choice-view';
import { Instead } from '@/components/scheduling/instead';
import type { SlotValue } from '@/components/scheduling/slot-value';
import type { Locale } from '@/lib/i18n/locale';
import type { CitizenContext } from '@/services/identity/current-actor';
import type { Regulation } from '@/services/regulations/language/regulation';
import type { TimesToChoose } from '@/services/requests/times-to-choose';
import { nearestFreeTimes } from '@/services/scheduling/nearest-free-times';
import { clauseOf } from '@/services/workflow/lawful';

interface Props {
  locale: Locale;
  context: CitizenContext;
  problem: ChoiceProblem;
  around: SlotValue | undefined;
  clinicId: string;
  regulation: Regulation;
  choice: TimesToChoose;
  form: ChoiceForm;
}

/** What became of the time that was asked for, and the free ones nearest to it. */
export async function LostTime(props: Props) {
  const { locale, context, problem, around, clinicId, regulation, choice, form } = props;
  const t = await getTranslations('appointment');
  const { slotChoice } = regulation;
  const beyond = problem === 'slot-beyond-horizon' ? slotChoice?.horizon : undefined;
  const refusal = {
    code: problem,
    ...(beyond ? { params: { value: beyond.limit.value }, ...clauseOf(regulation, beyond) } : {}),
  };
  const near =
    around && slotChoice
      ? await nearestFreeTimes(context, {
          clinicId,
          kind: slotChoice.kind,
          doctorId: around.doctorId,
          around: around.startsAt,
          until: choice.lastDay,
          busy: choice.busy,
        })
      : null;
  return (
    <>
      <RefusalNotice title={t('lostTitle')} refusal={await refusalText(locale, refusal)}>
        <p>{t('nothingLost')}</p>
      </RefusalNotice>
      {near?.ok && around ? (
        <Instead
          times={near.value}
          doctorId={around.doctorId}
          form={form}
          now={choice.now}
          zone={choice.place.zone}
        />
      ) : null}
    </>
  );
}
