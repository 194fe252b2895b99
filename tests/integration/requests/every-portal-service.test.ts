import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { REGULATIONS } from '@/services/regulations/catalogue';
import type { Regulation } from '@/services/regulations/language/regulation';
import { loadDraft } from '@/services/requests/load-draft';
import { previewRequest } from '@/services/requests/preview-request';
import { chooseDraftClinic, saveAnswers } from '@/services/requests/save-draft';
import { startDraft } from '@/services/requests/start-draft';
import { createDatabase } from '@/tests/integration/support/database';
import { openScene, type Scene } from '@/tests/integration/support/scene';
import { Filing, value } from './filing';

vi.stubEnv('EMHANA_SECRET_KEY', Buffer.alloc(32, 7).toString('base64'));

const ANSWERS: Readonly<Record<string, string>> = {
  surname: 'Ахметова',
  'given-name': 'Айгүл',
  age: '41',
  'birth-year': '1985',
  sex: 'female',
  condition: 'Қызуы 39',
  'brief-information': 'Кеше кешке басталды',
  reason: 'Қайта қаралу',
  address: '3-шағынаудан, 5-үй, 12-пәтер',
  phone: '8 (701) 000-00-01',
  consent: 'yes',
  'work-or-study': 'Мектеп',
  purpose: 'Жұмысқа орналасу',
};

/** Where the person picks a doctor's time, the time is a matter of tests of its own. */
const portal = REGULATIONS.filter(
  ({ channels, slotChoice }) => channels.portal.open && slotChoice?.by !== 'recipient',
);

const { url } = await createDatabase();
const scenes = new Map<string, { scene: Scene; filing: Filing }>();
beforeAll(async () => {
  for (const regulation of portal) {
    const scene = await openScene(url, {
      region: 'almaty',
      zone: 'Asia/Almaty',
      applies: { [regulation.service]: regulation.id },
    });
    scenes.set(regulation.id, { scene, filing: await Filing.open(scene) });
  }
});
afterAll(() => Promise.all([...scenes.values()].map(({ scene }) => scene.close())));

async function asked(regulation: Regulation) {
  const found = scenes.get(regulation.id);
  if (!found) throw new Error(`no clinic for ${regulation.id}`);
  const { scene, filing } = found;
  const context = filing.as(scene.citizen);
  const offered = [scene.clinicId];
  const { draftId } = value(
    await startDraft(context, { regulation, recipientId: scene.citizen.personId, offered }),
  );
  value(await chooseDraftClinic(context, { draftId, clinicId: scene.clinicId, offered }));
  const draft = value(await loadDraft(context, draftId));
  const names = draft.pages
    .flatMap((page) => (page.kind === 'questions' ? page.fields : []))
    .map(({ name }) => name);
  const typed = Object.fromEntries(names.map((name) => [name, ANSWERS[name] ?? 'Мәтін']));
  value(await saveAnswers(context, { draftId, typed }));
  return { scene, filing, context, draftId };
}

describe.each(portal.map((regulation) => [regulation.id, regulation] as const))(
  '%s at the portal',
  (_, regulation) => {
    it('is asked page by page, previewed with its clocks, signed where the act says so, and filed', async () => {
      const { scene, filing, context, draftId } = await asked(regulation);
      const draft = value(await loadDraft(context, draftId));
      expect(draft.read.refusals).toEqual([]);
      const preview = value(await previewRequest(context, draft));
      expect(preview.outcome).toMatchObject({ ok: true });
      const submission = regulation.portal?.applicantSignature.required
        ? await filing.sign(scene.citizen, draftId)
        : { draftId, locale: 'kk' as const };
      const { requestId } = value(await filing.submit(scene.citizen, submission));
      const request = await filing.system((tx) => tx.request.findUniqueOrThrow({ where: { id: requestId } }));
      expect(request).toMatchObject({ regulation: regulation.id, channel: 'portal' });
      expect(request.status === 'open').toBe(request.dueAt !== null);
    });
  },
);
