import { useTranslations } from 'next-intl';
import { Because } from '@/components/services/because';
import { Actions, Button } from '@/components/ui/button';
import type { Regulation } from '@/services/regulations/language/regulation';

/** The act's clock begins with the yes: so the portal reads it. */
const CLOCK = 'consent-stops-the-clock';

/** Two answers of the same weight, and what follows from each. Works without JavaScript. */
export function AnswerButtons({
  action,
  regulation,
}: {
  action: (form: FormData) => Promise<void>;
  regulation: Regulation;
}) {
  const t = useTranslations('consents.answer');
  return (
    <form action={action} className="grid gap-3">
      <h2>{t('title')}</h2>
      <p className="e-prose">{t('help')}</p>
      {regulation.readings[CLOCK] ? (
        <div>
          <p className="e-prose e-help">{t('clock')}</p>
          <Because regulation={regulation} ground={{ reading: CLOCK }} />
        </div>
      ) : null}
      <Actions>
        <Button type="submit" name="answer" value="given">
          {t('agree')}
        </Button>
        <Button type="submit" name="answer" value="declined" kind="secondary">
          {t('decline')}
        </Button>
      </Actions>
    </form>
  );
}
