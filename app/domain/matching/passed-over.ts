import { reviewerSeatsOf, type SeatName } from './invitation-status';
import { rankReviewers } from './rank-reviewers';
import type { Seating } from './seat-check';
import { reviewersAs, type SeatQuestion, seatOptions } from './seat-options';

/** A list on which others stand higher than who was chosen from it. */
export interface PassedOver {
  /** The seat the list is for; the first list is for the lead and the second reviewer together. */
  readonly seat: SeatName;
  /** How many points more the first on the list has. */
  readonly points: number;
}

/**
 * From which lists somebody lower was chosen, each list as it is after the choices before it. Whoever may not be chosen
 * stands on none, nor does who chooses. Choosing lower sets soft rules aside, and that asks for a reason.
 */
export function passedOver(
  asking: Omit<SeatQuestion, 'seat' | 'beside'>,
  seating: Seating,
  chooserId: string,
): PassedOver[] {
  const { context, people, settings } = asking;
  const [lead, co, third] = reviewerSeatsOf(context.request.reviewers);
  const candidates = [...people.values()].filter(({ personId }) => personId !== chooserId);
  const first = rankReviewers(context.request, candidates, settings, {
    top: looked,
    weights: context.weights,
  });
  const free = first.choices.find(({ toJudge }) => toJudge.length === 0);
  const chosen = [lead, co].flatMap((seat) => (seat && seating[seat]) ?? []);
  const isSetAside = first.excluded.some(({ personId }) => chosen.includes(personId));
  const { third: _third, supervisor: _supervisor, ...pair } = seating;
  const short = isSetAside ? 0 : (free?.points ?? 0) - reviewersAs(context, people, pair).points;
  const apart = [third, 'supervisor' as const].flatMap((seat) => {
    if (!seat || !seating[seat]) return [];
    const beside = seat === 'third' ? pair : { ...pair, ...(third && { third: seating.third }) };
    const personId = seating[seat];
    const options = seatOptions({ ...asking, seat, beside }).filter((one) => one.personId !== chooserId);
    const points = options.find((one) => one.personId === personId)?.points;
    return points === undefined ? [] : [{ seat, points: (options[0]?.points ?? points) - points }];
  });
  return [{ seat: 'lead' as const, points: short }, ...apart].filter(({ points }) => points > 0);
}

/** So many choices at the top of a list may still have to be judged. */
const looked = 50;
