/** Fewer reviews than this are never shown beside a word that divides them. Source: domain.md 13, rule 7. */
export const fewestShownTogether = 5;

/** A part of a total before it is decided whether it may be shown. */
export interface Part<Name extends string = string> {
  readonly name: Name;
  /** What is shown: a count, or minutes. */
  readonly value: number;
  /** Which reviews or questions it is about; one may be named more than once. */
  readonly about: readonly string[];
}

/** A total in parts, as far as they may be shown. */
export interface Division<Name extends string = string> {
  /** `null` where the part is one of those that are only shown together. */
  readonly parts: readonly { readonly name: Name; readonly value: number | null }[];
  /** What the parts that are not shown come to; `null` when all are shown, or none. */
  readonly together: number | null;
}

/**
 * The one rule for every division of a year. The total of a year may always be told; a part that is about one to four
 * reviews may not, nor may it be what is left when the others are taken off the total. Such parts are shown together
 * with those that are empty, and with the smallest of the others as long as together they are about fewer than five
 * reviews, only one of them is not empty, or all of them are as large: then their sum would say what each is. Parts of
 * one size are treated alike, so that two parts could always have been the other way round. Where nothing is left to be
 * shown by itself, the total is not divided. Source: domain.md 13, rule 7.
 */
export function divisionOf<Name extends string>(
  parts: readonly Part<Name>[],
  fewest: number = fewestShownTogether,
): Division<Name> {
  const sized = parts.map((part) => ({ ...part, size: new Set(part.about).size }));
  if (!sized.some(({ size }) => size > 0 && size < fewest)) {
    return { parts: parts.map(({ name, value }) => ({ name, value })), together: null };
  }
  const isUnclear = (limit: number) => {
    const together = sized.filter(({ size }) => size <= limit);
    const about = new Set(together.flatMap((part) => part.about));
    const filled = together.filter(({ size }) => size > 0);
    return about.size >= fewest && filled.length > 1 && new Set(together.map(({ size }) => size)).size > 1;
  };
  const largest = Math.max(...sized.map(({ size }) => size));
  const limits = [fewest - 1, ...sized.map(({ size }) => size).sort((a, b) => a - b)];
  const limit = limits.find((one) => one >= fewest - 1 && isUnclear(one)) ?? largest;
  return {
    parts: sized.map(({ name, value, size }) => ({ name, value: size > limit ? value : null })),
    together:
      limit >= largest ? null : sized.reduce((sum, { value, size }) => (size > limit ? sum : sum + value), 0),
  };
}

/** Whether anything of a division can be shown. */
export function isDivided({ parts }: Division): boolean {
  return parts.some(({ value }) => value !== null && value > 0);
}
