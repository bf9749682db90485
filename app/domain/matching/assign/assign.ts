import type { Assignment, UnfilledRequest } from './assignment';
import { fullestPlacement } from './best-placement';
import { type Instance, instanceOf } from './instance';
import { openCells } from './open-cells';
import { type Placement, worthOf } from './placement';
import type { Problem } from './problem';
import { reasonWhyNot } from './reason-why-not';
import { relaxationFor } from './relaxation';
import { scaleScores } from './score-scale';
import { strengthenWeakest } from './weakest-first';

/**
 * The best assignment of reviewers to requests, proved to be so: as many seats filled as can be, and then the
 * objective. The same problem in another order has the same answer. Give it only what `readProblem` lets through.
 */
export async function assign(problem: Problem): Promise<Assignment> {
  const instance = instanceOf(problem);
  const scale = scaleScores(instance.scores);
  const search = { instance, open: openCells(instance), gains: scale.scaled };
  const fullest = await fullestPlacement(search);
  if (fullest === null) return { ...nothing, reason: await reasonWhyNot(instance) };
  const isAboutWeakest = problem.objective === 'weakest-first';
  const placement = isAboutWeakest ? await strengthenWeakest(search, scale, fullest) : fullest;
  const unfilled = await unfilledOf(instance, placement);
  return { status: unfilled.length === 0 ? 'optimal' : 'partial', ...worthOf(instance, placement), unfilled };
}

const nothing: Assignment = {
  status: 'infeasible',
  filledSeats: 0,
  objective: 0,
  weakest: 0,
  assignments: [],
  unfilled: [],
};

async function unfilledOf(instance: Instance, placement: Placement): Promise<UnfilledRequest[]> {
  const unfilled: UnfilledRequest[] = [];
  for (const [request, people] of placement.entries()) {
    const seats = (instance.demand[request] ?? 0) - people.length;
    if (seats === 0) continue;
    const relax = await relaxationFor(instance, placement, request);
    unfilled.push({ request: instance.requestIds[request] ?? '', seats, relax });
  }
  return unfilled;
}
