/** One clinic that applies one regulation, with somebody in every role, people to be served, and somebody from elsewhere. */
import { inTransaction, type Tx } from '@/lib/database/transaction';
import { STAFF_ACTORS, type StaffActor } from '@/services/regulations/language/actors';
import type { Regulation } from '@/services/regulations/language/regulation';
import { Filing } from '@/tests/integration/requests/filing';
import {
  addMember,
  type Citizen,
  type Member,
  openScene,
  type Scene,
} from '@/tests/integration/support/scene';

export interface Cast {
  scene: Scene;
  filing: Filing;
  /** One member a role, holding that role alone; the doctor is one person, of both kinds. */
  staff: Readonly<Record<StaffActor, Member>>;
  /** Holds every role, at another clinic. */
  elsewhere: Member;
  attached: Citizen;
  unattached: Citizen;
  system: <T>(work: (tx: Tx) => Promise<T>) => Promise<T>;
  close: () => Promise<void>;
}

const REGIONS = { 'mangystau-302': 'mangystau', 'almaty-2-337': 'almaty', 'eko-314-2015': 'east-kazakhstan' };

export async function openCast(url: string, regulation: Regulation): Promise<Cast> {
  const place = { region: regionOf(regulation.act), zone: 'Asia/Almaty' };
  const scene = await openScene(url, { ...place, applies: { [regulation.service]: regulation.id } });
  const other = await openScene(url, { ...place, applies: {} });
  const system = <T>(work: (tx: Tx) => Promise<T>) => inTransaction(scene.database, { kind: 'system' }, work);
  const staff = await system(async (tx) => {
    const members: Partial<Record<StaffActor, Member>> = {};
    for (const role of STAFF_ACTORS) members[role] = await addMember(tx, scene.clinicId, 'Оспанов', [role]);
    // The doctor whose time is booked is the one who was there.
    return { ...members, doctor: scene.doctor, 'district-doctor': scene.doctor } as Record<
      StaffActor,
      Member
    >;
  });
  // Attached nowhere, and yet known: another clinic has seen the papers.
  await system((tx) =>
    tx.person.updateMany({
      where: { id: scene.stranger.personId },
      data: { enteredAtId: other.clinicId },
    }),
  );
  const elsewhere = await system((tx) => addMember(tx, other.clinicId, 'Бөтенов', STAFF_ACTORS));
  return {
    scene,
    filing: await Filing.open(scene),
    staff,
    elsewhere,
    attached: scene.citizen,
    unattached: scene.stranger,
    system,
    close: async () => {
      await scene.close();
      await other.close();
    },
  };
}

const regionOf = (act: string): string =>
  Object.entries(REGIONS).find(([name]) => name === act)?.[1] ?? 'almaty';
