import type { Worth } from './assignment';
import type { Instance } from './instance';

/** By request the people on it, each in order. */
export type Placement = readonly (readonly number[])[];

export function cellsOfPlacement({ reviewerIds }: Instance, placement: Placement): number[] {
  return placement.flatMap((people, request) =>
    people.map((person) => request * reviewerIds.length + person),
  );
}

/** By request, the sum of the scores of who is on it. */
export function sumsOf({ reviewerIds }: Instance, scores: Float64Array, placement: Placement): number[] {
  return placement.map((people, request) =>
    people.reduce((sum, person) => sum + (scores[request * reviewerIds.length + person] as number), 0),
  );
}

export function totalOf(instance: Instance, scores: Float64Array, placement: Placement): number {
  return sumsOf(instance, scores, placement).reduce((sum, score) => sum + score, 0);
}

/** By person, on how many requests they are. */
export function loadOf({ reviewerIds }: Instance, placement: Placement): number[] {
  const load = reviewerIds.map(() => 0);
  for (const person of placement.flat()) load[person] = (load[person] ?? 0) + 1;
  return load;
}

export function worthOf(instance: Instance, placement: Placement): Worth {
  const sums = sumsOf(instance, instance.scores, placement);
  return {
    filledSeats: placement.flat().length,
    objective: sums.reduce((total, score) => total + score, 0),
    weakest: sums.length === 0 ? 0 : Math.min(...sums),
    assignments: placement.map((people, request) => ({
      request: instance.requestIds[request] ?? '',
      reviewers: people.map((person) => instance.reviewerIds[person] ?? ''),
    })),
  };
}
