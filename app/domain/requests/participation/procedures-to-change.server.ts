import type { Work } from '~/db/with-actor.server';
import { type CalendarDay, calendarDayAt } from '../../kernel/calendar-day';
import { addMonths, type Month, monthOf, monthsFrom } from '../../kernel/month';
import { findTriageHead, type TriageHead } from '../triage/triage-queries.server';
import { findProcedures, type Procedures } from './procedures-queries.server';

const monthsAhead = 36;

export interface ProceduresToChange {
  readonly head: TriageHead;
  /** `null` in a request of one's own. */
  readonly procedures: Procedures | null;
  readonly today: CalendarDay;
  /** The months in which an end can be expected, and those on record. */
  readonly months: readonly Month[];
}

/** How other procedures stand, for the coordinator to bring up to date. */
export async function findProceduresToChange(
  work: Work,
  reference: string,
): Promise<ProceduresToChange | null> {
  const head = await findTriageHead(work, reference);
  if (!head) return null;
  const procedures = head.isOwn ? null : await findProcedures(work, head.id);
  const today = calendarDayAt(work.now);
  const thisMonth = monthOf(today);
  const onRecord = procedures?.processes.flatMap(({ endsMonth }) => endsMonth ?? []) ?? [];
  const ahead = monthsFrom(thisMonth, addMonths(thisMonth, monthsAhead - 1));
  return { head, procedures, today, months: [...new Set([...onRecord, ...ahead])].sort() };
}
