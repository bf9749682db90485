import { leastBeside } from './beside';
import { bestTeam } from './best-teams';
import { possibleSeats } from './limits';
import type { GapGround, PlanAim } from './plan-aim';
import type { RequestToPlan } from './sitters';
import { pointsOf, type Team } from './team';
import { type Chosen, TeamProgram } from './team-program';

export interface Plan {
  readonly teams: readonly Team[];
  /** Of all teams. */
  readonly points: number;
  /** Of the team with the fewest; 0 without teams. */
  readonly weakest: number;
  readonly unplaced: readonly UnplacedRequest[];
  /** Whether it was shown that no other plan is better. */
  readonly isProved: boolean;
}

/** So often it may turn out that somebody has more than they can hold; after that a plan is good, and not proved best. */
const usualRounds = 30;

export interface UnplacedRequest {
  readonly requestId: string;
  readonly ground: GapGround;
}

/**
 * The best teams for all open requests at once: as many requests as can be, and then `total`: the most points, or
 * `weakest-first`: the most points for the weakest team, and then in total. Pairs count as pairs, the supervisor is part of
 * it, and what somebody can hold beside each other (H6, H7) holds over all requests. The same people and requests in any
 * order give the same plan. What one seat adds to somebody's hours this year does not change their points for another.
 */
export async function planRequests(
  asked: readonly RequestToPlan[],
  aim: PlanAim,
  mostRounds = usualRounds,
): Promise<Plan> {
  const requests = [...asked].sort((a, b) => (a.context.request.id < b.context.request.id ? -1 : 1));
  const best = requests.map((request) => bestTeam(request)?.points ?? null);
  const program = new TeamProgram(requests, possibleSeats(requests), spanOf(requests, best), mostRounds);
  const chosen = (await program.choose(Number.NEGATIVE_INFINITY)) ?? { teams: [], isProved: true };
  const { teams, isProved } = aim === 'total' ? chosen : await strengthenWeakest(program, chosen, best);
  const placed = new Set(teams.map(({ requestId }) => requestId));
  return {
    teams,
    points: pointsOf(teams),
    weakest: weakestOf(teams),
    unplaced: requests.flatMap(({ context: { request } }, at) =>
      placed.has(request.id)
        ? []
        : [{ requestId: request.id, ground: best[at] === null ? 'no-team' : 'people-needed' }],
    ),
    isProved,
  };
}

/** Of all plans with as many teams, one whose weakest is as strong as can be, and of those the one with the most points. */
async function strengthenWeakest(
  program: TeamProgram,
  found: Chosen,
  best: readonly (number | null)[],
): Promise<Chosen> {
  const count = found.teams.length;
  if (count === 0) return found;
  const strongest = best.filter((points) => points !== null).sort((a, b) => b - a);
  let chosen = found;
  let [least, most] = [weakestOf(found.teams), strongest[count - 1] ?? 0];
  while (least < most) {
    const floor = Math.ceil((least + most) / 2);
    const stronger = await program.choose(floor, count);
    if (stronger?.teams.length === count) {
      chosen = { ...stronger, isProved: chosen.isProved && stronger.isProved };
      least = weakestOf(stronger.teams);
    } else {
      chosen = { ...chosen, isProved: chosen.isProved && (stronger?.isProved ?? true) };
      most = floor - 1;
    }
  }
  return chosen;
}

function weakestOf(teams: readonly Team[]): number {
  return teams.length === 0 ? 0 : Math.min(...teams.map(({ points }) => points));
}

/** Two plans differ by no more points than this. */
function spanOf(requests: readonly RequestToPlan[], best: readonly (number | null)[]): number {
  return requests.reduce((sum, request, at) => {
    const most = best[at] ?? null;
    return most === null ? sum : sum + Math.max(0, most) - Math.min(0, fewestPoints(request));
  }, 0);
}

function fewestPoints({ context, sitters }: RequestToPlan): number {
  const alone = sitters.map((choices) => Math.min(...choices.map(({ points }) => points)));
  const beside = (sitters.length * (sitters.length - 1)) / 2;
  return alone.reduce((sum, points) => sum + points, beside * leastBeside(context));
}
