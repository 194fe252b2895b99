/** Why a document no longer holds. The words are in messages `documents.reason.<reason>`. */
export const END_REASONS = [
  'appointment-moved',
  'issued-anew',
  'request-withdrawn',
  'request-refused',
  'consent-withdrawn',
] as const;
export type EndReason = (typeof END_REASONS)[number];
