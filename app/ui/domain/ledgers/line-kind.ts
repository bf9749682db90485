import type { ExpenseKind } from '~/domain/billing/expenses/expense-kind';
import { type WorkKind, workKinds } from '~/domain/billing/time/work-kind';
import type { Language } from '~/i18n/language';
import { translator } from '~/i18n/translate';

type Kind = WorkKind | ExpenseKind;

export function isExpense({ source }: { readonly source: 'time' | 'expense' }): boolean {
  return source === 'expense';
}

/** What a line is about, in words. */
export function lineKind(language: Language, { kind }: { readonly kind: Kind }): string {
  const t = translator(language, 'domain');
  return isWork(kind) ? t(`workKind.${kind}`) : t(`expenseKind.${kind}`);
}

function isWork(kind: Kind): kind is WorkKind {
  return (workKinds as readonly string[]).includes(kind);
}
