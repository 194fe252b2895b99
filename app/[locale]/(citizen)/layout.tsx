import { notFound } from 'next/navigation';
import { AccountSlot } from '@/components/layout/account-slot';
import { CitizenShell } from '@/components/layout/citizen-shell';
import { isLocale } from '@/lib/i18n/locale';

export default async function CitizenLayout({ children, params }: LayoutProps<'/[locale]'>) {
  const { locale } = await params;
  if (!isLocale(locale)) notFound();
  return (
    <CitizenShell locale={locale} account={<AccountSlot locale={locale} />}>
      {children}
    </CitizenShell>
  );
}
