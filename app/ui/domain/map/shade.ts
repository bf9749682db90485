/** Five shades, from nobody to the most: each holds about as many people as the one before it holds more. */
export const shades = 5;

/** Which shade a number gets beside the highest one: 0 for nobody, then four even steps. */
export function shadeOf(people: number, most: number): number {
  if (people <= 0 || most <= 0) return 0;
  return Math.min(shades - 1, Math.ceil((people * (shades - 1)) / most));
}
