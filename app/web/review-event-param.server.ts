import { type ReviewEvent, reviewEvents } from '~/domain/reviews/review-lifecycle';
import { notFound } from './respond.server';

/** The event in an address; a report goes back by its gate, and what is no event is not found. */
export function reviewEventParam(value: string | undefined): Exclude<ReviewEvent, 'return-report'> {
  const event = reviewEvents.find((one) => one === value);
  if (!event || event === 'return-report') throw notFound();
  return event;
}
