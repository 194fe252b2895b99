import type { Tx } from '@/lib/database/transaction';
import type { RegisterAnswer } from '@/services/regulations/language/conditions';
import { registers as configured } from './configured';
import type { Question, Registers } from './register-port';

/**
 * For pages that say before filing whether the person is attached. A register elsewhere is asked once, at filing: until
 * then nobody knows, and the portal's own table must not say no in its place.
 */
export async function attachedAsShown(
  tx: Tx,
  { personId, clinicId, on }: Pick<Question, 'personId' | 'clinicId' | 'on'>,
  ports: Registers = configured(),
): Promise<RegisterAnswer> {
  const port = ports['attached-population'];
  if (port.kind !== 'embedded') return 'unknown';
  const { says } = await port.ask(tx, { personId, clinicId, on, iin: null, clinicBin: null });
  return says;
}
