import { shareEmployer } from './pair-rules';
import { type PairTraits, traitsKey } from './together-rules';
import type { WithCompanions } from './two-people/companions';

/** Somebody in one seat, reduced to what the order of pairs depends on. */
export interface Seat extends WithCompanions {
  /** The points this person brings to this seat alone. */
  readonly points: number;
  readonly minutesThisYear: number;
  /** The place by name and then id; no two people have the same. */
  readonly nameRank: number;
  readonly employerGroupIds: readonly string[];
  readonly traits: PairTraits;
}

/** The order of two people in the same seat beside the same partner. */
export function bySeat(a: Seat, b: Seat): number {
  return b.points - a.points || a.minutesThisYear - b.minutesThisYear || a.nameRank - b.nameRank;
}

/** People with equal traits, best first: beside any partner they differ only in what they bring alone. */
export class SeatGroup {
  readonly traits: PairTraits;
  readonly best: Seat;
  private readonly nextOther: Int32Array;
  private readonly byEmployer = new Map<string, number[]>();

  constructor(readonly seats: readonly [Seat, ...Seat[]]) {
    this.best = seats[0];
    this.traits = seats[0].traits;
    this.nextOther = endsOfRuns(seats);
    seats.forEach(({ employerGroupIds }, at) => {
      for (const id of employerGroupIds) {
        const known = this.byEmployer.get(id);
        if (known) known.push(at);
        else this.byEmployer.set(id, [at]);
      }
    });
  }

  /** Those with an employer in common with somebody, best first. */
  *withEmployerOf(person: Seat): Generator<Seat, void, undefined> {
    const places = new Set(person.employerGroupIds.flatMap((id) => this.byEmployer.get(id) ?? []));
    for (const at of [...places].sort((a, b) => a - b)) {
      const seat = this.seats[at];
      if (seat) yield seat;
    }
  }

  /** Those without an employer in common, best first; colleagues of one employer are jumped over at once. */
  *skippingEmployerOf(person: Seat): Generator<Seat, void, undefined> {
    for (let at = 0; at < this.seats.length; ) {
      const seat = this.seats[at] as Seat;
      if (shareEmployer(person, seat)) at = this.nextOther[at] as number;
      else {
        yield seat;
        at += 1;
      }
    }
  }
}

export function seatGroups(seats: readonly Seat[]): SeatGroup[] {
  const groups = new Map<string, [Seat, ...Seat[]]>();
  for (const seat of [...seats].sort(bySeat)) {
    const key = traitsKey(seat.traits);
    const group = groups.get(key);
    if (group) group.push(seat);
    else groups.set(key, [seat]);
  }
  return [...groups.values()].map((group) => new SeatGroup(group));
}

/** For every place the next place with other employers. */
function endsOfRuns(seats: readonly Seat[]): Int32Array {
  const ends = new Int32Array(seats.length);
  const keys = seats.map(({ employerGroupIds }) => [...employerGroupIds].sort().join(' '));
  for (let at = seats.length - 1; at >= 0; at -= 1) {
    ends[at] = keys[at] === keys[at + 1] ? (ends[at + 1] as number) : at + 1;
  }
  return ends;
}
