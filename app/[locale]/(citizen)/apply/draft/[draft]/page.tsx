import { notFound, redirect } from 'next/navigation';
import { draftPath } from '@/components/apply/draft-path';
import { openDraftPage } from '@/components/apply/open-draft-page';
import { isLocale } from '@/lib/i18n/locale';
import { CHECK_PAGE } from '@/services/requests/draft-pages';
import { firstOpenPage } from '@/services/requests/load-draft';
import { previewRequest } from '@/services/requests/preview-request';

/** Goes on where the person stopped, on whatever device that was. */
export default async function ResumePage({ params }: PageProps<'/[locale]/apply/draft/[draft]'>) {
  const { locale, draft: draftId } = await params;
  if (!isLocale(locale)) notFound();
  const { context, draft } = await openDraftPage(locale, draftId);
  const preview = await previewRequest(context, draft);
  const held = preview.ok && preview.value.held !== null;
  redirect(draftPath(locale, draft.id, firstOpenPage(draft, held) ?? CHECK_PAGE));
}
