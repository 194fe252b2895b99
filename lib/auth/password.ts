import { hash, verify } from '@node-rs/argon2';
import { COMMON_PASSWORDS } from '@/lib/auth/common-passwords';
import { type Outcome, ok, refuse } from '@/lib/outcome';

export const PASSWORD_MIN = 10;
/** Hashing a megabyte of text would be work done for an attacker. */
export const PASSWORD_MAX = 200;

/** The same text typed on two keyboards may differ in code points; a password is compared in one form. */
const inOneForm = (password: string): string => password.normalize('NFKC');

/** argon2id with the library's parameters (19 MiB, two passes): OWASP's first recommendation. */
export const hashPassword = (password: string): Promise<string> => hash(inOneForm(password));

let nobodysHash: Promise<string> | undefined;

/**
 * True when the password is right. Where there is no account (`undefined`) a hash of nothing in particular is verified
 * all the same, so that the answer to an unknown person costs what the answer to a wrong password costs.
 */
export async function passwordMatches(passwordHash: string | undefined, password: string): Promise<boolean> {
  nobodysHash ??= hash('nobody signs in with this');
  const matches = await verify(
    passwordHash ?? (await nobodysHash),
    inOneForm(password).slice(0, PASSWORD_MAX),
  );
  return matches && passwordHash !== undefined;
}

/**
 * Long enough, not on the list of the most used, not made of what is known about the person (`known`: IIN, name,
 * phone). No rules about capitals and signs: they make passwords worse.
 */
export function checkPassword(password: string, known: readonly string[] = []): Outcome<string> {
  const length = Array.from(password).length;
  if (length < PASSWORD_MIN) return refuse({ code: 'password-short', params: { min: PASSWORD_MIN } });
  if (password.length > PASSWORD_MAX) return refuse({ code: 'password-long', params: { max: PASSWORD_MAX } });
  const plain = inOneForm(password).toLowerCase();
  if (COMMON_PASSWORDS.has(plain) || new Set(plain).size < 5 || isRun(plain)) {
    return refuse({ code: 'password-common' });
  }
  const personal = known.map((word) => word.toLowerCase()).filter((word) => word.length >= 4);
  // What is left once the known words are struck out must still be a password's worth.
  const rest = personal.reduce((text, word) => text.replaceAll(word, ''), plain);
  if (rest !== plain && rest.length < PASSWORD_MIN - 2) return refuse({ code: 'password-personal' });
  return ok(password);
}

/** "1234567890", "abcdefghij" and back: each sign next to the one before. */
function isRun(text: string): boolean {
  const steps = Array.from(text).map(
    (sign, index, all) => (sign.codePointAt(0) ?? 0) - (all[index - 1]?.codePointAt(0) ?? 0),
  );
  const tail = new Set(steps.slice(1));
  return tail.size === 1 && (tail.has(1) || tail.has(-1));
}
