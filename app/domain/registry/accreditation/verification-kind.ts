import type { CalendarDay } from '../../kernel/calendar-day';
import type { AccreditedRole } from './accreditation-status';

/** What is verified about somebody. A registration is a yes or a no: its number is never kept. */
export const verificationKinds = [
  'identity',
  'training-certificate',
  'supervised-review',
  'conduct-certificate',
  'skj-registration',
  'big-registration',
  'employer-agreement',
  'confidentiality-agreement',
] as const;
export type VerificationKind = (typeof verificationKinds)[number];

/** Verified for each role by itself; everything else holds for the person. */
export const kindsOfRole = ['training-certificate', 'supervised-review'] as const;

export function isOfRole(kind: VerificationKind): boolean {
  return (kindsOfRole as readonly string[]).includes(kind);
}

/** The primary source something was verified against. */
export const verificationSources = [
  'identity-document',
  'training-institute',
  'assessment-report',
  'screening-authority',
  'public-register',
  'letter-of-employer',
  'signed-agreement',
  'earlier-record',
] as const;
export type VerificationSource = (typeof verificationSources)[number];

/** The last thing on record of a kind decides. */
export interface Verification {
  readonly kind: VerificationKind;
  /** For a kind of one role, else `null`. */
  readonly role: AccreditedRole | null;
  readonly verifiedOn: CalendarDay;
  /** False: the source does not, or no longer, say so. */
  readonly isConfirmed: boolean;
}
