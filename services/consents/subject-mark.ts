import { fingerprint } from '@/lib/auth/secret-box';
import { foldForSearch } from '@/lib/names/fold';

/**
 * By it the person who was named finds what waits for them, and nobody can tell from it who was named. IIN and name must
 * both agree; the name in any spelling.
 */
export const subjectMark = (person: { iin: string; surname: string; givenName: string }): string =>
  fingerprint(
    `${person.iin} ${foldForSearch(person.surname)} ${foldForSearch(person.givenName)}`,
    'consent-subject',
  );
