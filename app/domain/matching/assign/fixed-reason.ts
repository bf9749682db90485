import type { InfeasibleCode, InfeasibleReason } from './assignment';
import type { Instance } from './instance';
import { hasForbiddenPair, hasSameGroup, isExcluded } from './keeps-rules';

/** The first fixed placement, by request and then by reviewer, that breaks a rule whatever else is placed. */
export function fixedReason(instance: Instance): InfeasibleReason | null {
  for (const [request, people] of instance.fixedAt.entries()) {
    const reason = people.length === 0 ? null : reasonAt(instance, request, people);
    if (reason) return reason;
  }
  for (const [person, capacity] of instance.capacity.entries()) {
    const theirs = [...instance.requestIds.keys()].filter((request) =>
      instance.fixedAt[request]?.includes(person),
    );
    if (theirs.length <= capacity) continue;
    const name = instance.reviewerIds[person];
    const sentence = `${name} is fixed on ${count(theirs.length, 'request')} and has a capacity of ${capacity}.`;
    return reasonOf(instance, 'fixed-over-capacity', sentence, theirs, [person]);
  }
  return null;
}

function reasonAt(instance: Instance, request: number, people: readonly number[]): InfeasibleReason | null {
  const { reviewerIds, demand, isSenior, unit, seniorsNeeded, hasDistinctGroups } = instance;
  const where = instance.requestIds[request] ?? '';
  const names = (persons: readonly number[]) => persons.map((person) => reviewerIds[person]).join(' and ');
  const because = (code: InfeasibleCode, sentence: string, persons = people) =>
    reasonOf(instance, code, sentence, [request], persons);

  const excluded = people.filter((person) => isExcluded(instance, request, person));
  if (excluded.length > 0) {
    return because(
      'fixed-excluded',
      `${names(excluded)} is fixed on ${where}, where that is excluded.`,
      excluded,
    );
  }
  const seats = demand[request] ?? 0;
  if (people.length > seats) {
    const fixed = count(people.length, 'person', 'people');
    return because('fixed-over-demand', `${where} asks for ${seats}, and ${fixed} are fixed on it.`);
  }
  const couple = pairOf(people, (pair) => hasForbiddenPair(instance, pair));
  if (couple) {
    const sentence = `${names(couple)} are both fixed on ${where}, and are a forbidden pair.`;
    return because('fixed-forbidden-pair', sentence, couple);
  }
  const alike = hasDistinctGroups ? pairOf(people, (pair) => hasSameGroup(instance, pair)) : null;
  if (alike) {
    const sentence = `${names(alike)} are both fixed on ${where}, and are of one group.`;
    return because('fixed-same-group', sentence, alike);
  }
  for (const person of people) {
    const together = [...new Set([...people, ...(unit[person] ?? [])])].sort((a, b) => a - b);
    const cannot = together.filter((partner) => isExcluded(instance, request, partner));
    if (cannot.length > 0) {
      const sentence = `${reviewerIds[person]} is fixed on ${where} and goes only together with ${names(cannot)}, who is excluded there.`;
      return because('fixed-without-partner', sentence, [person, ...cannot]);
    }
    if (together.length > seats) {
      const sentence = `${names(together)} would all have to be on ${where}, which asks for ${seats}.`;
      return because('fixed-without-partner', sentence, together);
    }
  }
  const juniors = people.filter((person) => !isSenior[person]);
  if (seats - juniors.length < seniorsNeeded) {
    const sentence = `With ${names(people)} fixed, ${where} has no room for ${count(seniorsNeeded, 'senior')} among ${seats}.`;
    return because('fixed-without-senior', sentence);
  }
  return null;
}

function pairOf(
  people: readonly number[],
  isWrong: (pair: readonly [number, number]) => boolean,
): readonly [number, number] | null {
  for (const [at, one] of people.entries()) {
    for (const other of people.slice(at + 1)) if (isWrong([one, other])) return [one, other];
  }
  return null;
}

function reasonOf(
  { requestIds, reviewerIds }: Instance,
  code: InfeasibleCode,
  sentence: string,
  requests: readonly number[],
  people: readonly number[],
): InfeasibleReason {
  return {
    code,
    sentence,
    requests: requests.map((at) => requestIds[at] ?? ''),
    reviewers: people.map((at) => reviewerIds[at] ?? ''),
  };
}

function count(number: number, one: string, more = `${one}s`): string {
  return `${number} ${number === 1 ? one : more}`;
}
