const weights = [9, 8, 7, 6, 5, 4, 3, 2, -1];

/**
 * The eleven-test of the citizen service number (BSN): nine digits, weighed 9, 8, 7, 6, 5, 4, 3, 2
 * and -1, add up to a multiple of eleven, and are not all zero.
 */
export function passesElevenTest(nineDigits: string): boolean {
  if (!/^\d{9}$/.test(nineDigits) || nineDigits === '000000000') return false;
  const sum = weights.reduce((total, weight, place) => total + weight * Number(nineDigits[place]), 0);
  return sum % 11 === 0;
}
