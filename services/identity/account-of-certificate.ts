import type { Tx } from '@/lib/database/transaction';
import type { Locale } from '@/lib/i18n/locale';
import { birthDateOf, type Iin, parseIin, sexOf } from '@/lib/iin/iin';
import { searchTextOf } from '@/lib/names/fold';
import { type Outcome, ok, refuse } from '@/lib/outcome';
import type { Signer } from '@/lib/signing/verdict';
import { nameOfCertificate } from '@/services/identity/name-of-certificate';
import { isProven } from '@/services/identity/proven';
import { refreshSearchText } from '@/services/identity/register';
import type { Unit } from '@/services/transact';

export interface CertifiedAccount {
  accountId: string;
  personId: string;
}

/**
 * The account of the person whose verified certificate it is. Who comes for the first time gets one: the certificate
 * proves the IIN, so neither the name nor the phone on record is asked for. Names that a clinic's register has stay.
 */
export async function accountOfCertificate(
  tx: Tx,
  unit: Unit,
  signer: Signer,
  locale: Locale,
): Promise<Outcome<CertifiedAccount>> {
  const iin = parseIin(signer.iin ?? '');
  if (!iin.ok) return refuse({ code: 'certificate-someone-else', params: { finding: 'identity-missing' } });
  const person = await tx.person.findUnique({
    where: { iin: iin.value },
    select: { id: true, account: { select: { id: true } } },
  });
  if (person?.account) {
    const { account, id } = person;
    if (!(await isProven(tx, id))) await takeOver(tx, unit, id, account.id);
    return ok({ accountId: account.id, personId: id });
  }
  const personId = person?.id ?? (await enter(tx, unit, signer, iin.value, locale));
  if (!personId) return refuse({ code: 'certificate-someone-else', params: { finding: 'identity-missing' } });
  const account = await tx.account.create({
    data: { personId, passwordHash: null, createdAt: unit.now },
    select: { id: true },
  });
  unit.audit({ action: 'account.made-by-certificate', subjectId: personId });
  return ok({ accountId: account.id, personId });
}

/**
 * Somebody registered under this IIN by their own word, and now its owner is here: the password, the phone and the
 * sessions of before may be a stranger's. The owner sets anew what is theirs.
 */
async function takeOver(tx: Tx, unit: Unit, personId: string, accountId: string): Promise<void> {
  await tx.account.updateMany({ where: { id: accountId }, data: { passwordHash: null } });
  await tx.session.updateMany({ where: { accountId, revokedAt: null }, data: { revokedAt: unit.now } });
  await tx.person.updateMany({ where: { id: personId }, data: { phone: null, phoneBoundAt: null } });
  await refreshSearchText(tx, personId);
  unit.audit({ action: 'account.made-by-certificate', subjectId: personId });
}

async function enter(
  tx: Tx,
  unit: Unit,
  signer: Signer,
  iin: Iin,
  locale: Locale,
): Promise<string | undefined> {
  const name = nameOfCertificate(signer);
  if (!name) return undefined;
  const { surname, givenName, patronymic = null } = name;
  const { id } = await tx.person.create({
    data: {
      iin,
      surname,
      givenName,
      patronymic,
      locale,
      birthDate: new Date(birthDateOf(iin)),
      sex: sexOf(iin),
      searchText: searchTextOf({ surname, givenName, patronymic, iin, phone: null }),
      createdAt: unit.now,
    },
    select: { id: true },
  });
  return id;
}
