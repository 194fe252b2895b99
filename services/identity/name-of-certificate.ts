import type { PersonName } from '@/lib/names/format';
import type { Signer } from '@/lib/signing/verdict';

/**
 * The national authority writes names in capitals: CN is "SURNAME NAME", SURNAME stands by itself, and GIVENNAME holds
 * the patronymic. A certificate without one of the two names names nobody.
 */
export function nameOfCertificate({
  surname = '',
  commonName = '',
  patronymic,
}: Pick<Signer, 'surname' | 'commonName' | 'patronymic'>): PersonName | undefined {
  const [whole, family] = [plain(commonName), plain(surname)];
  const same = whole.toUpperCase().startsWith(`${family.toUpperCase()} `);
  const given = same ? whole.slice(family.length + 1) : '';
  if (!family || !given) return undefined;
  return {
    surname: asWritten(family),
    givenName: asWritten(given),
    patronymic: patronymic ? asWritten(plain(patronymic)) : null,
  };
}

const plain = (text: string): string => text.normalize('NFC').replace(/\s+/g, ' ').trim().slice(0, 120);

/** ҚОЖАХМЕТОВА → Қожахметова; each part of a double name by itself. */
const asWritten = (name: string): string =>
  name.replace(/[^\s-]+/g, (part) => {
    const [first = '', ...rest] = Array.from(part);
    return first.toUpperCase() + rest.join('').toLowerCase();
  });
