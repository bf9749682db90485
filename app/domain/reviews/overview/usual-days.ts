import { type PathStatus, pathStatuses } from '../review-status';
import { daysInStates, median, type Stretch } from './review-course';

export interface UsualDays {
  readonly status: PathStatus;
  /** The middle of what reviews took in it; `null` while none was through it. */
  readonly days: number | null;
  readonly reviews: number;
}

/** How long each state usually takes: the median over the reviews that are through it. */
export function usualDays(courses: readonly (readonly Stretch[])[]): UsualDays[] {
  return pathStatuses.map((status) => {
    const taken = courses.flatMap((course) => {
      const isThrough = course.at(-1)?.status !== status;
      const days = daysInStates(course).get(status);
      return days !== undefined && isThrough ? [days] : [];
    });
    return { status, days: median(taken), reviews: taken.length };
  });
}
