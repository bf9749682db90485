import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { agreementOf, type Cell } from '~/domain/reviews/quality/agreement';
import { checkAnswers } from '~/domain/reviews/quality/gate';

/** A square table: what the one said by row, the other by column. */
function cellsOf(table: readonly (readonly number[])[]): Cell<string>[] {
  return table.flatMap((row, one) =>
    row.map((count, other) => ({ one: String(one), other: String(other), count })),
  );
}

/** Two lists of codes as lengths of runs, `[[code, length], …]`, side by side. */
function cellsOfRuns(one: readonly (readonly [number, number])[], other: typeof one): Cell<string>[] {
  const spread = (runs: typeof one) => runs.flatMap(([code, length]) => Array<number>(length).fill(code));
  const codes = spread(other);
  return spread(one).map((code, at) => ({ one: String(code), other: String(codes[at]), count: 1 }));
}

const kappaOf = (cells: readonly Cell<string>[]) => agreementOf(cells)?.kappa;

describe('how far two supervisors agree', () => {
  it('is that of the table with which the measure was published', () => {
    // J. Cohen, A coefficient of agreement for nominal scales, Educational and Psychological Measurement 20 (1960),
    // table 1: two judges, 200 cases, three kinds. Observed .70, by chance .41, kappa .492.
    const agreement = agreementOf(
      cellsOf([
        [88, 14, 18],
        [10, 40, 10],
        [2, 6, 12],
      ]),
    );
    expect(agreement?.items).toBe(200);
    expect(agreement?.observed).toBeCloseTo(0.7, 10);
    expect(agreement?.kappa).toBeCloseTo(0.492, 3);
  });

  it('is that of the reference values in the tests of scikit-learn', () => {
    // `test_cohen_kappa` in sklearn/metrics/tests/test_classification.py: .348 (two kinds), .8013 and .9315 (three).
    const two = cellsOfRuns(
      [
        [0, 40],
        [1, 60],
      ],
      [
        [0, 20],
        [1, 20],
        [0, 10],
        [1, 50],
      ],
    );
    expect(kappaOf(two)).toBeCloseTo(0.348, 3);
    const judge = [
      [0, 46],
      [1, 44],
      [2, 10],
    ] as const;
    const other = (lengths: readonly [number, number, number]) =>
      lengths.map((length, code) => [code, length] as const);
    expect(kappaOf(cellsOfRuns(judge, other([52, 32, 16])))).toBeCloseTo(0.8013, 4);
    expect(kappaOf(cellsOfRuns(judge, other([50, 40, 10])))).toBeCloseTo(0.9315, 4);
  });

  it('is undefined where both say one and the same of everything', () => {
    expect(agreementOf([{ one: 'yes', other: 'yes', count: 9 }])).toEqual({
      items: 9,
      same: 9,
      observed: 1,
      kappa: null,
    });
    expect(agreementOf([])).toBeNull();
  });

  it('is 0 where they agree as often as chance does, and below it where less', () => {
    expect(
      kappaOf(
        cellsOf([
          [25, 25],
          [25, 25],
        ]),
      ),
    ).toBe(0);
    expect(
      kappaOf(
        cellsOf([
          [0, 5],
          [5, 0],
        ]),
      ),
    ).toBe(-1);
  });

  it('does not depend on who is called the first, and is never above 1', () => {
    const answer = fc.constantFrom(...checkAnswers);
    fc.assert(
      fc.property(fc.array(fc.tuple(answer, answer), { minLength: 1, maxLength: 30 }), (pairs) => {
        const there = pairs.map(([one, other]) => ({ one, other, count: 1 }));
        const back = pairs.map(([one, other]) => ({ one: other, other: one, count: 1 }));
        const agreement = agreementOf(there);
        expect(agreementOf(back)).toEqual(agreement);
        if (agreement?.kappa != null) expect(agreement.kappa).toBeLessThanOrEqual(1);
        if (agreement?.kappa === null) expect(agreement.observed).toBe(1);
        if (agreement?.same === pairs.length) expect([1, null]).toContain(agreement.kappa);
      }),
    );
  });
});
