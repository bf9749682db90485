import type { Cents } from '../../domain/kernel/money';

/** An amount as files between computers write it: `1234.05`, `-0.50`. */
export function decimalAmount(cents: Cents): string {
  if (!Number.isSafeInteger(cents)) throw new RangeError(`Not an amount in whole cents: ${cents}`);
  const digits = String(Math.abs(cents)).padStart(3, '0');
  return `${cents < 0 ? '-' : ''}${digits.slice(0, -2)}.${digits.slice(-2)}`;
}
