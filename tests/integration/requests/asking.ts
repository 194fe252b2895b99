/** A request about a third person (moh-dsm-49-2020), from the draft to the question that waits for that person. */
import { tellSubject } from '@/services/consents/tell-subject';
import { regulationById } from '@/services/regulations/catalogue';
import { chooseDraftClinic, saveAnswers } from '@/services/requests/save-draft';
import { startDraft } from '@/services/requests/start-draft';
import { submitRequest } from '@/services/requests/submit-request';
import { THIRD_PERSON } from '@/services/requests/third-person';
import type { Citizen } from '@/tests/integration/support/scene';
import { type Filing, value } from './filing';

export async function askAbout(
  filing: Filing,
  by: Citizen,
  subject: { iin: string; surname: string; givenName: string },
): Promise<{ requestId: string; consentId: string; reference: string }> {
  const { scene } = filing;
  const context = filing.as(by);
  const offered = [scene.clinicId];
  const regulation = regulationById('moh-dsm-49-2020/1');
  const { draftId } = value(await startDraft(context, { regulation, recipientId: THIRD_PERSON, offered }));
  value(await chooseDraftClinic(context, { draftId, clinicId: scene.clinicId, offered }));
  const typed = {
    'subject-iin': subject.iin,
    'subject-surname': subject.surname,
    'subject-given-name': subject.givenName,
    purpose: 'Мектеп асханасына жұмысқа қабылдау үшін',
  };
  value(await saveAnswers(context, { draftId, typed }));
  const { requestId } = value(await submitRequest(context, { draftId, locale: 'kk' }, filing.trust));
  const consent = await filing.system((tx) => tx.consent.findFirstOrThrow({ where: { requestId } }));
  await tellSubject({ database: scene.database, clock: () => filing.at }, { consentId: consent.id });
  return { requestId, consentId: consent.id, reference: consent.reference ?? '' };
}
