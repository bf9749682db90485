import type { Minutes } from './minutes';

/** An amount in whole euro cents. */
export type Cents = number;

/** The price of so many minutes at an hourly rate, rounded to the cent, halves upwards. */
export function priceOf(minutes: Minutes, hourlyRate: Cents): Cents {
  return Math.round((minutes * hourlyRate) / 60);
}

/**
 * Divides an amount of zero or more by weight so that the parts add up to it exactly: cents left over
 * by rounding down go to the largest remainders, the first of equals first.
 */
export function divideByWeight(amount: Cents, weights: readonly number[]): Cents[] {
  const whole = weights.reduce((sum, weight) => sum + weight, 0);
  if (amount < 0 || whole <= 0 || weights.some((weight) => weight < 0)) {
    throw new RangeError('An amount is divided by weights of zero or more that are not all zero');
  }
  const exact = weights.map((weight) => (amount * weight) / whole);
  const parts = exact.map(Math.floor);
  const left = amount - parts.reduce((sum, part) => sum + part, 0);
  const remainder = (index: number) => (exact[index] ?? 0) - (parts[index] ?? 0);
  const byRemainder = weights.map((_, index) => index).sort((a, b) => remainder(b) - remainder(a) || a - b);
  for (const index of byRemainder.slice(0, left)) parts[index] = (parts[index] ?? 0) + 1;
  return parts;
}

const euroForm = /^(?:€ ?)?(\d{1,7})(?:[.,](\d{2}|-))?(?: ?€)?$/;

/** What somebody in the Netherlands types for an amount: `95`, `95,50`, `95.50`, `€ 95,-`; `null` for anything else. */
export function parseEuro(typed: string): Cents | null {
  const form = euroForm.exec(typed.trim());
  if (!form) return null;
  const cents = form[2] === undefined || form[2] === '-' ? 0 : Number(form[2]);
  return Number(form[1]) * 100 + cents;
}
