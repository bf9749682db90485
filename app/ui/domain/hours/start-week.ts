import { hoursTyped } from '~/domain/billing/time/typed-time';
import { cellField, type WeekRow } from '~/domain/billing/time/week-grid';
import { parseMinutes } from '~/domain/kernel/minutes';
import type { Language } from '~/i18n/language';
import { decimalSigns } from '~/ui/formats/decimal-sign';
import { type FormState, startForm, textValue } from '~/ui/primitives/form-state';

/** A week as a form that nobody typed in yet. */
export function startWeek(rows: readonly WeekRow[], language: Language): FormState {
  return startForm(
    Object.fromEntries(
      rows.flatMap((row) =>
        row.cells
          .filter(({ state, minutes }) => state === 'open' && minutes > 0)
          .map(({ day, minutes }) => [cellField(row, day), hoursTyped(minutes, decimalSigns[language])]),
      ),
    ),
  );
}

/** What stands in a cell now, typed or fixed; what cannot be read counts as nothing. */
export function minutesShown(form: FormState, row: WeekRow, at: number): number {
  const cell = row.cells[at];
  if (!cell) return 0;
  return cell.state === 'open' ? minutesTyped(form, cellField(row, cell.day)) : cell.minutes;
}

export function minutesTyped(form: FormState, field: string): number {
  return parseMinutes(textValue(form, field)) ?? 0;
}
