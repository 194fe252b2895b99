import type { Circuit } from '@/lib/circuit';
import type { Register } from '@/services/regulations/language/names';
import { type Order, type Question, type RegisterPort, type RegisterReply, SILENCE } from './register-port';
import { readReply } from './reply-schema';

export interface HttpRegister {
  register: Register;
  url: string;
  token?: string;
  fetch: typeof fetch;
  circuit: Circuit;
  /** Waits before another try; a test does not. */
  pause: (milliseconds: number) => Promise<void>;
  /** Why there was no answer. Carries nothing about the person. */
  onSilence: (silence: Silence) => void;
  timeoutMs?: number;
  tries?: number;
}

export interface Silence {
  register: Register;
  why: 'resting' | 'no-number' | 'timeout' | 'unreachable' | 'refused' | 'wrong-answer';
  status?: number;
  tries: number;
}

type Failure = Omit<Silence, 'register' | 'tries'> & { again: boolean };

const LONGEST_ANSWER = 10_000;
const FIRST_PAUSE_MS = 200;

/**
 * POST {iin, clinic, on} as JSON with a bearer token; 200 {"answer": "yes" | "no", "facts": {…}}. An order is the same
 * question with "order": {reference}, and the reference as its Idempotency-Key. A register that is slow, away or busy
 * (429, 5xx) is tried again after a pause that doubles; any other status, and an answer that is not one, is final.
 */
export function httpRegister(options: HttpRegister): RegisterPort {
  const { register, circuit, pause, onSilence, tries = 2 } = options;
  const silent = (silence: Omit<Silence, 'register'>): RegisterReply => {
    onSilence({ register, ...silence });
    return SILENCE;
  };
  const put = async (question: Question, order?: Order): Promise<RegisterReply> => {
    if (!question.iin) return silent({ why: 'no-number', tries: 0 });
    for (let tried = 0; ; tried += 1) {
      if (!circuit.allows()) return silent({ why: 'resting', tries: tried });
      const answer = await putOnce(options, question, order);
      if ('says' in answer) {
        circuit.succeeded();
        return answer;
      }
      circuit.failed();
      const { again, ...failure } = answer;
      if (!again || tried + 1 >= tries) return silent({ ...failure, tries: tried + 1 });
      await pause(FIRST_PAUSE_MS * 2 ** tried);
    }
  };
  return { kind: 'http', ask: (question) => put(question), order: put };
}

async function putOnce(
  { register, url, token, fetch: send, timeoutMs = 1_500 }: HttpRegister,
  { iin, clinicBin, clinicId, on }: Question,
  order: Order | undefined,
): Promise<RegisterReply | Failure> {
  try {
    const response = await send(url, {
      method: 'POST',
      redirect: 'error',
      signal: AbortSignal.timeout(timeoutMs),
      headers: {
        'content-type': 'application/json',
        accept: 'application/json',
        ...(token ? { authorization: `Bearer ${token}` } : {}),
        ...(order ? { 'idempotency-key': order.reference } : {}),
      },
      body: JSON.stringify({ iin, clinic: clinicBin ?? clinicId, on, ...(order ? { order } : {}) }),
    });
    if (response.status !== 200) {
      await response.body?.cancel();
      const { status } = response;
      return { why: 'refused', status, again: status === 429 || status >= 500 };
    }
    return readReply(register, parsed(await response.text())) ?? { why: 'wrong-answer', again: false };
  } catch (error) {
    const slow = error instanceof Error && error.name === 'TimeoutError';
    return { why: slow ? 'timeout' : 'unreachable', again: true };
  }
}

function parsed(text: string): unknown {
  if (text.length > LONGEST_ANSWER) return null;
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
