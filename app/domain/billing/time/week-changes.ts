import type { CalendarDay } from '../../kernel/calendar-day';
import { groupBy } from '../../kernel/group-by';
import type { Minutes } from '../../kernel/minutes';
import { type Assignment, assignmentCode } from '../assignments/assignment';
import { canBookOn } from '../assignments/booking-day';
import type { OwnTime } from './own-time';
import { cellField, type WeekRow } from './week-grid';
import type { WantedCell } from './week-input';

export interface WeekChange extends WantedCell {
  /** What it changes; `null` for something new. */
  readonly entry: OwnTime | null;
  readonly more: Minutes;
}

const minutesOfDay = 1440;

/** What is different from the week as it is, what becomes less before what becomes more. */
export function weekChanges(rows: readonly WeekRow[], wanted: readonly WantedCell[]): WeekChange[] {
  const there = new Map(rows.flatMap((row) => row.cells.map((cell) => [cellField(row, cell.day), cell])));
  return wanted
    .map((cell) => {
      const before = cell.isAdded ? undefined : there.get(cell.field);
      return { ...cell, entry: before?.entry ?? null, more: cell.minutes - (before?.minutes ?? 0) };
    })
    .filter(({ more }) => more !== 0)
    .toSorted((a, b) => a.more - b.more);
}

interface Around {
  readonly entries: readonly OwnTime[];
  readonly assignments: readonly Assignment[];
  readonly today: CalendarDay;
}

/** What of the changes cannot be, by field; all of it at once, before the database would refuse the first. */
export function weekRefusals(
  changes: readonly WeekChange[],
  { entries, assignments, today }: Around,
): Record<string, string> {
  const refused: Record<string, string> = {};
  const refuse = (cells: readonly WeekChange[], reason: string) => {
    for (const { field, more } of cells) if (more > 0) refused[field] ??= reason;
  };
  for (const [code, cells] of groupBy(changes, ({ assignment }) => assignmentCode(assignment))) {
    const assignment = assignments.find((one) => assignmentCode(one) === code);
    const growing = cells.filter(({ minutes }) => minutes > 0);
    if (!assignment) refuse(growing, 'not-an-option');
    else {
      const { budgetMinutes, bookedMinutes, openedOn } = assignment;
      if (budgetMinutes !== null && bookedMinutes + sumOf(cells) > budgetMinutes)
        refuse(growing, 'budget-used-up');
      for (const cell of growing) {
        const decision = canBookOn(cell.day, { today, openedOn });
        if (!decision.allowed) refuse([cell], decision.reason);
      }
    }
  }
  for (const [day, cells] of groupBy(changes, (cell) => cell.day)) {
    const before = entries.filter(({ workedOn }) => workedOn === day);
    const whole = before.reduce((sum, { minutes }) => sum + minutes, 0) + sumOf(cells);
    if (whole > minutesOfDay) refuse(cells, 'day-is-full');
    for (const cell of cells) {
      const reason = clockRefusal(cell, before);
      if (reason) refuse([cell], reason);
    }
  }
  return refused;
}

/** A piece of work that says when it began grows at its end. */
function clockRefusal({ entry, minutes }: WeekChange, before: readonly OwnTime[]): string | null {
  if (entry === null || entry.beginsAtMinute === null) return null;
  const from = entry.beginsAtMinute;
  const until = from + minutes;
  if (until > minutesOfDay) return 'past-midnight';
  const overlaps = before.some(
    (other) =>
      other.id !== entry.id &&
      other.beginsAtMinute !== null &&
      other.beginsAtMinute < until &&
      from < other.beginsAtMinute + other.minutes,
  );
  return overlaps ? 'hours-overlap' : null;
}

function sumOf(cells: readonly WeekChange[]): Minutes {
  return cells.reduce((sum, { more }) => sum + more, 0);
}
