/** OCSP over HTTP: one question a certificate, answers kept for as long as they themselves say. */
import type { Clock } from '@/lib/clock';
import type { Certificate } from '@/lib/signing/certificate';
import { readUpTo } from '@/lib/signing/http-body';
import {
  askResponse,
  certificateKey,
  newNonce,
  OCSP_LIMITS,
  type OcspResponse,
  type OcspRules,
  readOcspResponse,
  writeOcspRequest,
} from '@/lib/signing/ocsp';
import type { RevocationAnswer, RevocationQuestion, RevocationSource } from '@/lib/signing/revocation';

export interface OcspOptions extends Omit<OcspRules, 'nonce'> {
  /** Configured addresses, never the certificate's own, which may point into the clinic's network. */
  addressFor(certificate: Certificate): string | undefined;
  fetch: typeof fetch;
  clock: Clock;
  timeoutMs?: number;
  /** After a failure the address is left alone this long. */
  retryAfterMs?: number;
  /** How long an answer without a nextUpdate is used again. */
  keepMs?: number;
}

export interface OcspSource extends RevocationSource {
  /** For the health page: when each address last answered, and whether it is being left alone. */
  health(): { address: string; answeredAt?: Date; failedAt?: Date }[];
}

const MAX_KEPT = 5_000;

export function ocspOverHttp(options: OcspOptions): OcspSource {
  const { clock, timeoutMs = 5_000, retryAfterMs = 30_000, keepMs = 60_000 } = options;
  const kept = new Map<string, { response: OcspResponse; until: number }>();
  const seen = new Map<string, { answeredAt?: Date; failedAt?: Date }>();

  async function download(address: string, question: RevocationQuestion, nonce: Uint8Array<ArrayBuffer>) {
    const reply = await options.fetch(address, {
      method: 'POST',
      headers: { 'content-type': 'application/ocsp-request', accept: 'application/ocsp-response' },
      body: await writeOcspRequest(question.certificate, question.issuer, nonce),
      signal: AbortSignal.timeout(timeoutMs),
      redirect: 'error',
    });
    if (!reply.ok || !reply.body) throw new Error(`HTTP ${reply.status}`);
    return readOcspResponse(await readUpTo(reply.body, OCSP_LIMITS.maxBytes));
  }

  function keep(key: string, response: OcspResponse, now: number): void {
    const times = response.answers.flatMap(({ nextUpdate }) => nextUpdate?.getTime() ?? []);
    if (kept.size >= MAX_KEPT) kept.clear();
    kept.set(key, { response, until: times.length > 0 ? Math.min(...times) : now + keepMs });
  }

  async function askAnew(address: string, question: RevocationQuestion): Promise<RevocationAnswer> {
    const now = clock();
    const before = seen.get(address);
    if (before?.failedAt && now.getTime() - before.failedAt.getTime() < retryAfterMs)
      return { state: 'unknown', why: 'the responder failed a moment ago' };
    const nonce = newNonce();
    let response: OcspResponse;
    try {
      response = await download(address, question, nonce);
    } catch (error) {
      seen.set(address, { ...before, failedAt: now });
      return { state: 'unknown', why: error instanceof Error ? error.message : 'the responder failed' };
    }
    seen.set(address, { answeredAt: now });
    const answer = await askResponse(response, question, { ...options, nonce });
    if (answer.state !== 'unknown') keep(certificateKey(question.certificate), response, now.getTime());
    return answer;
  }

  return {
    async statusOf(question) {
      const address = options.addressFor(question.certificate);
      if (!address) return { state: 'unknown', why: 'no responder is known for this authority' };
      const known = kept.get(certificateKey(question.certificate));
      if (known && known.until > clock().getTime()) {
        const answer = await askResponse(known.response, question, options);
        if (answer.state !== 'unknown') return answer;
      }
      return askAnew(address, question);
    },
    health: () => Array.from(seen, ([address, state]) => ({ address, ...state })),
  };
}
