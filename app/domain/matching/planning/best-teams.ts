import { mostBeside, pointsBeside } from './beside';
import type { RequestToPlan, Sitter } from './sitters';
import type { Team } from './team';

/** What it costs the other requests that somebody sits here. */
export type PriceOf = (sitter: Sitter) => number;

export interface PricedTeam {
  readonly team: Team;
  /** Points less prices. */
  readonly net: number;
}

export interface TeamsWanted {
  readonly priceOf: PriceOf;
  /** Only teams with more than this, prices taken off. */
  readonly above: number;
  /** Only teams with at least so many points, whatever they cost. */
  readonly floor: number;
  readonly most: number;
}

/**
 * The best teams for one request, most points less prices first, then fewest hours this year. Seat by seat, every seat in
 * the order of what its people bring alone; whatever cannot beat the teams that were found is left out unseen.
 */
export function bestTeams(
  request: RequestToPlan,
  { priceOf, above, floor, most }: TeamsWanted,
): PricedTeam[] {
  const { context, sitters } = request;
  const seats = sitters.map((choices) =>
    choices
      .map((sitter) => ({ sitter, net: sitter.points - priceOf(sitter) }))
      .sort((a, b) => b.net - a.net || bySpread(a.sitter, b.sitter)),
  );
  const [netAhead, pointsAhead] = [
    seats.map((choices) => choices[0]?.net ?? Number.NEGATIVE_INFINITY),
    sitters.map((choices) => Math.max(...choices.map(({ points }) => points))),
  ].map((bests) => sumsAhead(bests, seatNumbers(sitters, context)));
  if (!netAhead || !pointsAhead || seats.some((choices) => choices.length === 0)) return [];

  const found: PricedTeam[] = [];
  const taken: Sitter[] = [];
  const isHopeless = (net: number, minutes: number) => {
    const last = found[most - 1];
    if (!last) return net <= above;
    return net < last.net || (net === last.net && minutes >= minutesOf(last.team.sitters));
  };
  const seatNext = (net: number, points: number, minutes: number): void => {
    const at = taken.length;
    const choices = seats[at];
    if (!choices) {
      offer(found, { team: { requestId: context.request.id, sitters: [...taken], points }, net }, most);
      return;
    }
    const ahead = netAhead[at + 1] ?? 0;
    const first = choices[0]?.sitter;
    const mostHere = first ? at * mostBeside(context, first.seat) : 0;
    for (const { sitter, net: own } of choices) {
      if (isHopeless(net + own + mostHere + ahead, minutes)) break;
      const beside = pointsBesideAll(request, taken, sitter);
      if (beside === null) continue;
      const spent = minutes + sitter.candidate.minutesThisYear;
      const reached = points + sitter.points + beside;
      if (isHopeless(net + own + beside + ahead, spent)) continue;
      if (reached + (pointsAhead[at + 1] ?? 0) < floor) continue;
      taken.push(sitter);
      seatNext(net + own + beside, reached, spent);
      taken.pop();
    }
  };
  seatNext(0, 0, 0);
  return found;
}

/** The best team for one request alone; `null` when it has none. */
export function bestTeam(request: RequestToPlan): Team | null {
  const [best] = bestTeams(request, {
    priceOf: () => 0,
    above: Number.NEGATIVE_INFINITY,
    floor: Number.NEGATIVE_INFINITY,
    most: 1,
  });
  return best?.team ?? null;
}

function bySpread(a: Sitter, b: Sitter): number {
  return a.candidate.minutesThisYear - b.candidate.minutesThisYear || a.nameRank - b.nameRank;
}

/** By seat, no two people in it and in any one before it are worth more to each other. */
function seatNumbers(sitters: RequestToPlan['sitters'], context: RequestToPlan['context']): number[] {
  return sitters.map((choices, at) => (choices[0] ? at * mostBeside(context, choices[0].seat) : 0));
}

/** By seat, no more than this comes from that seat and those behind it. */
function sumsAhead(bests: readonly number[], beside: readonly number[]): number[] {
  const sums = new Array<number>(bests.length + 1).fill(0);
  for (let at = bests.length - 1; at >= 0; at -= 1) {
    sums[at] = (sums[at + 1] as number) + (bests[at] as number) + (beside[at] as number);
  }
  return sums;
}

function pointsBesideAll(
  { context }: RequestToPlan,
  taken: readonly Sitter[],
  sitter: Sitter,
): number | null {
  let sum = 0;
  for (const earlier of taken) {
    const points = pointsBeside(context, earlier, sitter);
    if (points === null) return null;
    sum += points;
  }
  return sum;
}

function offer(found: PricedTeam[], offered: PricedTeam, most: number): void {
  const place = found.findIndex((one) => isBetter(offered, one));
  found.splice(place === -1 ? found.length : place, 0, offered);
  if (found.length > most) found.pop();
}

function isBetter(a: PricedTeam, b: PricedTeam): boolean {
  return a.net > b.net || (a.net === b.net && minutesOf(a.team.sitters) < minutesOf(b.team.sitters));
}

function minutesOf(sitters: readonly Sitter[]): number {
  return sitters.reduce((sum, { candidate }) => sum + candidate.minutesThisYear, 0);
}
