import { asCitizen } from '@/app/api/actors';
import { serve } from '@/app/api/serve';
import { freezeDraftEndpoint } from '@/app/api/v1/_endpoints/requests';
import { ok, refuse } from '@/lib/outcome';
import { freezeDraft } from '@/services/requests/freeze-draft';
import { loadDraft } from '@/services/requests/load-draft';

export const POST = serve(
  freezeDraftEndpoint,
  asCitizen(async (context, { params, locale }) => {
    const frozen = await freezeDraft(context, { draftId: params.id, locale });
    if (!frozen.ok) return frozen;
    const draft = await loadDraft(context, params.id);
    if (!draft.ok) return draft;
    // Frozen again by another tab in between: its bytes are the ones that count.
    return draft.value.frozen ? ok(draft.value.frozen) : refuse({ code: 'frozen-expired' });
  }),
  ({ nonce, bytes }) => ({ nonce, document: Buffer.from(bytes).toString('base64') }),
);
