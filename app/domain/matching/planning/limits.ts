import type { RequestToPlan, Sitter } from './sitters';
import type { Team } from './team';
import { canHoldAll, type SeatOfRequest } from './with-seats';

/** Of these seats together one person takes at most so many. */
export interface Limit {
  readonly personId: string;
  readonly seats: ReadonlySet<SeatKey>;
  readonly most: number;
}

/** A seat for reviewers, or the supervisor's, of one request: within a request all seats for reviewers ask the same. */
export type SeatKey = string;

export function seatKey(requestId: string, { seat }: Pick<Sitter, 'seat'>): SeatKey {
  return `${requestId} ${seat === 'supervisor' ? 'supervisor' : 'reviewer'}`;
}

interface PossibleSeat extends SeatOfRequest {
  readonly candidate: Sitter['candidate'];
  readonly key: SeatKey;
}

/** Every seat somebody might take, by person. */
export type PossibleSeats = ReadonlyMap<string, readonly PossibleSeat[]>;

export function possibleSeats(requests: readonly RequestToPlan[]): PossibleSeats {
  const seats = new Map<string, PossibleSeat[]>();
  for (const { context, sitters } of requests) {
    for (const { seat, candidate } of sitters.flat()) {
      const known = seats.get(candidate.personId) ?? [];
      const key = seatKey(context.request.id, { seat });
      if (known.every((one) => one.key !== key)) known.push({ context, seat, candidate, key });
      seats.set(candidate.personId, known);
    }
  }
  return seats;
}

/** H7, as far as it can be counted: how many reviews at once, and one seat for whoever wants them spread over time. */
export function countedLimits(possible: PossibleSeats): Limit[] {
  return [...possible].flatMap(([personId, seats]): Limit[] => {
    const [first] = seats;
    // Where the coordinator set the rule aside, counting would be too strict.
    if (!first || seats.some(({ context }) => isSetAside(context, personId))) return [];
    const { maxConcurrentReviews, runningReviews, wishes } = first.candidate;
    const places = seats.filter(({ seat }) => seat !== 'supervisor');
    return [
      limitOf(personId, places, maxConcurrentReviews - runningReviews),
      ...(wishes.askFrequency === null ? [] : [limitOf(personId, seats, 1)]),
    ].filter((limit) => limit.seats.size > limit.most);
  });
}

/** What was broken where somebody got more seats than they can hold beside each other, of hours first of all. */
export function brokenLimits(possible: PossibleSeats, teams: readonly Team[]): Limit[] {
  const held = new Map<string, SeatKey[]>();
  for (const { requestId, sitters } of teams) {
    for (const sitter of sitters) {
      const { personId } = sitter.candidate;
      held.set(personId, [...(held.get(personId) ?? []), seatKey(requestId, sitter)]);
    }
  }
  return [...held].flatMap(([personId, keys]) => {
    const seats = possible.get(personId) ?? [];
    const taken = seats.filter(({ key }) => keys.includes(key));
    return taken.length < 2 || canHoldAll(taken) ? [] : limitsAmong(personId, seats, taken);
  });
}

/** Every two seats that do not go together; where all of those taken do by twos, all of them. */
function limitsAmong(
  personId: string,
  seats: readonly PossibleSeat[],
  taken: readonly PossibleSeat[],
): Limit[] {
  const apart = seats.flatMap((one, at) =>
    seats
      .slice(at + 1)
      .filter((other) => !canHoldAll([one, other]))
      .map((other) => [one, other]),
  );
  if (apart.length === (seats.length * (seats.length - 1)) / 2) return [limitOf(personId, seats, 1)];
  const isBroken = apart.some((two) => two.every((seat) => taken.includes(seat)));
  return [
    ...apart.map((two) => limitOf(personId, two, 1)),
    ...(isBroken ? [] : [limitOf(personId, taken, taken.length - 1)]),
  ];
}

function limitOf(personId: string, seats: readonly PossibleSeat[], most: number): Limit {
  return { personId, seats: new Set(seats.map(({ key }) => key)), most };
}

function isSetAside({ request }: SeatOfRequest['context'], personId: string): boolean {
  return request.overrides.some((one) => one.personId === personId && one.rule === 'H7');
}
