import type { Instance } from './instance';
import { loadOf, type Placement } from './placement';

export function keepsEveryRule(instance: Instance, placement: Placement): boolean {
  const { minimum, capacity } = instance;
  return (
    placement.every((people, request) => keepsRules(instance, request, people)) &&
    loadOf(instance, placement).every(
      (places, person) => places >= (minimum[person] ?? 0) && places <= (capacity[person] ?? 0),
    )
  );
}

/** Whether exactly these people may be together on a request. Capacity and minimum are not asked. */
export function keepsRules(instance: Instance, request: number, people: readonly number[]): boolean {
  return (
    people.every((person) => instance.unit[person]?.every((partner) => people.includes(partner))) &&
    hasSeniors(instance, people) &&
    canBeJoined(instance, request, people)
  );
}

/** Whether these people, and perhaps others beside them, may be together on a request. */
export function canBeJoined(instance: Instance, request: number, people: readonly number[]): boolean {
  const demand = instance.demand[request] ?? 0;
  const juniors = people.filter((person) => !instance.isSenior[person]).length;
  return (
    people.length <= demand &&
    (people.length === 0 || demand - juniors >= instance.seniorsNeeded) &&
    people.every((person) => !isExcluded(instance, request, person)) &&
    !hasForbiddenPair(instance, people) &&
    !(instance.hasDistinctGroups && hasSameGroup(instance, people))
  );
}

export function isExcluded({ scores, reviewerIds }: Instance, request: number, person: number): boolean {
  return Number.isNaN(scores[request * reviewerIds.length + person]);
}

export function hasSeniors({ isSenior, seniorsNeeded }: Instance, people: readonly number[]): boolean {
  return people.length === 0 || people.filter((person) => isSenior[person]).length >= seniorsNeeded;
}

export function hasForbiddenPair({ neverBeside }: Instance, people: readonly number[]): boolean {
  return people.some((one) => people.some((other) => neverBeside[one]?.has(other)));
}

export function hasSameGroup({ group }: Instance, people: readonly number[]): boolean {
  return new Set(people.map((person) => group[person])).size < people.length;
}
