import { solveWhole } from '~/domain/matching/assign/linear-solver';
import { ProgramDraft, times } from '~/domain/matching/assign/program-draft';
import { reviewerSeats } from '~/domain/matching/invitation-status';
import type { TriedTeam } from './every-plan';

/**
 * The most teams and then the most points, each request once and each person one seat for reviewers, with a column for
 * every team there is. For people who may do one review and any number of supervisions.
 */
export async function bestOfEveryTeam(
  teams: readonly TriedTeam[],
): Promise<{ count: number; points: number }> {
  const program = new ProgramDraft();
  for (const { points } of teams) program.add(100_000 + points);
  const columnsWith = (has: (team: TriedTeam) => boolean) =>
    [...teams.keys()].filter((column) => has(teams[column] as TriedTeam));
  for (const request of new Set(teams.map((team) => team.request))) {
    program.hold(
      0,
      times(
        1,
        columnsWith((team) => team.request === request),
      ),
      1,
    );
  }
  for (const personId of new Set(teams.flatMap(reviewersIn))) {
    program.hold(
      0,
      times(
        1,
        columnsWith((team) => reviewersIn(team).includes(personId)),
      ),
      1,
    );
  }
  const columns = (await solveWhole(program)) ?? [];
  const chosen = teams.filter((_, column) => columns[column] === 1);
  return { count: chosen.length, points: chosen.reduce((sum, { points }) => sum + points, 0) };
}

function reviewersIn({ seating }: TriedTeam): string[] {
  return reviewerSeats.flatMap((seat) => seating[seat] ?? []);
}
