import type { CallAnswer } from '~/domain/matching/open-call/call-answer';
import type { ReviewFacts } from '../invitation/invitation-facts';

/** What somebody whom a call reaches may know of it. */
export interface CallFacts extends ReviewFacts {
  readonly id: string;
  readonly answerUntilOn: string;
  readonly answer: CallAnswer | null;
}
