/** The person's means of signing, each at an address of its own: a page that speaks with NCALayer is loaded anew. */
export const MEANS = ['p12', 'ncalayer', 'phone'] as const;
export type Means = (typeof MEANS)[number];

export const meansOf = (given: string | string[] | undefined): Means =>
  MEANS.find((each) => each === given) ?? 'p12';
