import { writeShare } from './cost-shares';
import { type PayerDetails, payerDetailNames } from './invoice-readiness';

/** What is asked of every payer, in the order of the form. */
export const payerColumns = ['name', 'share', ...payerDetailNames] as const;
export type PayerColumn = (typeof payerColumns)[number];

export const mostPayers = 8;

/** The name of a field: `payers[1].kvk`. */
export function payerField(index: number, column: PayerColumn): string {
  return `payers[${index}].${column}`;
}

type Typed = Readonly<Record<string, string | readonly string[]>>;

function rowOf(typed: Typed, index: number): string[] {
  return payerColumns.map((column) => {
    const value = typed[payerField(index, column)] ?? '';
    return typeof value === 'string' ? value : (value[0] ?? '');
  });
}

/** How many rows to show: all that hold something, never fewer than the page before, and always one. */
export function shownPayers(typed: Typed): number {
  const indexes = Array.from({ length: mostPayers }, (_, index) => index);
  const used = indexes.findLast((index) => rowOf(typed, index).some((value) => value !== '')) ?? 0;
  const before = typeof typed.shown === 'string' ? Math.floor(Number(typed.shown)) || 0 : 0;
  return Math.min(mostPayers, Math.max(1, used + 1, before));
}

/** Everything typed but one row; the rows below it move up. */
export function withoutPayer(typed: Typed, removed: number): Record<string, string | readonly string[]> {
  const shown = shownPayers(typed);
  const kept = Array.from({ length: shown }, (_, index) => index)
    .filter((index) => index !== removed)
    .map((index) => rowOf(typed, index));
  const others = Object.entries(typed).filter(([name]) => !name.startsWith('payers['));
  return {
    ...Object.fromEntries(others),
    ...Object.fromEntries(
      kept.flatMap((row, index) =>
        payerColumns.map((column, at) => [payerField(index, column), row[at] ?? ''] as const),
      ),
    ),
    shown: String(Math.max(1, kept.length)),
  };
}

/** What is on record, as the form shows it. */
export function typedPayers(
  payers: readonly (PayerDetails & { readonly name: string; readonly shareBasisPoints: number })[],
): Record<string, string> {
  return Object.fromEntries(
    payers.flatMap((payer, index) =>
      payerColumns.map((column) => {
        const value = column === 'share' ? writeShare(payer.shareBasisPoints) : payer[column];
        return [payerField(index, column), value ?? ''] as const;
      }),
    ),
  );
}
