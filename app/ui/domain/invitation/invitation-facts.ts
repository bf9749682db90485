import type { SeatName } from '~/domain/matching/invitation-status';
import type { CareDomain } from '~/domain/registry/expertise';
import type { ReviewForm } from '~/domain/registry/review-form';
import type { ReviewerCount } from '~/domain/requests/reviewer-count';

/** Place, period and size: all that is said of a review to whoever may not know more yet. */
export interface ReviewFacts {
  readonly province: string;
  readonly youthRegion: string | null;
  readonly careDomain: CareDomain;
  readonly form: ReviewForm | null;
  readonly reviewers: ReviewerCount;
  readonly startMonth: string;
  readonly months: number | null;
  readonly minutes: number | null;
}

/** All that somebody invited sees first. */
export interface InvitationFacts extends ReviewFacts {
  readonly seat: SeatName;
  readonly respondBy: string;
}
