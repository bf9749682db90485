import { type SeatName, seatNames } from './invitation-status';
import type { Seating } from './seat-check';

/** The names of seats in the address of a proposal that is being made. */
export const seatParameters: Readonly<Record<SeatName, string>> = {
  lead: 'eerste',
  co: 'tweede',
  third: 'derde',
  supervisor: 'supervisor',
};

const id = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

/** Who is chosen so far, as the address says; what cannot be a person counts as not chosen. */
export function seatingFromAddress(asked: URLSearchParams): Seating {
  return Object.fromEntries(
    seatNames.flatMap((seat) => {
      const personId = asked.get(seatParameters[seat]) ?? '';
      return id.test(personId) ? [[seat, personId] as const] : [];
    }),
  );
}

export function addressOfSeating(base: string, seating: Seating): string {
  const chosen = seatNames.flatMap((seat) => {
    const personId = seating[seat];
    return personId === undefined ? [] : [[seatParameters[seat], personId]];
  });
  return `${base}/voorstel?${new URLSearchParams(chosen)}`;
}
