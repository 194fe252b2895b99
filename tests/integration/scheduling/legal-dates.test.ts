import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { applyRegulation } from '@/services/organisations/apply-regulation';
import { openDates, stateLegalDate } from '@/services/organisations/legal-dates';
import { createDatabase } from '@/tests/integration/support/database';
import { openScene, type Scene } from '@/tests/integration/support/scene';
import { value } from '../desk/world';

const { url } = await createDatabase();
let scene: Scene;
const administrator = () => {
  const { actor } = scene.registrar;
  return {
    ...scene.as(scene.registrar, '2026-11-23T10:00'),
    actor: { ...actor, roles: ['administrator' as const] },
  };
};

beforeAll(async () => {
  scene = await openScene(url, { region: 'mangystau', zone: 'Asia/Aqtau', applies: {} });
});
afterAll(() => scene.close());

describe('a date that an act leaves out', () => {
  it('is assumed with its reason until an administrator states it with where it was found', async () => {
    const asked = {
      act: 'moh-99-2024',
      event: 'in-force',
      date: '2024-12-14',
      source: '«Егемен Қазақстан», 2024',
    } as const;
    const before = value(await openDates(administrator())).find(({ act }) => act === 'moh-99-2024');
    expect(before).toMatchObject({ event: 'in-force', assumed: { date: '2024-12-09' }, stated: null });
    value(await stateLegalDate(administrator(), asked));
    const after = value(await openDates(administrator())).find(({ act }) => act === 'moh-99-2024');
    expect(after?.stated).toEqual({ date: '2024-12-14', source: '«Егемен Қазақстан», 2024' });
  });

  it('is not stated by others, nor before the act was adopted, nor of an act that leaves none out', async () => {
    const asked = { act: 'moh-99-2024', event: 'in-force', date: '2024-12-14', source: 'x' } as const;
    const registrar = scene.as(scene.registrar, '2026-11-23T10:00');
    expect(await stateLegalDate(registrar, asked)).toMatchObject({ refusal: { code: 'not-allowed' } });
    expect(await stateLegalDate(administrator(), { ...asked, date: '2020-01-01' })).toMatchObject({
      refusal: { code: 'invalid-input', field: 'date' },
    });
    expect(await stateLegalDate(administrator(), { ...asked, event: 'repealed' })).toMatchObject({
      refusal: { code: 'not-found' },
    });
  });
});

describe('a decision to apply a regulation', () => {
  const from = { appliesFrom: '2026-11-24', decision: '' } as const;
  it('says why where the act was repealed, and need not where it is in force', async () => {
    const old = { service: 'hospital-referral', regulation: 'mangystau-302/13', ...from };
    expect(await applyRegulation(administrator(), old, [old.regulation])).toMatchObject({
      refusal: { code: 'answer-missing', field: 'decision' },
    });
    const now = { ...old, regulation: 'moh-99-2024/1' };
    expect(await applyRegulation(administrator(), now, [now.regulation])).toMatchObject({ ok: true });
  });
});
