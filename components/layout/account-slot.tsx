import Link from 'next/link';
import { getTranslations } from 'next-intl/server';
import type { Locale } from '@/lib/i18n/locale';
import { href } from '@/lib/i18n/navigation';
import { currentSession } from '@/services/identity/current-actor';

const PLACES = {
  citizen: { path: '/cabinet', text: 'cabinet' },
  staff: { path: '/desk', text: 'desk' },
  nobody: { path: '/sign-in', text: 'signIn' },
} as const;

/** The way in for nobody, the way to the cabinet or the desk for somebody. Decides nothing about access. */
export async function AccountSlot({ locale }: { locale: Locale }) {
  const t = await getTranslations('layout');
  const place = PLACES[await whoIsHere()];
  return (
    <Link className="e-linklike" href={href(locale, place.path)} prefetch={false}>
      {t(place.text)}
    </Link>
  );
}

async function whoIsHere(): Promise<keyof typeof PLACES> {
  // Public pages stay readable while the database is away; the pages behind the link say what is wrong.
  const session = await currentSession().catch(() => undefined);
  return session?.kind ?? 'nobody';
}
