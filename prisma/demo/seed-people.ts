import { hashPassword } from '@/lib/auth/password';
import type { Tx } from '@/lib/database/transaction';
import { searchTextOf } from '@/lib/names/fold';
import { DEMO_PASSWORD } from '@/prisma/demo/accounts';
import { DEMO_SINCE } from '@/prisma/demo/applied';
import { demoId } from '@/prisma/demo/identifiers';
import { PATIENTS } from '@/prisma/demo/patients';
import { CITIZENS, LINKS } from '@/prisma/demo/people';

export const personId = (key: string): string => demoId('person', key);
export const accountId = (key: string): string => demoId('account', key);

export async function seedPeople(tx: Tx, now: Date): Promise<void> {
  await tx.person.createMany({
    skipDuplicates: true,
    data: [...CITIZENS, ...PATIENTS].map(({ key, born, clinic: _clinic, account: _account, ...person }) => ({
      ...person,
      id: personId(key),
      birthDate: new Date(born),
      searchText: searchTextOf(person),
      createdAt: now,
    })),
  });
  await tx.attachment.createMany({
    skipDuplicates: true,
    data: [...CITIZENS, ...PATIENTS].map(({ key, clinic }) => ({
      id: demoId('attachment', key),
      personId: personId(key),
      clinicId: demoId('clinic', clinic),
      since: DEMO_SINCE,
    })),
  });
  await tx.representation.createMany({
    skipDuplicates: true,
    data: LINKS.map(({ principal, representative, documentDate, validUntil, ...link }) => ({
      ...link,
      id: demoId('link', principal, representative),
      principalId: personId(principal),
      representativeId: personId(representative),
      documentDate: new Date(documentDate),
      validUntil: validUntil ? new Date(validUntil) : null,
      createdAt: now,
      decidedAt: link.status === 'verified' || link.status === 'accepted' ? now : null,
    })),
  });
  await seedAccounts(
    tx,
    CITIZENS.filter(({ account }) => account).map(({ key }) => ({ key })),
    now,
  );
}

/** One hash for all: the password is on the demo page, and hashing forty times would be felt at the first start. */
export async function seedAccounts(
  tx: Tx,
  people: readonly { key: string; totpSecret?: Uint8Array<ArrayBuffer> }[],
  now: Date,
): Promise<void> {
  const passwordHash = await hashPassword(DEMO_PASSWORD);
  await tx.account.createMany({
    skipDuplicates: true,
    data: people.map(({ key, totpSecret }) => ({
      id: accountId(key),
      personId: personId(key),
      passwordHash,
      // Step 0 is long gone: the second factor counts as set up.
      ...(totpSecret ? { totpSecret, totpLastStep: 0n } : {}),
      createdAt: now,
    })),
  });
}
