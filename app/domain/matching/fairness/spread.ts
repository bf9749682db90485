/**
 * How unevenly amounts are spread, as Gini's coefficient: 0 when everybody has the same (or nobody anything), near 1
 * when one of many has everything. Amounts are not negative.
 */
export function giniOf(amounts: readonly number[]): number {
  const total = sumOf(amounts);
  if (total === 0) return 0;
  const sorted = [...amounts].sort((a, b) => a - b);
  const weighted = sorted.reduce((sum, amount, at) => sum + (at + 1) * amount, 0);
  return (2 * weighted) / (sorted.length * total) - (sorted.length + 1) / sorted.length;
}

/** The fewest who together have at least half of everything; 0 when there is nothing. */
export function fewestWithHalf(amounts: readonly number[]): number {
  const total = sumOf(amounts);
  if (total === 0) return 0;
  let had = 0;
  let count = 0;
  for (const amount of [...amounts].sort((a, b) => b - a)) {
    had += amount;
    count += 1;
    if (had * 2 >= total) break;
  }
  return count;
}

const sumOf = (amounts: readonly number[]) => amounts.reduce((sum, amount) => sum + amount, 0);
