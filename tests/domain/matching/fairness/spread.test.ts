import { describe, expect, it } from 'vitest';
import { fewestWithHalf, giniOf } from '~/domain/matching/fairness/spread';

describe('how unevenly amounts are spread', () => {
  it.each([
    [[], 0],
    [[0, 0, 0], 0],
    [[5, 5, 5, 5], 0],
    [[0, 0, 0, 8], 0.75],
    [[1, 2, 3, 4], 0.25],
    [[4, 1, 3, 2], 0.25],
  ])('%j: %d', (amounts, expected) => {
    expect(giniOf(amounts)).toBeCloseTo(expected, 12);
  });
});

describe('the fewest who have half of everything', () => {
  it.each([
    [[], 0],
    [[0, 0], 0],
    [[10], 1],
    [[1, 1, 1, 1], 2],
    [[1, 1, 1], 2],
    [[1, 5, 2, 2], 1],
    [[3, 3, 2, 2], 2],
  ])('%j: %d', (amounts, expected) => {
    expect(fewestWithHalf(amounts)).toBe(expected);
  });
});
