import { cookies } from 'next/headers';
import { getTranslations } from 'next-intl/server';
import { NAMED_COOKIE } from '@/components/cabinet/named-cookie';
import { setNamed } from '@/components/cabinet/set-named';

/** Whether lists may name private services on this device. Hidden until the person says otherwise. */
export const privateNamesShown = async (): Promise<boolean> =>
  (await cookies()).get(NAMED_COOKIE)?.value === 'shown';

export async function NamedSwitch() {
  const [t, named] = await Promise.all([getTranslations('consents.hide'), privateNamesShown()]);
  return (
    <form action={setNamed} className="grid gap-1">
      <p className="e-help">{t(named ? 'shown' : 'hidden')}</p>
      <p>
        <button type="submit" name="named" value={named ? 'hidden' : 'shown'} className="e-linklike">
          {t(named ? 'doHide' : 'show')}
        </button>
      </p>
    </form>
  );
}
