import type { Work } from '~/db/with-actor.server';
import { personIdOf } from '../../accounts/actor';
import { monthOf } from '../../kernel/month';
import { fail, type Result, succeed } from '../../kernel/result';
import type { BookingRefusal } from '../booking-refusal';
import { lockPeriod } from '../periods/open-period.server';
import { bookTime } from './book-time.server';
import { changeTime, removeTime } from './change-time.server';
import { loadWeek } from './load-week.server';
import { type WeekChange, weekChanges, weekRefusals } from './week-changes';
import { weekMark } from './week-grid';
import { wantedCells } from './week-input';
import { daysOfWeek, type WorkWeek } from './work-week';

interface SentWeek {
  readonly week: WorkWeek;
  /** The mark of the week as the page showed it. */
  readonly seen: string;
  /** The fields of `weekInput`. */
  readonly sent: Readonly<Record<string, unknown>>;
}

/** Books a whole week at once: all of it or nothing, and then with a reason in each cell that cannot be. */
export async function bookWeek(
  work: Work,
  { week, seen, sent }: SentWeek,
): Promise<Result<{ readonly changes: number }, BookingRefusal | 'stale' | 'week-refused'>> {
  const personId = personIdOf(work.actor);
  if (personId === null) return fail('not-found');
  for (const month of new Set(daysOfWeek(week).map(monthOf))) await lockPeriod(work, { personId, month });
  const loaded = await loadWeek(work, week);
  const { rows, days } = loaded;
  if (weekMark(rows) !== seen) return fail('stale');
  const changes = weekChanges(rows, wantedCells(rows, days, sent));
  const refusals = weekRefusals(changes, loaded);
  if (Object.keys(refusals).length > 0) return fail('week-refused', refusals);
  for (const change of changes) {
    const outcome = await carryOut(work, change);
    if (!outcome.ok) return outcome;
  }
  return succeed({ changes: changes.length });
}

async function carryOut(work: Work, change: WeekChange): Promise<Result<unknown, BookingRefusal>> {
  const { assignment, kind, day: workedOn, minutes, entry } = change;
  if (entry === null) return await bookTime(work, { assignment, workedOn, kind, minutes, note: '' });
  if (minutes === 0) return await removeTime(work, { entryId: entry.id });
  const { id: entryId, note, beginsAtMinute } = entry;
  const beginsAt = beginsAtMinute ?? undefined;
  return await changeTime(work, { entryId, assignment, workedOn, kind, minutes, beginsAt, note });
}
