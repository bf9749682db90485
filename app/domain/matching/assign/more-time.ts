import type { Instance } from './instance';
import { isExcluded, keepsRules } from './keeps-rules';
import { loadOf, type Placement } from './placement';

/**
 * Whose capacity, raised by one, fills a request at once while everybody else stays where they are, when no smaller set
 * of anything can do it: a single person, or as many as there are seats beyond all time there is. Null when that is not
 * plain to see.
 */
export function whoNeedsMoreTime(instance: Instance, placement: Placement, request: number): number[] | null {
  const here = placement[request] ?? [];
  const seats = (instance.demand[request] ?? 0) - here.length;
  const load = loadOf(instance, placement);
  const beyond = placement.flat().length + seats - timeThereIs(instance);
  const fewest = Math.max(1, beyond);

  const others = instance.reviewerIds
    .map((_, person) => person)
    .filter((person) => !here.includes(person) && !isExcluded(instance, request, person));
  const isBusy = (person: number) => (load[person] ?? 0) >= (instance.capacity[person] ?? 0);
  const busy = others.filter(isBusy);
  const idle = others.filter((person) => !isBusy(person));
  let tries = mostTries;
  for (const more of groupsOf(busy, fewest)) {
    for (const rest of groupsOf(idle, seats - fewest)) {
      if (keepsRules(instance, request, [...here, ...more, ...rest])) return more;
      tries -= 1;
      if (tries === 0) return null;
    }
  }
  return null;
}

const mostTries = 100_000;

/** Nobody is on a request twice, so more time than requests is of no use. */
function timeThereIs({ capacity, demand }: Instance): number {
  return capacity.reduce((sum, places) => sum + Math.min(places, demand.length), 0);
}

/** Every group of so many, the members and the groups in order. */
function* groupsOf(people: readonly number[], size: number, from = 0): Generator<number[]> {
  if (size === 0) yield [];
  if (size <= 0) return;
  for (let at = from; at < people.length; at += 1) {
    for (const rest of groupsOf(people, size - 1, at + 1)) yield [people[at] as number, ...rest];
  }
}
