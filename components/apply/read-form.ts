/** The answers of one page out of a posted form. Knows only names, so that browser and server read alike. */
export interface Asked {
  name: string;
  kind: string;
}

export function typedOf(form: FormData, fields: readonly Asked[]): Record<string, string> {
  return Object.fromEntries(fields.map((field) => [field.name, typedAnswer(form, field)]));
}

function typedAnswer(form: FormData, { name, kind }: Asked): string {
  if (kind !== 'date') return text(form.get(name));
  const parts = ['day', 'month', 'year'].map((part) => text(form.get(`${name}.${part}`)).trim());
  return parts.every((part) => part === '') ? '' : parts.join('/');
}

const text = (value: FormDataEntryValue | null): string =>
  typeof value === 'string' ? value.replaceAll('\r\n', '\n') : '';
