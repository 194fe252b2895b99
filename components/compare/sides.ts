/** One side of a comparison as an address carries it: `mangystau-302/1`, or a former edition `mangystau-302/1@<version>`. */
import type { Context } from '@/services/context';
import { type FormerEdition, readEdition } from '@/services/editions/read-editions';
import { regulationOf } from '@/services/regulations/catalogue';
import type { Regulation } from '@/services/regulations/language/regulation';

export interface ChosenSide {
  value: string;
  regulation: Regulation;
  /** Set where it is no longer the portal's definition. */
  former: FormerEdition | null;
}

export const sideValue = ({ regulation, version }: Pick<FormerEdition, 'regulation' | 'version'>): string =>
  `${regulation}@${version}`;

/** Null for an address that names nothing the portal knows. */
export async function readSide(
  context: Context,
  value: string,
  formers: readonly FormerEdition[],
): Promise<ChosenSide | null> {
  const [id = '', version] = value.split('@');
  if (version === undefined) {
    const regulation = regulationOf(id);
    return regulation ? { value, regulation, former: null } : null;
  }
  const former = formers.find((one) => one.regulation === id && one.version === version);
  if (!former) return null;
  const read = await readEdition(context, former);
  return read.ok && read.value ? { value, regulation: read.value, former } : null;
}
