import Link from 'next/link';
import { getTranslations } from 'next-intl/server';
import type { StaffPage } from '@/components/desk/staff-page';
import { href } from '@/lib/i18n/navigation';
import { may } from '@/services/identity/permissions';

/** From a case at the counter to a complaint about it. */
export async function ComplainLink({
  page: { locale, context },
  requestId,
}: {
  page: StaffPage;
  requestId: string;
}) {
  if (!may(context.actor, 'complaint.file')) return null;
  const t = await getTranslations('complaints.staff');
  return (
    <p data-print="no">
      <Link href={href(locale, `/staff/complaints/new/${requestId}`)} prefetch={false}>
        {t('complain')}
      </Link>
    </p>
  );
}
