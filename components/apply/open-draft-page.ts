import { notFound, redirect } from 'next/navigation';
import { DatabaseAway } from '@/components/apply/database-away';
import { donePath, startPath } from '@/components/apply/draft-path';
import type { Locale } from '@/lib/i18n/locale';
import { type CitizenContext, requireCitizen } from '@/services/identity/current-actor';
import { listDrafts } from '@/services/requests/list-drafts';
import { loadDraft, type OpenDraft } from '@/services/requests/load-draft';
import { submittedFrom } from '@/services/requests/submit-request';

/**
 * For every page of a draft: the signed-in person's own draft. One that was sent already leads to its confirmation, so
 * the back button and old tabs do no harm; anybody else's does not exist.
 */
export async function openDraftPage(
  locale: Locale,
  draftId: string,
): Promise<{ context: CitizenContext; draft: OpenDraft }> {
  const context = await requireCitizen(locale);
  const loaded = await loadDraft(context, draftId);
  if (loaded.ok) return { context, draft: loaded.value };
  if (loaded.refusal.code === 'unavailable') throw new DatabaseAway('The draft cannot be read');
  if (loaded.refusal.code === 'applicant-not-admitted') {
    const drafts = await listDrafts(context);
    const left = drafts.ok ? drafts.value.find(({ id }) => id === draftId) : undefined;
    if (left) redirect(startPath(locale, left.regulation.id));
  }
  const submitted = await submittedFrom(context, draftId);
  if (submitted.ok && submitted.value) redirect(donePath(locale, submitted.value.requestId));
  notFound();
}
