import { redirect } from 'next/navigation';
import type { Locale } from '@/lib/i18n/locale';
import { href } from '@/lib/i18n/navigation';
import type { Outcome } from '@/lib/outcome';
import { prepareDocument } from '@/services/documents/prepare-document';
import type { PreparedCommand } from '@/services/documents/prepared-command';
import type { StaffContext } from '@/services/identity/current-actor';

/**
 * A decision that was refused only because its document wants the person's own signature goes on to the page where it
 * is read and signed; anything else comes back as it was.
 */
export async function orPrepareToSign<T>(
  done: Outcome<T>,
  context: StaffContext,
  locale: Locale,
  decision: { requestId: string; expectedVersion?: number; command: PreparedCommand },
): Promise<Outcome<T>> {
  if (done.ok || done.refusal.code !== 'staff-signature-required') return done;
  const prepared = await prepareDocument(context, decision);
  if (!prepared.ok) return prepared;
  redirect(href(locale, '/staff/sign'));
}
