import type { StatementKind } from './statement-kind';

const letters: Readonly<Record<StatementKind, string>> = { statement: 'V', 'self-billing': 'Z' };

/** How a statement is called: `V2026-0007`, or `Z2026-0002` for an invoice the network makes for the payee. */
export function statementNumber({
  kind,
  year,
  number,
}: {
  readonly kind: StatementKind;
  readonly year: number;
  readonly number: number;
}): string {
  return `${letters[kind]}${year}-${String(number).padStart(4, '0')}`;
}

/** The statement a number is of; `null` when it is the number of none. */
export function parseStatementNumber(
  typed: string,
): { readonly kind: StatementKind; readonly year: number; readonly number: number } | null {
  const [, letter, year, number] = /^([VZ])(\d{4})-(\d{4,6})$/.exec(typed) ?? [];
  if (letter === undefined) return null;
  return { kind: letter === 'V' ? 'statement' : 'self-billing', year: Number(year), number: Number(number) };
}
