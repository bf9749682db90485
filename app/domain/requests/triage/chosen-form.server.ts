import { and, eq, isNotNull } from 'drizzle-orm';
import { askedInReviews } from '~/db/asked-in-reviews.server';
import { orientationMeetings, reviewRequests } from '~/db/schema/requests';
import type { Work } from '~/db/with-actor.server';
import { calendarDayAt } from '../../kernel/calendar-day';
import { addMonths, type Month, monthOf, monthsFrom } from '../../kernel/month';
import type { ReviewForm, WantedForm } from '../../registry/review-form';
import type { ReviewerCount } from '../reviewer-count';

const startMonthsAhead = 24;

export interface ChosenForm {
  /** What was chosen before; `null` where nothing was. */
  readonly reviewForm: ReviewForm | null;
  readonly wantedForm: WantedForm;
  readonly reviewers: ReviewerCount;
  readonly minutesPerReviewer: number | null;
  readonly months: number | null;
  readonly startMonth: Month;
  readonly wantsTrainee: boolean;
  readonly orientationHeld: boolean;
  /** The months in which a review may start. */
  readonly startMonths: readonly Month[];
}

/** The form and size of a request as they are now, to choose from. */
export async function findChosenForm(work: Work, requestId: string): Promise<ChosenForm | null> {
  const [row] = await work.tx
    .select({
      reviewForm: reviewRequests.reviewForm,
      wantedForm: askedInReviews(reviewRequests.wantedForm),
      reviewers: reviewRequests.reviewers,
      minutesPerReviewer: reviewRequests.minutesPerReviewer,
      months: reviewRequests.months,
      startMonth: askedInReviews(reviewRequests.startMonth),
      wantsTrainee: reviewRequests.wantsTrainee,
    })
    .from(reviewRequests)
    .where(eq(reviewRequests.id, requestId));
  if (!row) return null;
  const held = await work.tx.$count(
    orientationMeetings,
    and(eq(orientationMeetings.requestId, requestId), isNotNull(orientationMeetings.heldAt)),
  );
  const thisMonth = monthOf(calendarDayAt(work.now));
  return {
    ...row,
    startMonth: monthOf(row.startMonth),
    orientationHeld: held > 0,
    startMonths: monthsFrom(thisMonth, addMonths(thisMonth, startMonthsAhead - 1)),
  };
}
