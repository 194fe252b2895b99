import { problem } from '@/lib/http/problem';
import { DEFAULT_LOCALE } from '@/lib/i18n/locale';
import { staffOrRefusal } from '@/services/identity/current-actor';
import { rolesFor } from '@/services/identity/permissions';
import { listQueue } from '@/services/requests/list-queue';
import { queueCounts } from '@/services/requests/queue-counts';
import { readQueueFilter } from '@/services/requests/queue-filter';

export const dynamic = 'force-dynamic';

/** New rows push shown ones down: looked at further than a page, so that those are not taken for finished. */
const LOOKED_AT = 200;

/** Who holds what in a queue that is on a screen, and how many there are. No names of those who are served. */
export async function GET(request: Request): Promise<Response> {
  const asked = { locale: DEFAULT_LOCALE, traceId: crypto.randomUUID() };
  const staff = await staffOrRefusal(rolesFor('queue.read'));
  if (!staff.ok) return problem(staff.refusal, asked);
  const filter = readQueueFilter(Object.fromEntries(new URL(request.url).searchParams));
  const [page, counts] = await Promise.all([
    listQueue(staff.value, filter, LOOKED_AT),
    queueCounts(staff.value, filter),
  ]);
  if (!page.ok) return problem(page.refusal, asked);
  if (!counts.ok) return problem(counts.refusal, asked);
  const rows = page.value.lines.map(({ requestId, task }) => ({
    requestId,
    due: task?.dueAt.toISOString() ?? '',
    takenBy: task?.takenByName ?? null,
    mine: task?.takenById === staff.value.actor.personId,
  }));
  return Response.json({ rows, counts: counts.value }, { headers: { 'cache-control': 'no-store' } });
}
