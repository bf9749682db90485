/**
 * How many at least: rounded down to fives, so that "10 or more" stays true. Codes that are not shown are not counted,
 * so an exact number would say more than is known; below five it is nothing. Source: domain.md 13.7 and 13.17.
 */
export function atLeast(count: number): number {
  return Math.floor(count / 5) * 5;
}
