import { solveFractional, solveWhole } from '../assign/linear-solver';
import { ProgramDraft, times } from '../assign/program-draft';
import { bestTeams } from './best-teams';
import { type Limit, seatKey } from './limits';
import type { RequestToPlan, Sitter } from './sitters';
import { pointsOf, seatingOfTeam, type Team } from './team';

export interface Chosen {
  readonly teams: readonly Team[];
  /** Whether it was shown that no other choice is better. */
  readonly isProved: boolean;
}

/**
 * Which team goes to which request: as many requests as can be, and then the most points. Only those of all possible
 * teams are looked at that can matter: HiGHS says, when nothing has to be whole, what everybody is worth to the other
 * requests, and at these prices a team that falls short by more than the gap that is left is in no better plan.
 */
export class TeamProgram {
  private readonly teams: Team[] = [];
  private readonly known = new Set<string>();
  /** One request more outweighs whatever it costs in points. */
  private readonly worthOfTeam: number;

  constructor(
    private readonly requests: readonly RequestToPlan[],
    private readonly limits: Limit[],
    spanOfPoints: number,
  ) {
    this.worthOfTeam = (1 + spanOfPoints) / shareOfPoints;
  }

  forbid(limits: readonly Limit[]): void {
    this.limits.push(...limits);
  }

  /**
   * Only teams with at least so many points. `null` when there are fewer than `atLeast` such teams at once, as far as
   * that shows before anything has to be whole.
   */
  async choose(floor: number, atLeast = 0): Promise<Chosen | null> {
    const wanted = { floor, cap: this.requests.length };
    const priced = await this.priceTeams(wanted);
    const possible = Math.floor(priced.worth / this.worthOfTeam + shareOfPoints + rounding);
    if (possible < atLeast) return null;
    const found = await this.chooseWhole(wanted);
    if (this.isSettled(priced, found)) return { teams: found, isProved: true };
    // Half a team more, which nobody can have, would hide how near the points are.
    const isCounted = found.length === possible;
    const closer = { floor, cap: isCounted ? possible : wanted.cap };
    return this.chooseAmongAll(closer, isCounted ? await this.priceTeams(closer) : priced, found);
  }

  /** With every team that can still be part of something better. */
  private async chooseAmongAll(wanted: Wanted, priced: Prices, found: readonly Team[]): Promise<Chosen> {
    const begin = wanted.cap === found.length ? await this.chooseWhole(wanted) : found;
    if (this.isSettled(priced, begin)) return { teams: begin, isProved: true };
    const short = priced.worth - this.worthOf(begin) - 1 + rounding;
    const lists = this.teamsWorth(priced, { floor: wanted.floor, short, most: mostTeams });
    for (const team of lists.flat()) this.add(team);
    return {
      teams: await this.chooseWhole(wanted),
      isProved: lists.every(({ length }) => length < mostTeams),
    };
  }

  /** Points are whole: less than one more is none. */
  private isSettled({ worth }: Prices, found: readonly Team[]): boolean {
    return Math.floor(worth - this.worthOf(found) + rounding) < 1;
  }

  /** Adds teams until no other would help, were nothing to be whole. */
  private async priceTeams(wanted: Wanted): Promise<Prices> {
    for (;;) {
      const priced = await this.pricesFor(wanted);
      const lists = this.teamsWorth(priced, { floor: wanted.floor, short: -rounding, most: teamsAtOnce });
      const isAnyNew = lists
        .flat()
        .map((team) => this.add(team))
        .some(Boolean);
      if (!isAnyNew) return priced;
    }
  }

  /** By request, teams that at these prices fall short by no more than this. */
  private teamsWorth(
    prices: Prices,
    { floor, short, most }: { floor: number; short: number; most: number },
  ): Team[][] {
    return this.requests.map((request, at) => {
      const { id } = request.context.request;
      const above = (prices.ofRequests[at] ?? 0) + prices.ofCap - this.worthOfTeam - short;
      const priceOf = (sitter: Sitter) =>
        prices.ofSeats.get(sitter.candidate.personId)?.get(seatKey(id, sitter)) ?? 0;
      return bestTeams(request, { priceOf, above, floor, most }).map(({ team }) => team);
    });
  }

  private async pricesFor(wanted: Wanted): Promise<Prices> {
    const { program } = this.draft(wanted);
    const solved = program.gains.length === 0 ? null : await solveFractional(program);
    const [ofCap = 0, ...others] = solved?.prices ?? [];
    const ofSeats = new Map<string, Map<string, number>>();
    for (const [at, { personId, seats }] of this.limits.entries()) {
      const price = others[this.requests.length + at] ?? 0;
      if (price === 0) continue;
      const known = ofSeats.get(personId) ?? new Map<string, number>();
      for (const key of seats) known.set(key, (known.get(key) ?? 0) + price);
      ofSeats.set(personId, known);
    }
    return {
      worth: solved?.objective ?? 0,
      ofCap,
      ofRequests: others.slice(0, this.requests.length),
      ofSeats,
    };
  }

  private async chooseWhole(wanted: Wanted): Promise<readonly Team[]> {
    const { program, teams } = this.draft(wanted);
    const columns = (await solveWhole(program)) ?? [];
    return teams.filter((_, column) => columns[column] === 1);
  }

  private draft({ floor, cap }: Wanted): { readonly program: ProgramDraft; readonly teams: readonly Team[] } {
    const teams = this.teams.filter(({ points }) => points >= floor);
    const program = new ProgramDraft();
    for (const { points } of teams) program.add(this.worthOfTeam + points);
    const holdTo = (most: number, isInRow: (team: Team) => boolean) => {
      const columns = [...teams.keys()].filter((column) => isInRow(teams[column] as Team));
      program.hold(0, times(1, columns), most);
    };
    holdTo(cap, () => true);
    for (const { context } of this.requests) holdTo(1, ({ requestId }) => requestId === context.request.id);
    for (const { personId, seats, most } of this.limits) {
      holdTo(most, ({ requestId, sitters }) =>
        sitters.some((one) => one.candidate.personId === personId && seats.has(seatKey(requestId, one))),
      );
    }
    return { program, teams };
  }

  private add(team: Team): boolean {
    const key = [team.requestId, ...Object.values(seatingOfTeam(team))].join(' ');
    if (this.known.has(key)) return false;
    this.known.add(key);
    this.teams.push(team);
    return true;
  }

  private worthOf(teams: readonly Team[]): number {
    return teams.length * this.worthOfTeam + pointsOf(teams);
  }
}

interface Wanted {
  readonly floor: number;
  /** No more teams than this. */
  readonly cap: number;
}

interface Prices {
  /** No choice is worth more. */
  readonly worth: number;
  readonly ofCap: number;
  readonly ofRequests: readonly number[];
  /** By person and seat. */
  readonly ofSeats: ReadonlyMap<string, ReadonlyMap<string, number>>;
}

const rounding = 1e-6;
/** All points of a plan are worth no more than this part of one team. */
const shareOfPoints = 0.1;
const teamsAtOnce = 3;
/** More would make the last step slow; beyond it the choice is good, and not proved best. */
const mostTeams = 2_000;
