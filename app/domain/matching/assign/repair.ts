import { fail, type Result, succeed } from '~/domain/kernel/result';
import type { Worth } from './assignment';
import { type Instance, instanceOf } from './instance';
import { isExcluded, keepsRules } from './keeps-rules';
import { loadOf, type Placement, worthOf } from './placement';
import type { Problem, Seat } from './problem';

export interface Repair extends Worth {
  /** The one seat that changed. */
  readonly substitute: Seat;
}

/**
 * Gives the seat of somebody who drops out to the best substitute and leaves every other seat alone. The rules hold as
 * for `assign`, except that the minimum of who drops out is let go. Without a substitute nothing is changed: assigning
 * anew, with that person excluded from that request, may move others.
 */
export function repair(
  problem: Problem,
  { assignments }: Pick<Worth, 'assignments'>,
  dropped: Seat,
): Result<Repair, 'no-substitute'> {
  const instance = instanceOf(problem);
  const left = withoutSeat(instance, assignments, dropped);
  const request = instance.requestIds.indexOf(dropped.request);
  const substitute = bestSubstitute(instance, left, request, instance.reviewerIds.indexOf(dropped.reviewer));
  if (substitute === null) return fail('no-substitute');
  const placement = left.map((people, at) =>
    at === request ? [...people, substitute].sort((a, b) => a - b) : people,
  );
  return succeed({
    ...worthOf(instance, placement),
    substitute: { request: dropped.request, reviewer: instance.reviewerIds[substitute] ?? '' },
  });
}

/** With everybody else in place, the highest score is best for either objective; of equals the first by id. */
function bestSubstitute(
  instance: Instance,
  left: Placement,
  request: number,
  dropped: number,
): number | null {
  const here = left[request] ?? [];
  const load = loadOf(instance, left);
  const score = (person: number) => instance.scores[request * instance.reviewerIds.length + person] as number;
  return instance.reviewerIds
    .map((_, person) => person)
    .filter(
      (person) =>
        person !== dropped &&
        !here.includes(person) &&
        !isExcluded(instance, request, person) &&
        (load[person] ?? 0) < (instance.capacity[person] ?? 0) &&
        keepsRules(instance, request, [...here, person]),
    )
    .reduce<number | null>(
      (best, person) => (best === null || score(person) > score(best) ? person : best),
      null,
    );
}

function withoutSeat(instance: Instance, assignments: Worth['assignments'], dropped: Seat): Placement {
  const placedOn = new Map(assignments.map(({ request, reviewers }) => [request, reviewers]));
  return instance.requestIds.map((id) =>
    (placedOn.get(id) ?? [])
      .filter((reviewer) => id !== dropped.request || reviewer !== dropped.reviewer)
      .map((reviewer) => instance.reviewerIds.indexOf(reviewer))
      .sort((a, b) => a - b),
  );
}
