/**
 * A time-stamping service of the demo authority, in the process, so that archives of a rehearsal are made and checked by
 * the same code as real ones. Its certificate is made anew with each process; the authority's key lies in the data folder.
 */
import type { Clock } from '@/lib/clock';
import { fetchOf, timeStampAuthority } from '@/lib/signing/authority/services';
import { authorityIsIn, openAuthority } from '@/lib/signing/authority/store';
import { type TimestampClient, timestampClient } from '@/lib/signing/timestamp-http';

const ADDRESS = 'http://tsp.demo.invalid/';

/** `folder`: the authority's own, above the public one. `undefined` where no authority with a key lives there. */
export async function demoStamper(folder: string, clock: Clock): Promise<TimestampClient | undefined> {
  if (!(await authorityIsIn(folder))) return undefined;
  const authority = await openAuthority(folder);
  const service = await authority.appoint('tsa', clock());
  const handler = timeStampAuthority(service, [authority.state.issuing.certificate]);
  return timestampClient({ address: ADDRESS, fetch: fetchOf({ [ADDRESS]: handler }, clock) });
}
