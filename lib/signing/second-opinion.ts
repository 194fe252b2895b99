/**
 * Another verifier asked about the same signature: NCANode, around the national authority's own library. Whether the
 * certificate was revoked is always asked along (it says nothing of that unasked). Where the two judge differently the
 * portal accepts nothing and raises an alarm: one of them is wrong, and nobody yet knows which.
 */
import { z } from 'zod';
import { toBase64, toDer } from '@/lib/signing/bytes';
import { fragment } from '@/lib/signing/codes';
import { readUpTo } from '@/lib/signing/http-body';
import type {
  Disagreement,
  SecondOpinion,
  SecondOpinionInput,
  SecondVerifier,
} from '@/lib/signing/second-verifier';
import type { Verdict } from '@/lib/signing/verdict';

const answerSchema = z.object({
  status: z.number().optional(),
  valid: z.boolean(),
  message: z.string().optional(),
  signers: z
    .array(
      z.object({
        certificates: z
          .array(
            z.object({
              valid: z.boolean().optional(),
              serialNumber: z.string().optional(),
              subject: z.object({ iin: z.string().nullish() }).optional(),
            }),
          )
          .optional(),
      }),
    )
    .optional(),
});

export interface NcaNodeOptions {
  /** The service's own address, without a path. */
  url: string;
  fetch: typeof fetch;
  timeoutMs?: number;
  alarm(disagreement: Disagreement): void;
}

const MAX_ANSWER_BYTES = 1024 * 1024;
const unknown = (why: string): SecondOpinion => ({ state: 'unknown', why });

const plainSerial = (serial: string): string => serial.toLowerCase().replace(/^(00)+(?=.)/, '');

export function ncaNode(options: NcaNodeOptions): SecondVerifier {
  const { timeoutMs = 10_000 } = options;
  const address = new URL('/cms/verify', options.url).href;
  return {
    alarm: options.alarm,
    async judge({ cms, content }) {
      const der = toDer(cms);
      if (!der) return { state: 'invalid', why: 'not a signature' };
      try {
        const reply = await options.fetch(address, {
          method: 'POST',
          headers: { 'content-type': 'application/json', accept: 'application/json' },
          body: JSON.stringify({
            cms: toBase64(der),
            ...(content ? { data: toBase64(content) } : {}),
            revocationCheck: ['OCSP', 'CRL'],
          }),
          signal: AbortSignal.timeout(timeoutMs),
          redirect: 'error',
        });
        if (!reply.body) return unknown(`HTTP ${reply.status}`);
        const text = new TextDecoder().decode(await readUpTo(reply.body, MAX_ANSWER_BYTES));
        // It answers 400 about what it cannot read: that is a judgement, a 500 or a proxy's page is none.
        if (reply.status === 400) return { state: 'invalid', why: 'refused as malformed' };
        if (!reply.ok) return unknown(`HTTP ${reply.status}`);
        const answer = answerSchema.safeParse(JSON.parse(text));
        if (!answer.success) return unknown('an answer of another shape');
        if (!answer.data.valid) return { state: 'invalid', why: answer.data.message ?? 'not valid' };
        const certificate = answer.data.signers?.[0]?.certificates?.[0];
        return {
          state: 'valid',
          ...(certificate?.subject?.iin ? { iin: certificate.subject.iin } : {}),
          ...(certificate?.serialNumber ? { serial: plainSerial(certificate.serialNumber) } : {}),
        };
      } catch (error) {
        return unknown(error instanceof Error ? error.message : 'no answer');
      }
    },
  };
}

/** What both of them judge. Whose certificate it should be and what its key is for is the portal's own question. */
const SHARED = ['integrity', 'chain', 'dates', 'revocation'] as const;

/** The verdict as it stands after the second verifier was heard. What is already undetermined is left so. */
export async function withSecondOpinion(
  verdict: Verdict,
  input: SecondOpinionInput,
  second: SecondVerifier,
): Promise<Verdict> {
  if (verdict.signers.length === 0 || SHARED.some((name) => verdict[name].state === 'undetermined'))
    return verdict;
  const problem = SHARED.find((name) => verdict[name].state === 'invalid');
  const opinion = await second.judge(input);
  if (opinion.state === 'unknown') {
    return problem ? verdict : { ...verdict, integrity: fragment('second-opinion-missing') };
  }
  const sameSigner =
    opinion.state === 'invalid' ||
    ((opinion.serial === undefined ||
      verdict.signers.some(({ signer }) => signer?.certificateSerial === opinion.serial)) &&
      (opinion.iin === undefined || verdict.signers.some(({ signer }) => signer?.iin === opinion.iin)));
  const agree = (opinion.state === 'valid') === (problem === undefined) && sameSigner;
  // Policies are the portal's own demand on the chain; the other one knows nothing of them.
  if (agree || (problem !== undefined && verdict[problem].code === 'other-policy')) return verdict;
  second.alarm({
    certificateSerial: verdict.signer?.certificateSerial ?? '',
    ours: problem ? verdict[problem].code : 'valid',
    theirs: opinion.state === 'invalid' ? 'invalid' : sameSigner ? 'valid' : 'another signer',
  });
  return problem ? verdict : { ...verdict, integrity: fragment('verifiers-disagree') };
}
