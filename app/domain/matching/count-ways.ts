import type { ReviewerCount } from '../requests/reviewer-count';
import { countPairs, type Seatable } from './pair-rules';
import { pairKey } from './two-people/companions';

/** In how many ways H8 lets these people take the seats of a request that asks so many reviewers. */
export function countWays(people: readonly Seatable[], reviewers: ReviewerCount): number {
  switch (reviewers) {
    case 1:
      return people.filter(({ leads, onlyWith }) => leads && onlyWith.length === 0).length;
    case 2:
      return countPairs(people, 'best');
    case 3:
      return countThrees(people);
  }
}

/**
 * The number of threes that H8 allows among these people, whoever sits where: one of them may lead, and no two never
 * review together. Costs time in proportion to people times the rules about two of them.
 */
function countThrees(people: readonly Seatable[]): number {
  const free = people.filter(({ onlyWith }) => onlyWith.length === 0);
  const others = free.filter(({ leads }) => !leads).length;
  const apart = keptApartAmong(free);
  const order = new Map([...apart.keys()].map((key, at) => [key, at]));
  const isBefore = (at: number, one: Seatable, other: Seatable) =>
    (order.get(pairKey(one, other)) ?? apart.size) < at;
  let count = threesOf(free.length) - threesOf(others);
  for (const [key, [one, other]] of apart) {
    const at = order.get(key) ?? 0;
    for (const third of free) {
      if (third === one || third === other || !(one.leads || other.leads || third.leads)) continue;
      // A three in which more than one two is kept apart falls out once: with the first of them.
      if (!isBefore(at, one, third) && !isBefore(at, other, third)) count -= 1;
    }
  }
  return count;
}

function threesOf(people: number): number {
  return people < 3 ? 0 : (people * (people - 1) * (people - 2)) / 6;
}

function keptApartAmong(people: readonly Seatable[]): Map<string, readonly [Seatable, Seatable]> {
  const byId = new Map(people.map((one) => [one.personId, one]));
  const apart = new Map<string, readonly [Seatable, Seatable]>();
  for (const one of people) {
    for (const { personId } of one.neverWith) {
      const other = byId.get(personId);
      if (other && other !== one) apart.set(pairKey(one, other), [one, other]);
    }
  }
  return apart;
}
