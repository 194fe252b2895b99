import type { Limit } from '@/lib/rate-limit/limiter';

const MINUTE = 60;
const HOUR = 60 * MINUTE;

/** The portal's own limits. Many people share one address (a mobile network, a clinic), so address limits are wide. */
export const LIMITS = {
  registration: { name: 'registration', points: 20, windowSeconds: HOUR },
  passwordChange: { name: 'password-change', points: 10, windowSeconds: 15 * MINUTE },
  familyClaim: { name: 'family-claim', points: 20, windowSeconds: HOUR },
  documentCheck: { name: 'document-check', points: 120, windowSeconds: 15 * MINUTE },
  /** One-time codes: to one phone, asked for from one address, typed at one address; and the wait before another. */
  codeResend: { name: 'code-resend', points: 1, windowSeconds: MINUTE },
  codePhone: { name: 'code-phone', points: 6, windowSeconds: HOUR },
  codeAddress: { name: 'code-address', points: 60, windowSeconds: HOUR },
  codeTries: { name: 'code-tries', points: 60, windowSeconds: 15 * MINUTE },
  /** Questions about a third person: each may send somebody a message. */
  consentAsked: { name: 'consent-asked', points: 10, windowSeconds: 24 * HOUR },
  signing: { name: 'signing', points: 120, windowSeconds: 15 * MINUTE },
  signingTries: { name: 'signing-tries', points: 10, windowSeconds: 15 * MINUTE },
  certificateSignIn: { name: 'certificate-sign-in', points: 60, windowSeconds: 15 * MINUTE },
  apiAccount: { name: 'api-account', points: 600, windowSeconds: MINUTE },
  apiAddress: { name: 'api-address', points: 3000, windowSeconds: MINUTE },
} as const satisfies Record<string, Limit>;
