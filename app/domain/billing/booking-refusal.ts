/** What the database refuses of somebody who books, and the reason they get to read. */
export const bookingConstraints = {
  time_entries_day: 'day-is-full',
  time_entries_apart: 'hours-overlap',
  time_entries_begins: 'past-midnight',
  time_entries_budget: 'budget-used-up',
  bookings_month_closed: 'books-closed',
  bookings_month_handed_in: 'month-handed-in',
  bookings_locked: 'hours-approved',
} as const;

export type BookingRefusal =
  | (typeof bookingConstraints)[keyof typeof bookingConstraints]
  | 'not-found'
  | 'in-the-future'
  | 'long-before-review';

/** Which question of a form a refusal is about; what is about none of them is about the whole form. */
export const questionOfRefusal: Readonly<Partial<Record<string, 'day' | 'hours' | 'begin'>>> = {
  'day-is-full': 'hours',
  'budget-used-up': 'hours',
  'hours-overlap': 'begin',
  'past-midnight': 'begin',
  'books-closed': 'day',
  'month-handed-in': 'day',
  'in-the-future': 'day',
  'long-before-review': 'day',
};
