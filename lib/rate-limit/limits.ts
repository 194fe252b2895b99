import type { Limit } from '@/lib/rate-limit/limiter';

const MINUTE = 60;
const HOUR = 60 * MINUTE;

/** The portal's own limits. Many people share one address (a mobile network, a clinic), so address limits are wide. */
export const LIMITS = {
  registration: { name: 'registration', points: 20, windowSeconds: HOUR },
  passwordChange: { name: 'password-change', points: 10, windowSeconds: 15 * MINUTE },
  familyClaim: { name: 'family-claim', points: 20, windowSeconds: HOUR },
  documentCheck: { name: 'document-check', points: 120, windowSeconds: 15 * MINUTE },
  apiAccount: { name: 'api-account', points: 600, windowSeconds: MINUTE },
  apiAddress: { name: 'api-address', points: 3000, windowSeconds: MINUTE },
} as const satisfies Record<string, Limit>;
