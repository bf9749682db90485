import type { CalendarDay } from '../kernel/calendar-day';

interface Days {
  readonly startsOn: CalendarDay;
  /** Null is still running. */
  readonly endsOn: CalendarDay | null;
}

export interface Period extends Days {
  readonly id: string;
  /** Rows of the same thing may not overlap; of different things they may. */
  readonly thing: string;
  readonly ofKept: boolean;
}

export interface United<Row extends Period> {
  /** Rows of the removed record that overlap nothing: they move as they are. */
  readonly moved: readonly Row[];
  /** Rows that overlap become one, from the first day of any to the last day of any. */
  readonly joined: readonly Joined<Row>[];
}

export interface Joined<Row extends Period> extends Days {
  /** Stays, with the joined days; of the kept record where there is one. */
  readonly stays: Row;
  readonly absorbed: readonly Row[];
}

export function periodsOverlap(one: Days, other: Days): boolean {
  return isBefore(one.startsOn, other.endsOn) && isBefore(other.startsOn, one.endsOn);
}

function isBefore(start: CalendarDay, end: CalendarDay | null): boolean {
  return end === null || start <= end;
}

/**
 * What becomes of rows with a period when two records become one: nothing is shortened and nothing is lost, because a
 * tie or an absence that is left out would let somebody judge where they may not. A rule of ours.
 */
export function unitePeriods<Row extends Period>(rows: readonly Row[]): United<Row> {
  const inOrder = [...rows].sort(
    (a, b) =>
      a.thing.localeCompare(b.thing) || a.startsOn.localeCompare(b.startsOn) || a.id.localeCompare(b.id),
  );
  const clusters: { rows: Row[]; startsOn: CalendarDay; endsOn: CalendarDay | null }[] = [];
  for (const row of inOrder) {
    const last = clusters.at(-1);
    if (last?.rows[0]?.thing === row.thing && isBefore(row.startsOn, last.endsOn)) {
      last.rows.push(row);
      last.endsOn = laterEnd(last.endsOn, row.endsOn);
    } else {
      clusters.push({ rows: [row], startsOn: row.startsOn, endsOn: row.endsOn });
    }
  }
  const moved: Row[] = [];
  const joined: Joined<Row>[] = [];
  for (const cluster of clusters) {
    const stays = cluster.rows.find(({ ofKept }) => ofKept) ?? cluster.rows[0];
    if (!stays) continue;
    const absorbed = cluster.rows.filter((row) => row !== stays);
    if (absorbed.length > 0) {
      joined.push({ stays, absorbed, startsOn: cluster.startsOn, endsOn: cluster.endsOn });
    } else if (!stays.ofKept) {
      moved.push(stays);
    }
  }
  return { moved, joined };
}

function laterEnd(one: CalendarDay | null, other: CalendarDay | null): CalendarDay | null {
  if (one === null || other === null) return null;
  return [one, other].sort().at(-1) ?? null;
}
