import { type WorkKind, workKinds } from '~/domain/billing/time/work-kind';
import { addDays, type CalendarDay } from '~/domain/kernel/calendar-day';
import { firstDayOf, lastDayOf, type Month, monthOf, monthsFrom } from '~/domain/kernel/month';
import { chanceFor } from '../chance';
import type { BookedReview } from './booked-reviews';

type Worker = BookedReview['workers'][number];

export interface PieceOfWork {
  readonly workedOn: CalendarDay;
  readonly kind: WorkKind;
  readonly minutes: number;
}

const quarter = 15;
/** Of the hours of the quote so much is used when a review is over. */
const used = 0.6;
/** A review without an end yet is halfway there. */
const usualMonths = 6;

/** What somebody did in a month for a review: a few pieces of work on weekdays, by the calendar and by chance. */
export function monthOfWork(
  review: BookedReview,
  worker: Worker,
  month: Month,
  today: CalendarDay,
): PieceOfWork[] {
  const first = later(firstDayOf(month), review.from);
  const last = earlier(earlier(lastDayOf(month), review.until ?? today), addDays(today, -1));
  const days = weekdays(first, last);
  const soFar = monthsFrom(monthOf(review.from), monthOf(review.until ?? today)).length;
  const months = review.until ? soFar : Math.max(usualMonths, soFar + 1);
  const planned = (worker.minutes * used) / months;
  if (days.length === 0 || planned < quarter) return [];
  const chance = chanceFor(`work ${review.reference} ${worker.personId} ${month}`);
  const pieces = Math.max(1, Math.min(days.length, worker.role === 'supervisor' ? 2 : 6));
  return Array.from({ length: pieces }, (_, at) => {
    const workedOn = days[Math.floor(((at + 0.5) * days.length) / pieces)] ?? first;
    const minutes = Math.max(
      quarter,
      Math.floor((planned * (0.8 + chance.below(5) / 10)) / pieces / quarter) * quarter,
    );
    const kinds = worker.role === 'supervisor' ? (['supervision', 'consultation'] as const) : reviewerKinds;
    return {
      workedOn,
      kind: kinds[chance.below(kinds.length)] ?? 'analysis',
      minutes: Math.min(minutes, 8 * 60),
    };
  });
}

const reviewerKinds = workKinds.filter((kind) => kind !== 'supervision');

function weekdays(first: CalendarDay, last: CalendarDay): CalendarDay[] {
  const days: CalendarDay[] = [];
  for (let day = first; day <= last; day = addDays(day, 1)) {
    const weekday = new Date(`${day}T00:00:00Z`).getUTCDay();
    if (weekday >= 1 && weekday <= 5) days.push(day);
  }
  return days;
}

const later = (one: CalendarDay, other: CalendarDay) => (one > other ? one : other);
const earlier = (one: CalendarDay, other: CalendarDay) => (one < other ? one : other);
