import { divideByWeight } from '../../kernel/money';

/** The whole of the costs of a request. */
export const wholeShare = 10_000;

/** `50`, `33,33`, `33.3 %` in hundredths of a percent; `null` when it is no percentage between 0 and 100. */
export function parseShare(typed: string): number | null {
  const form = /^(\d{1,3})(?:[.,](\d{1,2}))? ?%?$/.exec(typed.trim());
  if (!form) return null;
  const share = Number(form[1]) * 100 + Number((form[2] ?? '0').padEnd(2, '0'));
  return share >= 1 && share <= wholeShare ? share : null;
}

/** As a form shows it: `33,33`. */
export function writeShare(share: number): string {
  return String(share / 100).replace('.', ',');
}

/**
 * Everybody's share, when together they are exactly the whole: what nobody took is divided evenly over the
 * payers without a share of their own. `null` when it does not add up.
 */
export function completeShares(shares: readonly (number | undefined)[]): number[] | null {
  const left = wholeShare - shares.reduce<number>((sum, share) => sum + (share ?? 0), 0);
  const open = shares.filter((share) => share === undefined).length;
  if (open === 0) return left === 0 ? shares.map((share) => share ?? 0) : null;
  if (left < open) return null;
  const parts = divideByWeight(left, Array<number>(open).fill(1));
  return shares.map((share) => share ?? parts.shift() ?? 0);
}
