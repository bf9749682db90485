import { solveFractional, solveWhole } from '../assign/linear-solver';
import { ProgramDraft, times } from '../assign/program-draft';
import { bestTeams } from './best-teams';
import { brokenLimits, countedLimits, type Limit, type PossibleSeats, seatKey } from './limits';
import { oneAfterAnother } from './one-after-another';
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
  private readonly limits: Limit[];
  /** One request more outweighs whatever it costs in points. */
  private readonly worthOfTeam: number;

  constructor(
    private readonly requests: readonly RequestToPlan[],
    private readonly possible: PossibleSeats,
    spanOfPoints: number,
    private readonly mostRounds: number,
  ) {
    this.limits = countedLimits(possible);
    this.worthOfTeam = (1 + spanOfPoints) / shareOfPoints;
  }

  /**
   * Only teams with at least so many points. `null` when there are fewer than `atLeast` such teams at once, as far as
   * that shows before anything has to be whole.
   */
  async choose(floor: number, atLeast = 0): Promise<Chosen | null> {
    for (let round = 1; ; round += 1) {
      const wanted = { floor, cap: this.requests.length };
      const priced = await this.priceTeams(wanted);
      const possible = Math.floor(priced.worth / this.worthOfTeam + shareOfPoints + rounding);
      if (possible < atLeast) return null;
      const found = await this.chooseWhole(wanted, this.teams);
      const broken = this.brokenBy(found);
      if (broken.length > 0 && round >= this.mostRounds) {
        return { teams: this.goodEnough(found, broken, floor), isProved: false };
      }
      this.limits.push(...broken);
      if (broken.length > 0) continue;
      if (this.isSettled(priced, found)) return { teams: found, isProved: true };
      // Half a team more, which nobody can have, would hide how near the points are.
      const isCounted = found.length === possible;
      const closer = { floor, cap: isCounted ? possible : wanted.cap };
      const chosen = await this.chooseAmongAll(closer, isCounted ? await this.priceTeams(closer) : priced);
      const brokenAfter = this.brokenBy(chosen.teams);
      if (brokenAfter.length === 0) return chosen;
      if (round >= this.mostRounds) return { teams: found, isProved: false };
      this.limits.push(...brokenAfter);
    }
  }

  /** With every team that can still be part of something better. */
  private async chooseAmongAll(wanted: Wanted, priced: Prices): Promise<Chosen> {
    const found = await this.chooseWhole(wanted, this.teams);
    if (this.isSettled(priced, found)) return { teams: found, isProved: true };
    const short = priced.worth - this.worthOf(found) - 1 + rounding;
    const lists = this.teamsWorth(priced, { floor: wanted.floor, short, most: mostTeams });
    const more = lists.flat().filter((team) => !this.known.has(keyOf(team)));
    const teams = await this.chooseWhole(wanted, [...this.teams, ...more]);
    for (const team of teams) this.add(team);
    return { teams, isProved: lists.every(({ length }) => length < mostTeams) };
  }

  /** Without every team in which somebody has more than they can hold, and then one after another. */
  private goodEnough(teams: readonly Team[], broken: readonly Limit[], floor: number): Team[] {
    const busy = new Set(broken.map(({ personId }) => personId));
    const held = teams.filter(({ sitters }) =>
      sitters.every(({ candidate }) => !busy.has(candidate.personId)),
    );
    const plans = [oneAfterAnother(this.requests, held), oneAfterAnother(this.requests)].map((plan) =>
      plan.filter(({ points }) => points >= floor),
    );
    return plans.sort((a, b) => this.worthOf(b) - this.worthOf(a))[0] ?? [];
  }

  /** Limits for whoever got more seats than they can hold together. */
  private brokenBy(teams: readonly Team[]): Limit[] {
    return brokenLimits(this.possible, teams);
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
    const { program } = this.draft(wanted, this.teams);
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

  private async chooseWhole(wanted: Wanted, among: readonly Team[]): Promise<readonly Team[]> {
    const { program, teams } = this.draft(wanted, among);
    const columns = (await solveWhole(program)) ?? [];
    return teams.filter((_, column) => columns[column] === 1);
  }

  private draft(
    { floor, cap }: Wanted,
    among: readonly Team[],
  ): { readonly program: ProgramDraft; readonly teams: readonly Team[] } {
    const teams = among.filter(({ points }) => points >= floor);
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
    const key = keyOf(team);
    if (this.known.has(key)) return false;
    this.known.add(key);
    this.teams.push(team);
    return true;
  }

  private worthOf(teams: readonly Team[]): number {
    return teams.length * this.worthOfTeam + pointsOf(teams);
  }
}

function keyOf(team: Team): string {
  return [team.requestId, ...Object.values(seatingOfTeam(team))].join(' ');
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
