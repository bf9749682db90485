import type { ConsentState } from '../intake/request-answers';

/** What a coordinator can decide when an organisation takes its consent back. */
export const consentDecisions = ['go-on-without', 'asked-again', 'stop'] as const;
export type ConsentDecision = (typeof consentDecisions)[number];

/** Whether an organisation that stands so does not take part. */
export function isNo(consent: ConsentState): consent is 'refused' | 'withdrawn' {
  return consent === 'refused' || consent === 'withdrawn';
}

/**
 * Whether this change asks a coordinator how to go on: an organisation that had not said no now does. Losing a
 * consent never stops anything by itself.
 */
export function asksDecision(before: ConsentState, after: ConsentState): boolean {
  return isNo(after) && !isNo(before);
}

/** Whether this state may be recorded while a decision is open: a no stays one, a yes ends the question. */
export function mayFollowUndecided(after: ConsentState): boolean {
  return isNo(after) || after === 'given';
}
