import { oneAfterAnother } from '~/domain/matching/planning/one-after-another';
import { type Plan, planRequests } from '~/domain/matching/planning/plan-requests';
import type { RequestToPlan } from '~/domain/matching/planning/sitters';
import { pointsOf, type Team } from '~/domain/matching/planning/team';
import { measureTogether } from './measure';
import type { Comparison } from './report-table';
import { requestsToPlan } from './requests-to-plan';

type Report = (line: string) => void;

const worlds = 3;

/** All open requests with whole teams: ours beside going through them one after another, and what that loses. */
export async function measurePlanning(report: Report): Promise<Comparison[]> {
  const compared: Comparison[] = [];
  for (const size of [
    { requests: 10, people: 100 },
    { requests: 20, people: 120 },
  ]) {
    const made = Array.from({ length: worlds }, (_, at) => requestsToPlan(at + 1, size));
    for (const requests of made) {
      const plan = await planRequests(requests, 'total');
      report(`plan: ${size.requests} × ${size.people}, ${gainOf(plan, oneAfterAnother(requests))}`);
    }
    const took = await measureTogether(
      {
        total: inTurn(made, (requests) => planRequests(requests, 'total')),
        weakest: inTurn(made, (requests) => planRequests(requests, 'weakest-first')),
        greedy: inTurn(made, (requests) => oneAfterAnother(requests)),
      },
      { warmUp: 0, measured: worlds },
    );
    const theirs = { baseline: took.greedy, baselineIs: 'the best team for each, one after another' };
    const named = `planning ${size.requests} requests, ${size.people} people`;
    compared.push(
      { what: named, ours: took.total, ...theirs },
      { what: '  weakest first', ours: took.weakest, ...theirs },
    );
  }
  return compared;
}

function gainOf(plan: Plan, greedy: readonly Team[]): string {
  const proved = plan.isProved ? 'proved' : 'not proved';
  return `${proved}: ${plan.teams.length} teams, ${plan.points} points; one after another ${greedy.length} teams, ${pointsOf(greedy)} points`;
}

/** Every time the next world. */
function inTurn(made: readonly RequestToPlan[][], run: (requests: readonly RequestToPlan[]) => unknown) {
  let turn = 0;
  return () => run(made[turn++ % made.length] as RequestToPlan[]);
}
