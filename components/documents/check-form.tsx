import { useTranslations } from 'next-intl';
import { Actions, Button } from '@/components/ui/button';
import { TextInput } from '@/components/ui/text-input';

/** Asks for a code; works without JavaScript. `wrong` stands beside the box. */
export function CheckForm({ action, code, wrong }: { action: string; code?: string; wrong?: string }) {
  const t = useTranslations('documents.check');
  return (
    <form action={action} method="get" className="e-stack" noValidate>
      <TextInput
        name="code"
        label={t('code')}
        help={t('codeHelp')}
        width="20"
        autoComplete="off"
        autoCapitalize="characters"
        spellCheck={false}
        maxLength={40}
        defaultValue={code ?? ''}
        {...(wrong ? { error: wrong } : {})}
      />
      <Actions>
        <Button type="submit">{t('submit')}</Button>
      </Actions>
    </form>
  );
}
