import { daysInStates, median, type Stretch } from '../reviews/overview/review-course';
import { type PathStatus, pathStatuses } from '../reviews/review-status';
import { fewestShownTogether } from './division';
import type { YearCounted } from './year-counted';

interface Days {
  readonly status: PathStatus;
  readonly days: number;
}

/**
 * The middle of how long a state took, over the reviews that left it for the last time in the year; of fewer than five
 * reviews nothing is said. A state a review is still in does not count.
 */
export function daysOfYear(
  courses: readonly (readonly Stretch[])[],
  { firstOn, lastOn }: Pick<YearCounted, 'firstOn' | 'lastOn'>,
): Days[] {
  return pathStatuses.flatMap((status) => {
    const taken = courses.flatMap((course) => {
      const last = course.filter((stretch) => stretch.status === status).at(-1);
      const isLeft = last !== undefined && last !== course.at(-1);
      const days = daysInStates(course).get(status);
      return isLeft && last.to >= firstOn && last.to <= lastOn && days !== undefined ? [days] : [];
    });
    const days = taken.length < fewestShownTogether ? null : median(taken);
    return days === null ? [] : [{ status, days }];
  });
}
