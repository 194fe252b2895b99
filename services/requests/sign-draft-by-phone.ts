import { type Outcome, refuse } from '@/lib/outcome';
import type { CitizenContext } from '@/services/identity/current-actor';
import type { Locale } from '@/services/regulations/language/text';
import { openSigning } from '@/services/signing-sessions/open-signing';
import { isStale, readFrozen } from './frozen-request';
import { loadDraft } from './load-draft';

/** The frozen request goes to the person's phone; what it brings back is judged again when the request is filed. */
export async function signDraftByPhone(
  context: CitizenContext,
  asked: { draftId: string; locale: Locale; browser: string; address: string },
): Promise<Outcome<{ id: string }>> {
  const { draftId, locale, browser, address } = asked;
  const loaded = await loadDraft(context, draftId);
  if (!loaded.ok) return loaded;
  const { frozen } = loaded.value;
  const said = frozen && readFrozen(frozen.bytes);
  if (!said || isStale(said, context.clock())) return refuse({ code: 'frozen-expired', field: 'signature' });
  const { accountId, personId } = context.actor;
  const { title } = loaded.value.regulation;
  return openSigning(context, {
    purpose: 'file-draft',
    object: `draft:${draftId}`,
    locale,
    policy: { use: 'sign' },
    description: title,
    documents: [
      {
        name: title,
        meta: [
          { name: said.regulation.title, value: said.clinic.name },
          { name: said.recipient.name, value: said.recipient.birthDate },
          ...said.answers.map(({ label, shown }) => ({ name: label, value: shown })),
        ],
        mediaType: 'application/json',
        bytes: frozen.bytes,
      },
    ],
    detail: { nonce: said.nonce },
    accountId,
    personId,
    browser,
    address,
    onPhone: true,
  });
}
