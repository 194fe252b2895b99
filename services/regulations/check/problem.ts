export const PROBLEM_CODES = [
  'clause-encoded-but-never-cited',
  'clause-cited-but-not-encoded',
  'clause-read-without-reading',
  'reading-does-not-name-its-clause',
  'reading-names-unknown-clause',
  'reading-never-used',
  'fact-cites-unknown-clause',
  'fact-rests-on-unknown-reading',
  'fact-without-ground',
  'chapter-unknown',
  'text-missing',
  'text-mixes-alphabets',
  'name-twice',
  'channel-open-without-route',
  'route-by-closed-channel',
  'channel-named-but-closed',
  'route-leads-nowhere',
  'step-never-reached',
  'step-not-on-this-channel',
  'step-without-outcome',
  'step-without-clock',
  'appointed-time-without-appointment',
  'automatic-outcome-unknown',
  'result-unknown',
  'result-never-given',
  'result-not-by-this-channel',
  'refusal-unknown',
  'journal-unknown',
  'journal-never-written',
  'path-unknown',
  'layout-unknown-field',
  'field-on-unknown-page',
  'page-without-field',
  'field-without-options',
  'condition-on-unknown-field',
  'limit-until-unknown-step',
  'channel-without-answer-limit',
  'channel-without-acceptance',
  'hours-wrong',
  'register-fact-unknown',
  'register-fact-does-not-fit',
  'silence-without-hands',
  'hands-without-silence',
  'gate-where-not-required',
  'day-set-against-nothing',
  'days-of-no-date',
  'cut-off-contradicts-hours',
] as const;
export type ProblemCode = (typeof PROBLEM_CODES)[number];

/** Something wrong in a definition, found before anybody meets it. */
export interface Problem {
  code: ProblemCode;
  /** What it is about: a clause, a step, a path in the definition. */
  at: string;
}

export const problem = (code: ProblemCode, at: string): Problem => ({ code, at });
