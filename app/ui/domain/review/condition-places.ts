import type { ConditionCode } from '~/domain/reviews/review-conditions';

type Place = (reference: string) => string;

const inReview =
  (path: string): Place =>
  (reference) =>
    `/reviews/${reference}/${path}`;
const inRequest =
  (path: string): Place =>
  (reference) =>
    `/coordinator/aanvragen/${reference}${path}`;

/** Where whoever it waits for does what a condition asks. Of pages of the coordinator only they see the link. */
export const conditionPlaces: Readonly<Record<ConditionCode, Place>> = {
  'orientation-held': inRequest(''),
  'form-chosen': inRequest(''),
  'plan-made': inReview('planning'),
  'quote-sent': inReview('offerte'),
  'payers-agreed': inReview('offerte'),
  'consents-given': inRequest('/organisaties'),
  'consents-decided': inRequest('/organisaties'),
  'seats-filled': inReview('team'),
  'declarations-made': inReview('team'),
  'counts-recorded': inReview('deelname'),
  'gate-design': inReview('toetsen'),
  'gate-analysis': inReview('toetsen'),
  'gate-report': inReview('toetsen'),
  'gate-after': inReview('toetsen'),
  'gates-settled': inReview('toetsen'),
  'supervision-held': inReview('supervisie'),
  'supervisions-held': inReview('supervisie'),
  'timeline-done': inReview('voortgang'),
  'learning-session-held': inReview('bijeenkomsten'),
  'caught-up': inReview('deelname'),
  'draft-written': inReview('voortgang'),
  'facts-checked': inReview('voortgang'),
  'comments-received': inReview('voortgang'),
  'report-recorded': inReview('rapport'),
  'publication-decided': inReview('rapport'),
  'case-group-heard': inReview('voortgang'),
  'commissioner-talk-held': inReview('voortgang'),
  'follow-up-planned': inReview('opvolging'),
  'responses-given': inReview('aanbevelingen'),
  'follow-up-held': inReview('opvolging'),
  'evaluation-ended': inReview('evaluatie'),
  'hours-handed-in': () => '/coordinator/uren',
  'hours-approved': () => '/coordinator/uren',
  'case-data-destroyed': inReview('voortgang'),
};

/** Where whoever works on a review does it, when that is not where the coordinator sees to it. */
export const memberPlaces: Readonly<Partial<Record<ConditionCode, Place>>> = {
  'hours-handed-in': () => '/uren',
};

const inOwnReview =
  (path: string): Place =>
  (reference) =>
    `/aanvraag/${reference}/leerreview/${path}`;

/** Where the commissioner sees or does what a condition asks, as far as they have a page for it. */
export const commissionerPlaces: Readonly<Partial<Record<ConditionCode, Place>>> = {
  'quote-sent': inOwnReview('offerte'),
  'payers-agreed': inOwnReview('offerte'),
};
