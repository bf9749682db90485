import type { Month } from '../kernel/month';
import type { CareDomain } from '../registry/expertise';
import type { ReviewForm } from '../registry/review-form';
import type { ReviewerCount } from '../requests/reviewer-count';

/** Place, period and size: all that somebody sees of a request before agreeing to confidentiality. */
export interface ReviewOutline {
  readonly province: string;
  readonly youthRegion: string | null;
  readonly careDomain: CareDomain;
  readonly form: ReviewForm | null;
  readonly reviewers: ReviewerCount;
  readonly startMonth: Month;
  readonly months: number | null;
  /** Of the seat it is about: a supervisor spends less. */
  readonly minutes: number | null;
}
