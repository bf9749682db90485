import { z } from 'zod';
import type { CalendarDay } from '../../kernel/calendar-day';
import type { Minutes } from '../../kernel/minutes';
import type { AssignmentName } from '../assignments/assignment';
import { assignmentInput, hoursInput } from './inputs';
import { cellField, type WeekRow } from './week-grid';
import { type WorkKind, workKinds } from './work-kind';

/** Rows a week has to spare, for a review or a kind of work that is not there yet. */
export const spareRows = ['a', 'b'] as const;
export type SpareRow = (typeof spareRows)[number];

export function spareField(row: SpareRow, what: 'assignment' | 'kind' | CalendarDay): string {
  return `spare_${row}_${what}`;
}

/** Hours in a cell; empty and zero are no hours. */
const cell = z.preprocess((typed) => (typed === '0' ? undefined : typed), hoursInput.optional());

/** One field for each cell that is open, and those of the spare rows. */
export function weekInput(rows: readonly WeekRow[], days: readonly CalendarDay[]) {
  const open = rows.flatMap((row) =>
    row.cells.filter(({ state }) => state === 'open').map(({ day }) => cellField(row, day)),
  );
  const fields: Record<string, z.ZodType> = { seen: z.string().default('') };
  for (const name of open) fields[name] = cell;
  for (const row of spareRows) {
    fields[spareField(row, 'assignment')] = assignmentInput.optional();
    fields[spareField(row, 'kind')] = z.enum(workKinds).optional();
    for (const day of days) fields[spareField(row, day)] = cell;
  }
  return z.object(fields).superRefine((sent, context) => {
    for (const row of spareRows) {
      if (days.every((day) => sent[spareField(row, day)] === undefined)) continue;
      for (const what of ['assignment', 'kind'] as const) {
        if (sent[spareField(row, what)] !== undefined) continue;
        context.addIssue({ code: 'custom', path: [spareField(row, what)], message: 'choose' });
      }
    }
  });
}

/** What somebody wants in one cell. */
export interface WantedCell {
  readonly field: string;
  readonly assignment: AssignmentName;
  readonly kind: WorkKind;
  readonly day: CalendarDay;
  readonly minutes: Minutes;
  /** In a spare row, beside what the week has already. */
  readonly isAdded: boolean;
}

/** The cells of a week as they were sent. */
export function wantedCells(
  rows: readonly WeekRow[],
  days: readonly CalendarDay[],
  sent: Readonly<Record<string, unknown>>,
): WantedCell[] {
  const minutesIn = (field: string) => (typeof sent[field] === 'number' ? sent[field] : 0);
  const known = rows.flatMap((row) =>
    row.cells
      .filter(({ state }) => state === 'open')
      .map(({ day }) => {
        const field = cellField(row, day);
        const { reference, role, kind } = row;
        return {
          field,
          assignment: { reference, role },
          kind,
          day,
          minutes: minutesIn(field),
          isAdded: false,
        };
      }),
  );
  const added = spareRows.flatMap((row) => {
    const assignment = sent[spareField(row, 'assignment')] as AssignmentName | undefined;
    const kind = sent[spareField(row, 'kind')] as WorkKind | undefined;
    if (assignment === undefined || kind === undefined) return [];
    return days
      .map((day) => ({ field: spareField(row, day), day }))
      .map(({ field, day }) => ({
        field,
        assignment,
        kind,
        day,
        minutes: minutesIn(field),
        isAdded: true,
      }))
      .filter(({ minutes }) => minutes > 0);
  });
  return [...known, ...added];
}
