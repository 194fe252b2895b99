interface Known {
  /** What the request's form asked for: the number left for this very visit. */
  answers: unknown;
  person: { phone: string | null } | null | undefined;
  /** Who asked: nobody the portal knows, where a stranger called. */
  applicant: { phone: string | null } | null | undefined;
}

/** How to reach somebody about a visit: the number left for it, the person's own, or that of who asked (a parent). */
export function contactPhone({ answers, person, applicant }: Known): string | null {
  const left =
    answers && typeof answers === 'object' && 'phone' in answers && typeof answers.phone === 'string'
      ? answers.phone
      : null;
  return left || person?.phone || applicant?.phone || null;
}
