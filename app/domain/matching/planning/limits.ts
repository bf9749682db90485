import type { RequestToPlan, Sitter } from './sitters';
import type { Team } from './team';
import { canHoldAll, type HeldSeat, type SeatOfRequest, workOf } from './with-seats';

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

interface PossibleSeat extends HeldSeat {
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

/** All seats of which no two go together; where of those taken every two do, these, and whatever weighs as much. */
function limitsAmong(
  personId: string,
  seats: readonly PossibleSeat[],
  taken: readonly PossibleSeat[],
): Limit[] {
  const apart = seats.map((one) =>
    seats.map((other) => one !== other && (one.context === other.context || !canHoldAll([one, other]))),
  );
  const isApart = (one: PossibleSeat, other: PossibleSeat) =>
    apart[seats.indexOf(one)]?.[seats.indexOf(other)];
  const isBroken = taken.some((one) => taken.some((other) => isApart(one, other)));
  return [
    ...cliquesOf(apart).map((places) =>
      limitOf(
        personId,
        places.map((place) => seats[place] as PossibleSeat),
        1,
      ),
    ),
    ...(isBroken ? [] : [tooMany(personId, seats, taken)]),
  ];
}

/** As few of those taken as are too many together, and every seat that asks at least as much in the same months. */
function tooMany(personId: string, seats: readonly PossibleSeat[], taken: readonly PossibleSeat[]): Limit {
  const fewest = taken.reduce<readonly PossibleSeat[]>((left, one) => {
    const without = left.filter((other) => other !== one);
    return canHoldAll(without) ? left : without;
  }, taken);
  const heavier = seats.filter(
    (seat) => !fewest.includes(seat) && fewest.every((one) => weighsMore(seat, one)),
  );
  return limitOf(personId, [...fewest, ...heavier], fewest.length - 1);
}

function weighsMore(seat: PossibleSeat, one: PossibleSeat): boolean {
  const [work, other] = [workOf(seat), workOf(one)];
  return (
    seat.seat === one.seat &&
    work.startMonth === other.startMonth &&
    work.months === other.months &&
    work.minutes >= other.minutes
  );
}

/** Few groups in which all are apart from one another, so that every two who are apart are in one of them. */
function cliquesOf(apart: readonly (readonly boolean[])[]): number[][] {
  const isCovered = apart.map(() => new Set<number>());
  return apart.flatMap((others, one) =>
    others.flatMap((isApart, other): number[][] => {
      if (!isApart || other < one || isCovered[one]?.has(other)) return [];
      const clique = [one, other];
      for (const place of apart.keys()) {
        if (clique.every((member) => apart[member]?.[place])) clique.push(place);
      }
      for (const member of clique) for (const beside of clique) isCovered[member]?.add(beside);
      return [clique];
    }),
  );
}

function limitOf(personId: string, seats: readonly PossibleSeat[], most: number): Limit {
  return { personId, seats: new Set(seats.map(({ key }) => key)), most };
}

function isSetAside({ request }: SeatOfRequest['context'], personId: string): boolean {
  return request.overrides.some((one) => one.personId === personId && one.rule === 'H7');
}
