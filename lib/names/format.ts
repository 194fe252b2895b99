export interface PersonName {
  surname: string;
  givenName: string;
  patronymic?: string | null;
}

/** "Сейтова Айгүл Бауыржанқызы": the order of identity documents, surname first. */
export const fullName = (name: PersonName): string =>
  [name.surname, name.givenName, name.patronymic].filter(Boolean).join(' ');

/** "Сейтова А. Б." for journals and queues. */
export const shortName = (name: PersonName): string =>
  [
    name.surname,
    ...[name.givenName, name.patronymic].flatMap((part) => (part ? [`${initial(part)}.`] : [])),
  ].join(' ');

const initial = (part: string): string => (Array.from(part.trim())[0] ?? '').toLocaleUpperCase('kk');
