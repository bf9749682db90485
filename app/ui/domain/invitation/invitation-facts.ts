import type { SeatName } from '~/domain/matching/invitation-status';
import type { CareDomain } from '~/domain/registry/expertise';
import type { ReviewForm } from '~/domain/registry/review-form';
import type { ReviewerCount } from '~/domain/requests/reviewer-count';

/** Place, period and size: all that somebody invited sees first. */
export interface InvitationFacts {
  readonly seat: SeatName;
  readonly respondBy: string;
  readonly province: string;
  readonly youthRegion: string | null;
  readonly careDomain: CareDomain;
  readonly form: ReviewForm | null;
  readonly reviewers: ReviewerCount;
  readonly startMonth: string;
  readonly months: number | null;
  readonly minutes: number | null;
}
