import type { CalendarDay } from '../../kernel/calendar-day';
import { groupBy } from '../../kernel/group-by';
import type { Minutes } from '../../kernel/minutes';
import { type Month, monthOf } from '../../kernel/month';
import { type AssignmentName, assignmentCode } from '../assignments/assignment';
import type { OwnTime } from './own-time';
import { type WorkKind, workKinds } from './work-kind';

/** Why a cell cannot be typed in: several pieces of work, not there yet, or fixed. */
export type CellState = 'open' | 'several' | 'to-come' | 'fixed';

export interface WeekCell {
  readonly day: CalendarDay;
  readonly minutes: Minutes;
  readonly state: CellState;
  /** The one piece of work behind it, when there is one. */
  readonly entry: OwnTime | null;
}

export interface WeekRow extends AssignmentName {
  readonly kind: WorkKind;
  readonly cells: readonly WeekCell[];
}

interface Week {
  readonly days: readonly CalendarDay[];
  readonly today: CalendarDay;
  /** Months in which something can be booked. */
  readonly openMonths: readonly Month[];
  readonly entries: readonly OwnTime[];
  /** Rows to offer also without hours in this week. */
  readonly usual: readonly Pick<OwnTime, 'reference' | 'role' | 'kind'>[];
}

/** A week as a grid: a row for each review and kind of work, a column for each day. */
export function weekGrid({ days, today, openMonths, entries, usual }: Week): WeekRow[] {
  const byRow = groupBy(entries, rowCode);
  const rows = new Map([...entries, ...usual].map((one) => [rowCode(one), one]));
  return [...rows]
    .toSorted(([, a], [, b]) => compareRows(a, b))
    .map(([code, { reference, role, kind }]) => ({
      reference,
      role,
      kind,
      cells: days.map((day) => {
        const there = (byRow.get(code) ?? []).filter(({ workedOn }) => workedOn === day);
        return {
          day,
          minutes: there.reduce((sum, { minutes }) => sum + minutes, 0),
          state: stateOf(there, day, today, openMonths),
          entry: there.length === 1 ? (there[0] ?? null) : null,
        };
      }),
    }));
}

export function cellField(row: Pick<WeekRow, 'reference' | 'role' | 'kind'>, day: CalendarDay): string {
  return `hours_${rowCode(row)}_${day}`;
}

/** Says of a week what it was: another one is not what somebody looked at. */
export function weekMark(rows: readonly WeekRow[]): string {
  return rows
    .flatMap((row) =>
      row.cells
        .filter(({ minutes }) => minutes > 0)
        .map(({ day, minutes, state }) => `${rowCode(row)} ${day} ${minutes} ${state}`),
    )
    .join(';');
}

function stateOf(
  there: readonly OwnTime[],
  day: CalendarDay,
  today: CalendarDay,
  openMonths: readonly Month[],
): CellState {
  if (there.some(({ isApproved }) => isApproved) || !openMonths.includes(monthOf(day))) return 'fixed';
  if (there.length > 1) return 'several';
  return day > today ? 'to-come' : 'open';
}

function rowCode({ kind, ...name }: Pick<WeekRow, 'reference' | 'role' | 'kind'>): string {
  return `${assignmentCode(name)}_${kind}`;
}

function compareRows(a: Omit<WeekRow, 'cells'>, b: Omit<WeekRow, 'cells'>): number {
  return (
    a.reference.localeCompare(b.reference) ||
    a.role.localeCompare(b.role) ||
    workKinds.indexOf(a.kind) - workKinds.indexOf(b.kind)
  );
}
