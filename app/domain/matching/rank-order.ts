/** What pairs are ordered by: most points, fewest hours this year, the lead's name, the co-reviewer's name. */
export interface RankKey {
  readonly points: number;
  readonly minutes: number;
  readonly leadName: number;
  readonly coName: number;
}

export function byRank(a: RankKey, b: RankKey): number {
  return b.points - a.points || a.minutes - b.minutes || a.leadName - b.leadName || a.coName - b.coName;
}

interface Named {
  readonly personId: string;
  readonly name: string;
}

const dutchOrder = new Intl.Collator('nl');

/** Everybody once, by Dutch name order and then id: the same for any order of the input. */
export function inNameOrder<Person extends Named>(people: readonly Person[]): Person[] {
  if (new Set(people.map(({ personId }) => personId)).size !== people.length) {
    throw new Error('A person appears twice in one matching snapshot');
  }
  return [...people].sort((a, b) => dutchOrder.compare(a.name, b.name) || (a.personId < b.personId ? -1 : 1));
}
