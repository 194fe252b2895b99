/** The portal's gate: the processes and conditions that the acts number, and what follows when a condition fails. */
import type { Grounded } from './cites';
import type { Text } from './text';

export type GateCheck =
  | 'account-exists'
  | 'password-matches'
  | 'certificate-dates'
  | 'certificate-not-revoked'
  | 'certificate-belongs-to-applicant'
  | 'grounds';

export type PortalProcess<C extends string> = { number: number | null; says: Text } & Grounded<C>;
export type PortalCondition<C extends string> = {
  number: number;
  says: Text;
  checks: readonly GateCheck[];
  /** What follows when it fails. */
  onFail: { refusal: string };
} & Grounded<C>;

export type ApplicantSignature<C extends string> =
  | ({ required: true; algorithm: 'eds'; by: 'applicant' } & Grounded<C>)
  | ({ required: false; why: Text } & Grounded<C>);

export interface Portal<C extends string> {
  processes: readonly PortalProcess<C>[];
  conditions: readonly PortalCondition<C>[];
  applicantSignature: ApplicantSignature<C>;
}
