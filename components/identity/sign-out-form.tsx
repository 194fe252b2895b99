import { getTranslations } from 'next-intl/server';
import { signOutHere } from '@/components/identity/sign-out-action';
import { SubmitButton } from '@/components/ui/submit-button';

/** Stands in the cabinet and on the desk. Works without JavaScript. */
export async function SignOutForm() {
  const [t, ui] = await Promise.all([getTranslations('identity'), getTranslations('ui')]);
  return (
    <form action={signOutHere}>
      <SubmitButton kind="quiet" busy={ui('busy')}>
        {t('signOut')}
      </SubmitButton>
    </form>
  );
}
