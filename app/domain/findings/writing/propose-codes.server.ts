import type { Work } from '~/db/with-actor.server';
import { calendarDayAt, yearOf } from '../../kernel/calendar-day';
import { readReviewContext } from '../../requests/context/read-context.server';
import type { ReviewHead } from '../../reviews/review-queries.server';
import type { ChosenCodes } from '../taxonomy/apply-codes.server';

/**
 * What the request says of the review, to begin its sheet with. Its context is read only for whoever has a seat, and that
 * read is recorded; a coordinator begins with the form alone.
 */
export async function proposeCodes(
  work: Work,
  head: ReviewHead,
): Promise<{ readonly year: number; readonly codes: ChosenCodes }> {
  const context = head.parts.includes('reviewer')
    ? await readReviewContext(work, head.requestId, 'reviewer')
    : null;
  return {
    year: yearOf(calendarDayAt(work.now)),
    codes: {
      ...(head.form && { form: [head.form] }),
      ...(context?.trigger && { trigger: [context.trigger] }),
      ...(context?.ageBand && { 'age-band': [context.ageBand] }),
    },
  };
}
