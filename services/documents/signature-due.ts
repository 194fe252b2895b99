/** Which signature a document must carry to be given, by its definition. Pure. */
import type { StaffActor } from '@/services/regulations/language/actors';
import type { RefusalGround, Result } from '@/services/regulations/language/ending';

export type SignatureDue =
  | { kind: 'none' }
  /** The provider's own: the clinic's seal. */
  | { kind: 'seal' }
  /** Of the person who holds this role and completes the step. */
  | { kind: 'personal'; role: StaffActor };

export function signatureOfResult({ signatories = [] }: Pick<Result<string>, 'signatories'>): SignatureDue {
  const electronic = signatories.filter(({ eds }) => eds);
  for (const { by } of electronic) if (by !== 'clinic') return { kind: 'personal', role: by };
  return electronic.length > 0 ? { kind: 'seal' } : { kind: 'none' };
}

/** A refusal that the act wants signed is signed by whoever decides it; where nobody at the clinic does, by the clinic. */
export function signatureOfRefusal({
  signed,
  by,
}: Pick<RefusalGround<string>, 'signed' | 'by'>): SignatureDue {
  if (!signed) return { kind: 'none' };
  return by === 'portal' || by === 'applicant' || by === 'subject'
    ? { kind: 'seal' }
    : { kind: 'personal', role: by };
}
