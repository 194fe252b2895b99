import { afterAll, beforeAll, expect, it, vi } from 'vitest';
import { intakeRequest } from '@/services/requests/intake-request';
import { createDatabase } from '@/tests/integration/support/database';
import { openScene, type Scene } from '@/tests/integration/support/scene';

/** The dice fall the same way for the first two requests. */
const dice = vi.hoisted(() => ({ thrown: 0 }));
vi.mock('node:crypto', async (original) => ({
  ...(await original<typeof import('node:crypto')>()),
  randomInt: (below: number) => {
    dice.thrown += 1;
    return dice.thrown <= 14 ? 3 : dice.thrown % below;
  },
}));

const { url } = await createDatabase();
let scene: Scene;
beforeAll(async () => {
  scene = await openScene(url, {
    region: 'mangystau',
    zone: 'Asia/Aqtau',
    applies: { 'doctor-home-call': 'mangystau-302/1' },
  });
});
afterAll(() => scene.close());

it('draws another number for a request when the first is another’s', async () => {
  const file = () =>
    intakeRequest(scene.as(scene.registrar, '2026-11-23T10:01'), {
      service: 'doctor-home-call',
      channel: 'phone',
      recipientId: scene.citizen.personId,
      applicant: 'self',
      applicantId: null,
      locale: 'kk',
      receivedAt: new Date('2026-11-23T10:00:00+05:00'),
      answers: {
        surname: 'Ахметова',
        'given-name': 'Айгүл',
        age: 41,
        sex: 'female',
        condition: 'Қызуы 39',
        'brief-information': 'Кеше кешке басталды',
        address: '3-шағынаудан, 5-үй, 12-пәтер',
        phone: '+77010000001',
      },
      completions: [],
    });
  const [first, second] = [await file(), await file()];
  if (!first.ok || !second.ok) throw new Error(JSON.stringify([first, second]));
  expect(dice.thrown).toBe(21);
  expect(second.value.number).not.toBe(first.value.number);
});
