import { useTranslations } from 'next-intl';
import { Actions, Button } from '@/components/ui/button';

/** Two answers of the same weight, and what follows from each. Works without JavaScript. */
export function AnswerButtons({
  action,
  clock,
}: {
  action: (form: FormData) => Promise<void>;
  /** The act's clock begins with the yes. */
  clock: boolean;
}) {
  const t = useTranslations('consents.answer');
  return (
    <form action={action} className="grid gap-3">
      <h2>{t('title')}</h2>
      <p className="e-prose">{t('help')}</p>
      {clock ? <p className="e-prose e-help">{t('clock')}</p> : null}
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
