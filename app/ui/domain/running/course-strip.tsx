import type { CalendarDay } from '~/domain/kernel/calendar-day';
import type { ReviewStatus } from '~/domain/reviews/review-status';
import type { CourseScale } from './course-scale';

interface CourseStripProps {
  stretches: readonly {
    readonly status: ReviewStatus;
    readonly from: CalendarDay;
    readonly to: CalendarDay;
  }[];
  /** The last day of the plan. */
  endsOn: CalendarDay | null;
  scale: CourseScale;
}

/** The course of one review as a strip: what was, what is planned, and today. All of it stands beside it as text. */
export function CourseStrip({ stretches, endsOn, scale }: CourseStripProps) {
  const today = scale.at(scale.today);
  const end = endsOn ? scale.at(endsOn) : today;
  return (
    <svg className="lk-course" viewBox="0 0 1000 24" preserveAspectRatio="none" aria-hidden="true">
      <rect className="lk-course-ground" width="1000" height="24" />
      {end > today && <rect className="lk-course-planned" x={today} y="6" width={end - today} height="12" />}
      {stretches.map(({ status, from, to }, index) => {
        const x = scale.at(from);
        return (
          <rect
            // A review can be in one state twice, and never changes its past.
            // biome-ignore lint/suspicious/noArrayIndexKey: the order is the course
            key={index}
            className={`lk-course-state lk-course--${status}`}
            x={x}
            y="3"
            width={Math.max(4, scale.at(to) - x)}
            height="18"
          />
        );
      })}
      <rect className="lk-course-today" x={today - 2} width="4" height="24" />
    </svg>
  );
}
