import { type SeatName, seatNames } from '~/domain/matching/invitation-status';
import { notFound } from './respond.server';

/** The seat in an address; there is no page of any other. */
export function seatParam(value: string | undefined): SeatName {
  const seat = seatNames.find((name) => name === value);
  if (!seat) throw notFound();
  return seat;
}
