import { listen, MISSED } from '@/lib/database/listen';
import { problem } from '@/lib/http/problem';
import { DEFAULT_LOCALE } from '@/lib/i18n/locale';
import { staffOrRefusal } from '@/services/identity/current-actor';
import { rolesFor } from '@/services/identity/permissions';

export const dynamic = 'force-dynamic';

/** Said at most so often: a busy minute is one change a second, not a hundred. */
const QUIET_MS = 1_000;
/** Keeps proxies from closing a silent line, and ends with the session's own checks at the next connection. */
const BEAT_MS = 25_000;
const LONGEST_MS = 10 * 60_000;

/** "Something changed in your clinic's queue", and nothing more: what changed is asked for with one's own rights. */
export async function GET(request: Request): Promise<Response> {
  const staff = await staffOrRefusal(rolesFor('queue.read'));
  if (!staff.ok) return problem(staff.refusal, { locale: DEFAULT_LOCALE, traceId: crypto.randomUUID() });
  const { clinicId } = staff.value.actor;
  const encoder = new TextEncoder();
  let end = () => {};
  const body = new ReadableStream<Uint8Array>({
    start(controller) {
      let waiting: ReturnType<typeof setTimeout> | undefined;
      let saidAt = 0;
      const write = (text: string) => {
        try {
          controller.enqueue(encoder.encode(text));
        } catch {
          end();
        }
      };
      const say = () => {
        waiting = undefined;
        saidAt = performance.now();
        write('event: changed\ndata: {}\n\n');
      };
      const stop = listen('emhana_queue', (clinic) => {
        if (waiting || (clinic !== clinicId && clinic !== MISSED)) return;
        waiting = setTimeout(say, Math.max(0, QUIET_MS - (performance.now() - saidAt)));
      });
      const beat = setInterval(() => write(': \n\n'), BEAT_MS);
      const longest = setTimeout(() => end(), LONGEST_MS);
      end = () => {
        stop();
        clearInterval(beat);
        clearTimeout(waiting);
        clearTimeout(longest);
        try {
          controller.close();
        } catch {
          // Closed by the reader already.
        }
      };
      request.signal.addEventListener('abort', () => end());
      write('retry: 3000\n\n');
    },
    cancel: () => end(),
  });
  return new Response(body, {
    headers: {
      'content-type': 'text/event-stream; charset=utf-8',
      'cache-control': 'no-store, no-transform',
      'x-accel-buffering': 'no',
    },
  });
}
