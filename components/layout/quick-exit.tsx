import { useTranslations } from 'next-intl';
import { ExitThisPage } from '@/components/ui/exit-this-page';

/** The way out of pages that nobody else should see on the screen: for services that hide themselves. */
export function QuickExit({ when = true }: { when?: boolean }) {
  const t = useTranslations('ui');
  return when ? <ExitThisPage text={t('exit')} /> : null;
}
