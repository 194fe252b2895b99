import { type Letter, type Transport, TransportFailure } from '@/lib/transports/transport';

export interface SmsGateway {
  url: string;
  token?: string;
  /** The name shown as sender, as registered with the operators. */
  sender?: string;
  timeoutMs?: number;
}

/**
 * Text messages through an HTTP gateway: POST {to, text, sender, id} as JSON with a bearer token; any 2xx means taken.
 * 400, 404 and 422 refuse this letter for good; everything else (401, 429, 5xx, no answer) is tried again.
 */
export function smsGateway({ url, token, sender, timeoutMs = 15_000 }: SmsGateway): Transport {
  return {
    name: 'sms',
    async send({ to, text, id }: Letter) {
      const response = await fetch(url, {
        method: 'POST',
        redirect: 'error',
        signal: AbortSignal.timeout(timeoutMs),
        headers: {
          'content-type': 'application/json',
          'idempotency-key': id,
          ...(token ? { authorization: `Bearer ${token}` } : {}),
        },
        body: JSON.stringify({ to, text, sender, id }),
      }).catch(() => {
        throw new TransportFailure('gateway does not answer', false);
      });
      await response.body?.cancel();
      if (response.ok) return;
      throw new TransportFailure(
        `gateway answered ${response.status}`,
        [400, 404, 422].includes(response.status),
      );
    },
  };
}
