/**
 * Lists fetched over HTTP and kept for as long as they themselves say. The national lists travel over plain HTTP:
 * their own signature protects them, so nothing is believed before askList has checked it.
 */
import type { Clock } from '@/lib/clock';
import type { Certificate } from '@/lib/signing/certificate';
import { askLists, type RevocationList, readRevocationList } from '@/lib/signing/crl';
import { readUpTo } from '@/lib/signing/http-body';
import { CRL_LIMITS } from '@/lib/signing/limits';
import type { RevocationSource } from '@/lib/signing/revocation';

export interface HttpListOptions {
  /**
   * Where the list of a certificate's authority lies. Configured addresses are safer than the certificate's own
   * (`certificate.crlAddresses`), which may point into the clinic's network.
   */
  addressesFor(certificate: Certificate): readonly string[];
  fetch: typeof fetch;
  clock: Clock;
  timeoutMs?: number;
  /** After a failure the address is left alone this long. */
  retryAfterMs?: number;
}

interface Kept {
  list?: RevocationList;
  askAgainAt: number;
}

export interface HttpListSource extends RevocationSource {
  /** For the health page: what is kept and until when. */
  kept(): { address: string; thisUpdate?: Date; nextUpdate?: Date }[];
}

export function listsOverHttp(options: HttpListOptions): HttpListSource {
  const { clock, timeoutMs = 10_000, retryAfterMs = 60_000 } = options;
  const cache = new Map<string, Kept>();
  const running = new Map<string, Promise<RevocationList | undefined>>();

  async function download(address: string): Promise<RevocationList | undefined> {
    const now = clock().getTime();
    const before = cache.get(address);
    try {
      const response = await options.fetch(address, {
        signal: AbortSignal.timeout(timeoutMs),
        redirect: 'error',
      });
      if (!response.ok || !response.body) throw new Error(`HTTP ${response.status}`);
      const list = readRevocationList(await readUpTo(response.body, CRL_LIMITS.maxBytes));
      const askAgainAt = Math.max(list.nextUpdate?.getTime() ?? now, now + retryAfterMs);
      cache.set(address, { list, askAgainAt });
      return list;
    } catch {
      // The list of before stays: it may still be within its dates, and askList decides that.
      cache.set(address, { ...before, askAgainAt: now + retryAfterMs });
      return before?.list;
    }
  }

  function listAt(address: string): Promise<RevocationList | undefined> {
    const kept = cache.get(address);
    if (kept && kept.askAgainAt > clock().getTime()) return Promise.resolve(kept.list);
    const already = running.get(address);
    if (already) return already;
    const started = download(address).finally(() => running.delete(address));
    running.set(address, started);
    return started;
  }

  return {
    async statusOf(question) {
      const lists = await Promise.all(options.addressesFor(question.certificate).map(listAt));
      return askLists(
        lists.filter((list) => list !== undefined),
        question,
      );
    },
    kept: () =>
      Array.from(cache, ([address, { list }]) => ({
        address,
        ...(list ? { thisUpdate: list.thisUpdate } : {}),
        ...(list?.nextUpdate ? { nextUpdate: list.nextUpdate } : {}),
      })),
  };
}
