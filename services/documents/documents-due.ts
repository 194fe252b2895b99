/** Which documents a decision owes, in the order of its events. Pure. */
import type { RefusalGround, Result } from '@/services/regulations/language/ending';
import type { Regulation } from '@/services/regulations/language/regulation';
import type { CaseEvent } from '@/services/workflow/events';
import { documentForm } from './frozen-result';
import { type SignatureDue, signatureOfRefusal, signatureOfResult } from './signature-due';

export type DocumentDue =
  | { purpose: 'result'; name: string; result: Result<string>; signature: SignatureDue }
  | {
      purpose: 'refusal';
      name: string;
      ground: RefusalGround<string>;
      event: Extract<CaseEvent, { type: 'refused' }>;
      signature: SignatureDue;
    };

export function documentsDue(regulation: Regulation, events: readonly CaseEvent[]): DocumentDue[] {
  return events.flatMap((event): DocumentDue[] => {
    if (event.type === 'result-given') {
      const result = regulation.results.find(({ name }) => name === event.result);
      return result && documentForm(result)
        ? [{ purpose: 'result', name: result.name, result, signature: signatureOfResult(result) }]
        : [];
    }
    if (event.type !== 'refused') return [];
    const ground = regulation.refusals.find(({ name }) => name === event.ground);
    // Only the grounds to which the act adds a reasoned answer in writing, or which it wants signed.
    return ground && (ground.reasoned || ground.signed)
      ? [{ purpose: 'refusal', name: ground.name, ground, event, signature: signatureOfRefusal(ground) }]
      : [];
  });
}
