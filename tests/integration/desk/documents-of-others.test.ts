/** The documents of a case are seen and printed by whoever sees the case, and by nobody else of the clinic. */
import { createHash } from 'node:crypto';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { inTransaction } from '@/lib/database/transaction';
import { documentsOfCase, documentToPrint } from '@/services/documents/my-result';
import type { StaffRole } from '@/services/identity/actor';
import { intakeRequest } from '@/services/requests/intake-request';
import { openCase } from '@/services/requests/open-case';
import { createDatabase } from '@/tests/integration/support/database';
import { type Member, openScene, type Scene } from '@/tests/integration/support/scene';
import { at, staffAt, value } from './world';

const { url } = await createDatabase();
const FILED = '2026-11-23T10:00';
const bytes = new TextEncoder().encode('{}');
let scene: Scene;
let requestId: string;
let documentId: string;

const holding = (member: Member, ...roles: StaffRole[]): Member => ({
  ...member,
  actor: { ...member.actor, roles },
});

beforeAll(async () => {
  const applies = { 'hiv-test': 'mangystau-302/4' };
  scene = await openScene(url, { region: 'mangystau', zone: 'Asia/Aqtau', applies });
  const counsellor = holding(scene.registrar, 'counselling-doctor');
  const filed = await intakeRequest(staffAt(scene, counsellor, FILED), {
    service: 'hiv-test',
    channel: 'in-person',
    recipientId: scene.citizen.personId,
    applicant: 'self',
    applicantId: scene.citizen.personId,
    answers: {
      examination: 'confidential',
      citizenship: 'citizen-or-kandas',
      surname: 'Ахметова',
      'given-name': 'Айгүл',
      'birth-year': 1985,
    },
    locale: 'kk',
    receivedAt: at(FILED),
    seen: ['identity'],
    completions: [],
  });
  requestId = value(filed).id;
  documentId = await inTransaction(scene.database, { kind: 'system' }, async (tx) => {
    const sha256 = new Uint8Array(createHash('sha256').update(bytes).digest());
    const kept = { requestId, clinicId: scene.clinicId, purpose: 'result', mediaType: 'application/json' };
    const data = { ...kept, bytes, sha256, code: 'K7PM-3RXW-9DQX', result: 'certificate', at: at(FILED) };
    return (await tx.signedDocument.create({ data, select: { id: true } })).id;
  });
});
afterAll(() => scene.close());

it('a registrar, whom the service does not concern, neither lists nor prints the paper of an HIV examination', async () => {
  const registrar = staffAt(scene, holding(scene.otherRegistrar, 'medical-registrar'), '2026-11-23T11:00');
  expect(await documentsOfCase(registrar, requestId)).toMatchObject({ refusal: { code: 'not-found' } });
  expect(await documentToPrint(registrar, { requestId, documentId })).toMatchObject({
    refusal: { code: 'not-found' },
  });
});

it('whoever leads says why before the papers are theirs to see', async () => {
  const head = staffAt(scene, holding(scene.otherRegistrar, 'head-of-clinic'), '2026-11-23T11:00');
  const closed = { refusal: { code: 'reason-before-opening' } };
  expect(await documentsOfCase(head, requestId)).toMatchObject(closed);
  expect(await documentToPrint(head, { requestId, documentId })).toMatchObject(closed);
  value(await openCase(head, { requestId, reason: 'check', words: '7-шағым бойынша тексеру' }));
  expect(value(await documentsOfCase(head, requestId)).map(({ id }) => id)).toEqual([documentId]);
});
