import type { MadeRequest } from '#tests/support/factories/requests';
import type { Requests } from '#tests/support/factories/requests-in-every-state';
import type { RequestStatus } from '~/domain/requests/request-status';

/** In which state the request must be for the page to be there at all. */
export const stateFor: Readonly<Record<string, RequestStatus>> = {
  'routes/requester/request-answer': 'info_needed',
  'routes/requester/request-mandate': 'awaiting_mandate',
  'routes/requester/request-withdrawal': 'triage',
  'routes/requester/request-pair': 'proposed',
  'routes/requester/pair-objection': 'proposed',
  'routes/coordinator/request-question': 'triage',
  'routes/coordinator/request-referral': 'triage',
  'routes/coordinator/request-refusal': 'triage',
  'routes/coordinator/request-orientation': 'triage',
  'routes/coordinator/orientation-held': 'orientation',
  'routes/coordinator/request-form': 'orientation',
  'routes/coordinator/request-organisations': 'orientation',
  'routes/coordinator/organisation-add': 'orientation',
  'routes/coordinator/organisation-consent': 'orientation',
  'routes/coordinator/organisation-willingness': 'orientation',
  'routes/coordinator/consent-decision': 'info_needed',
  'routes/coordinator/request-procedures': 'triage',
  'routes/coordinator/request-ready': 'orientation',
  'routes/requester/request-payers': 'triage',
  'routes/coordinator/request-payers': 'triage',
  'routes/coordinator/payer-details-question': 'triage',
  'routes/coordinator/payer-waiver': 'triage',
  'routes/coordinator/matching': 'matching',
  'routes/coordinator/matching-excluded': 'matching',
  'routes/coordinator/judgement': 'matching',
  'routes/coordinator/request-call': 'matching',
  'routes/coordinator/request-call-end': 'matching',
  'routes/coordinator/proposal': 'matching',
  'routes/coordinator/proposal-withdrawal': 'proposed',
  'routes/coordinator/proposal-candidates': 'proposed',
  'routes/coordinator/no-match': 'matching',
  'routes/treasurer/ledger': 'confirmed',
  'routes/findings/sheet': 'confirmed',
  'routes/findings/review-source': 'confirmed',
};

/** Pages of a review are there once its request is confirmed. */
function isOfReview(routeId: string): boolean {
  return /\/(request-)?review(-|$)/.test(routeId);
}

/** Of the requests in every state the one the page is there for. */
export function referencesOf(requests: Requests): (routeId: string) => string {
  return (routeId) => referenceIn(requests, isOfReview(routeId) ? 'confirmed' : stateFor[routeId]);
}

function referenceIn(requests: Requests, status: RequestStatus = 'submitted'): string {
  return inState(requests, status).reference;
}

export function inState(requests: Requests, status: RequestStatus): MadeRequest {
  const found = requests[status];
  if (!found) throw new Error(`no request is ${status}`);
  return found;
}

/** Pages about a review for whoever works on it. */
export function worksOnReview(routeId: string): boolean {
  return routeId.startsWith('routes/shared/review') || routeId.startsWith('routes/findings/');
}
