import { asCitizen } from '@/app/api/actors';
import { serve } from '@/app/api/serve';
import { deleteDraftEndpoint, readDraftEndpoint, saveDraftEndpoint } from '@/app/api/v1/_endpoints/requests';
import type { Refusal } from '@/lib/outcome';
import { deleteDraft } from '@/services/requests/delete-draft';
import { loadDraft } from '@/services/requests/load-draft';
import { saveAnswers } from '@/services/requests/save-draft';

const wrong = ({ code, field }: Refusal) => ({ code, ...(field ? { field } : {}) });

export const GET = serve(
  readDraftEndpoint,
  asCitizen((context, { params }) => loadDraft(context, params.id)),
  ({ id, regulation, clinicId, recipient, typed, read, updatedAt }) => ({
    id,
    regulation: regulation.id,
    clinicId,
    recipientId: recipient.personId,
    typed: Object.fromEntries(Object.entries(typed).filter(([name]) => !name.startsWith('@'))),
    wrong: read.refusals.map(wrong),
    updatedAt: updatedAt.toISOString(),
  }),
);

export const PATCH = serve(
  saveDraftEndpoint,
  asCitizen((context, { params, body }) =>
    saveAnswers(context, { draftId: params.id, typed: body.typed, whole: true }),
  ),
  ({ at }) => ({ savedAt: at.toISOString() }),
);

export const DELETE = serve(
  deleteDraftEndpoint,
  asCitizen((context, { params }) => deleteDraft(context, params.id)),
  () => ({}),
);
