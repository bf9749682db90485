import { z } from 'zod';
import { parseMinutes } from '../../kernel/minutes';
import type { Month } from '../../kernel/month';

/** A month holds no more working time than this. */
const mostMinutes = 12_000;

/** Hours as people type them, in whole minutes; nothing filled in is no time. */
const hours = z
  .string()
  .default('0')
  .transform((typed, context) => {
    const minutes = parseMinutes(typed);
    if (minutes === null) context.addIssue({ code: 'custom', message: 'not-hours' });
    else if (minutes > mostMinutes) {
      context.addIssue({ code: 'custom', message: `too-high|${mostMinutes / 60}` });
    }
    return minutes ?? 0;
  });

/** The name of the field of a month. */
export function hoursField(month: Month): string {
  return `hours-${month}`;
}

/** A form with one field per open month. */
export function availabilityInput(months: readonly Month[]) {
  return z.object(Object.fromEntries(months.map((month) => [hoursField(month), hours])));
}

export function minutesByMonth(
  months: readonly Month[],
  sent: Readonly<Record<string, number>>,
): ReadonlyMap<Month, number> {
  return new Map(months.map((month) => [month, sent[hoursField(month)] ?? 0]));
}
