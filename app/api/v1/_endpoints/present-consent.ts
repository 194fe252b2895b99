import type { z } from 'zod';
import type { DescribedConsent } from '@/services/consents/describe-consent';
import type { consentSchema } from './consents';

const instant = (at: Date | null) => at?.toISOString() ?? null;

export const presentConsent = ({
  id,
  number,
  regulation,
  kind,
  state,
  askerName,
  purpose,
  cites,
  reading,
  way,
  ...moments
}: DescribedConsent): z.input<typeof consentSchema> => ({
  id,
  number,
  regulation: regulation.id,
  kind,
  state,
  askedBy: askerName,
  purpose,
  clauses: cites.map((clause) => `${regulation.id}/${clause}`),
  reading,
  way,
  askedAt: moments.askedAt.toISOString(),
  until: instant(moments.until),
  decidedAt: instant(moments.decidedAt),
  withdrawnAt: instant(moments.withdrawnAt),
});
