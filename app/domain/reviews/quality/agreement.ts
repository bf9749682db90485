/** How many things the one judged so and the other so. */
export interface Cell<Category extends string> {
  readonly one: Category;
  readonly other: Category;
  readonly count: number;
}

export interface Agreement {
  readonly items: number;
  readonly same: number;
  /** The part of the items on which both said the same, from 0 to 1. */
  readonly observed: number;
  /**
   * Cohen's kappa (1960): how much of the agreement that chance leaves open was reached. `null` where chance leaves
   * nothing open: both said one and the same of everything.
   */
  readonly kappa: number | null;
}

/** How far two people agree; `null` when there is nothing that both judged. */
export function agreementOf<Category extends string>(cells: readonly Cell<Category>[]): Agreement | null {
  const items = total(cells);
  if (items === 0) return null;
  const same = total(cells.filter(({ one, other }) => one === other));
  const categories = [...new Set(cells.flatMap(({ one, other }) => [one, other]))];
  // Both times n², so that everything is whole until the one division.
  const observed = same * items;
  const byChance = categories.reduce(
    (sum, category) =>
      sum +
      total(cells.filter(({ one }) => one === category)) *
        total(cells.filter(({ other }) => other === category)),
    0,
  );
  const leftByChance = items * items - byChance;
  return {
    items,
    same,
    observed: same / items,
    kappa: leftByChance === 0 ? null : (observed - byChance) / leftByChance,
  };
}

function total(cells: readonly Cell<string>[]): number {
  return cells.reduce((sum, { count }) => sum + count, 0);
}
