import { z } from 'zod';
import { parseMinutes } from '../../kernel/minutes';
import type { Month } from '../../kernel/month';

/** A month holds no more working time than this. */
const mostMinutes = 12_000;

/** Hours as people type them, in whole minutes. */
function minutesTyped(typed: string, context: z.RefinementCtx): number {
  const minutes = parseMinutes(typed);
  if (minutes === null) context.addIssue({ code: 'custom', message: 'not-hours' });
  else if (minutes > mostMinutes) {
    context.addIssue({ code: 'custom', message: `too-high|${mostMinutes / 60}` });
  }
  return minutes ?? 0;
}

/** Nothing filled in is no time. */
const hours = z.string().default('0').transform(minutesTyped);

/** The name of the field of a month. */
export function hoursField(month: Month): string {
  return `hours-${month}`;
}

/** Fields with which one number fills a row of months at once. */
export const fillFields = { hours: 'fillHours', from: 'fillFrom', until: 'fillUntil' } as const;

/** A form with one field per open month, and three with which several months are filled at once. */
export function availabilityInput(months: readonly Month[]) {
  const oneOfMonths = z.enum(months as [Month, ...Month[]]).optional();
  const fields: Record<string, z.ZodType> = Object.fromEntries(
    months.map((month) => [hoursField(month), hours]),
  );
  return z
    .object({
      ...fields,
      [fillFields.hours]: z.string().transform(minutesTyped).optional(),
      [fillFields.from]: oneOfMonths,
      [fillFields.until]: oneOfMonths,
    })
    .refine((sent) => rangeOf(months, sent) !== 'backwards', {
      path: [fillFields.until],
      error: 'range-backwards',
    });
}

type Sent = Readonly<Record<string, unknown>>;

/** Minutes of every month: as typed, and in the months to fill at once as that says. */
export function minutesByMonth(months: readonly Month[], sent: Sent): ReadonlyMap<Month, number> {
  const range = rangeOf(months, sent);
  const fill = sent[fillFields.hours];
  return new Map(
    months.map((month) => {
      const isFilled = typeof fill === 'number' && range !== 'backwards' && range.includes(month);
      const typed = sent[hoursField(month)];
      return [month, isFilled ? fill : typeof typed === 'number' ? typed : 0];
    }),
  );
}

/** The months to fill: from the first open one and to the last, unless others were chosen. */
function rangeOf(months: readonly Month[], sent: Sent): readonly Month[] | 'backwards' {
  const chosen = (field: string, otherwise: number) => {
    const at = months.indexOf(String(sent[field] ?? ''));
    return at < 0 ? otherwise : at;
  };
  const from = chosen(fillFields.from, 0);
  const until = chosen(fillFields.until, months.length - 1);
  return from > until ? 'backwards' : months.slice(from, until + 1);
}
