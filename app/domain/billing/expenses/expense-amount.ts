import type { Cents } from '../../kernel/money';
import type { ExpenseKind } from './expense-kind';

interface Spent {
  readonly kind: ExpenseKind;
  readonly kilometres?: number | undefined;
  readonly amountCents?: Cents | undefined;
}

/** What an expense comes to: a drive by its kilometres, everything else as paid; `null` when that is not known. */
export function expenseAmount({ kind, kilometres, amountCents }: Spent, kilometreCents: Cents): Cents | null {
  if (kind === 'kilometres') return kilometres === undefined ? null : kilometres * kilometreCents;
  return amountCents ?? null;
}
