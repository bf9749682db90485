import type { Cents } from '../../kernel/money';

/**
 * Divides the next amount over payers by weight, so that what each owes in all stays within a cent of their exact part:
 * whoever paid the odd cent last time does not pay it again. The parts sum to the amount exactly; what is left over goes
 * to the largest remainders, the first of equals first. `before` is what each owed already, in the same order.
 */
export function divideFairly(
  amount: Cents,
  weights: readonly number[],
  before: readonly Cents[] = weights.map(() => 0),
): Cents[] {
  const whole = sum(weights);
  if (whole <= 0 || weights.some((weight) => weight < 0) || before.length !== weights.length) {
    throw new RangeError('An amount is divided by weights of zero or more that are not all zero');
  }
  const total = sum(before) + amount;
  // Whole numbers throughout: cents times weights stay far below what a number holds exactly.
  const owed = weights.map((weight, index) => total * weight - (before[index] ?? 0) * whole);
  const parts = owed.map((part) => Math.floor(part / whole));
  const remainder = (index: number) => (owed[index] ?? 0) - (parts[index] ?? 0) * whole;
  const left = amount - sum(parts);
  const byRemainder = weights.map((_, index) => index).sort((a, b) => remainder(b) - remainder(a) || a - b);
  for (const index of byRemainder.slice(0, left)) parts[index] = (parts[index] ?? 0) + 1;
  return parts;
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}
