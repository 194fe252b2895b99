import type { Tx } from '@/lib/database/transaction';
import { type Outcome, ok, refuse } from '@/lib/outcome';

export interface Claim {
  principalId: string;
  representativeId: string;
  kind: 'parent' | 'guardian' | 'power_of_attorney';
  documentKind: 'birth-certificate' | 'guardianship-act' | 'power-of-attorney';
  documentNumber: string;
  /** YYYY-MM-DD */
  documentDate: string;
  validUntil: string | null;
  status: 'declared' | 'pending';
  now: Date;
}

/** Writes a claim to act for somebody, or opens again the same one that was ended or refused. Answers its id. */
export async function keepClaim(tx: Tx, claim: Claim): Promise<Outcome<string>> {
  const { principalId, representativeId, kind, documentKind, documentNumber, status, now } = claim;
  const same = await tx.representation.findFirst({
    where: { principalId, representativeId, kind, documentNumber },
    select: { id: true, endedAt: true, status: true },
  });
  if (same && same.endedAt === null && same.status !== 'refused') {
    return refuse({ code: 'representation-exists', field: 'documentNumber' });
  }
  const facts = {
    documentKind,
    documentDate: new Date(claim.documentDate),
    validUntil: claim.validUntil ? new Date(claim.validUntil) : null,
    status,
    decidedAt: null,
    endedAt: null,
    createdAt: now,
  };
  if (same) {
    await tx.representation.updateMany({ where: { id: same.id }, data: facts });
    return ok(same.id);
  }
  const { id } = await tx.representation.create({
    data: { principalId, representativeId, kind, documentNumber, ...facts },
    select: { id: true },
  });
  return ok(id);
}
