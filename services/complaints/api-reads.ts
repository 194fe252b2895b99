/** Complaints by whoever asks: one's own from the cabinet, the clinic's from the head's office. */
import { type Outcome, ok, refuse } from '@/lib/outcome';
import type { Context } from '@/services/context';
import { listMyComplaints, myComplaint } from './my-complaints';
import { listComplaints, readComplaint } from './read-complaint';
import type { StoredComplaint } from './store';

export async function complaintsOf(
  context: Context,
  { all }: { all: boolean },
): Promise<Outcome<readonly StoredComplaint[]>> {
  const { actor } = context;
  if (actor.kind === 'citizen') return listMyComplaints({ ...context, actor });
  if (actor.kind !== 'staff') return refuse({ code: 'not-signed-in' });
  const listed = await listComplaints({ ...context, actor }, { all });
  return listed.ok ? ok(listed.value.lines) : listed;
}

export async function complaintOf(context: Context, id: string): Promise<Outcome<StoredComplaint>> {
  const { actor } = context;
  if (actor.kind === 'citizen') {
    const mine = await myComplaint({ ...context, actor }, id);
    return mine.ok ? ok(mine.value.complaint) : mine;
  }
  if (actor.kind !== 'staff') return refuse({ code: 'not-signed-in' });
  const read = await readComplaint({ ...context, actor }, id);
  return read.ok ? ok(read.value.complaint) : read;
}
