import { getTranslations } from 'next-intl/server';
import { GoverningLine } from '@/components/services/governing-line';
import { Notice } from '@/components/ui/notice';
import { currentContext } from '@/services/identity/current-actor';
import { governingAt } from '@/services/organisations/governing-at';
import type { Regulation } from '@/services/regulations/language/regulation';

/** Which act governs a request at its clinic and by whose decision; and plainly, where the clinic is one for training. */
export async function GovernsAt({
  regulation,
  clinicId,
  at,
}: {
  regulation: Regulation;
  clinicId: string;
  at: Date;
}) {
  const [t, found] = await Promise.all([
    getTranslations('services'),
    currentContext().then((context) => governingAt(context, { clinicId, service: regulation.service, at })),
  ]);
  const { applied = null, training = false } = found.ok ? found.value : {};
  return (
    <>
      {training ? <Notice kind="attention">{t('training')}</Notice> : null}
      <GoverningLine
        regulation={regulation}
        applied={applied?.regulation === regulation.id ? applied : null}
      />
    </>
  );
}
