import type { Part } from './division';

/** A thing that is counted in a division: under which word, of which review, and how much (usually one). */
export interface Counted<Name extends string> {
  readonly name: Name;
  readonly review: string;
  readonly value: number;
}

/** The parts of a division in the order of its words; a word nothing is counted under is an empty part. */
export function partsOf<Name extends string>(
  names: readonly Name[],
  counted: readonly Counted<Name>[],
): Part<Name>[] {
  return names.map((name) => {
    const own = counted.filter((one) => one.name === name);
    return {
      name,
      value: own.reduce((sum, { value }) => sum + value, 0),
      about: own.map(({ review }) => review),
    };
  });
}
