import { asc, eq } from 'drizzle-orm';
import { requestParallelProcesses, reviewRequests } from '~/db/schema/requests';
import type { Work } from '~/db/with-actor.server';
import { personIdOf } from '../../accounts/actor';
import { type CalendarDay, calendarDayAt } from '../../kernel/calendar-day';
import { type Month, monthOf } from '../../kernel/month';
import type { InspectorateState, ParallelProcessKind, ParallelProcessState } from '../intake/request-answers';
import { type StartHint, startHints } from './start-hint';

export interface ParallelProcess {
  readonly kind: ParallelProcessKind;
  readonly state: ParallelProcessState;
  readonly statedOn: CalendarDay;
  /** When an end is expected. */
  readonly endsMonth: Month | null;
}

/** Every other procedure beside a request that somebody said something about. */
export async function listProcesses(work: Work, requestId: string): Promise<ParallelProcess[]> {
  const rows = await work.tx
    .select({
      kind: requestParallelProcesses.kind,
      state: requestParallelProcesses.state,
      statedOn: requestParallelProcesses.statedOn,
      endsMonth: requestParallelProcesses.endsMonth,
    })
    .from(requestParallelProcesses)
    .where(eq(requestParallelProcesses.requestId, requestId))
    .orderBy(asc(requestParallelProcesses.kind));
  return rows.map((row) => ({ ...row, endsMonth: row.endsMonth && monthOf(row.endsMonth) }));
}

export interface Procedures {
  readonly inspectorateState: InspectorateState | null;
  readonly inspectorateDeadlineOn: CalendarDay | null;
  readonly inspectorateStatedOn: CalendarDay | null;
  readonly processes: readonly ParallelProcess[];
  /** What to think of before the review begins; nothing once the request is closed. */
  readonly hints: readonly StartHint[];
}

/** The other procedures beside a request, for whoever was already let at it. */
export async function findProcedures(work: Work, requestId: string): Promise<Procedures> {
  const [row] = await work.tx
    .select({
      inspectorateState: reviewRequests.inspectorateState,
      inspectorateDeadlineOn: reviewRequests.inspectorateDeadlineOn,
      inspectorateStatedOn: reviewRequests.inspectorateStatedOn,
      startMonth: reviewRequests.startMonth,
      closedAt: reviewRequests.closedAt,
    })
    .from(reviewRequests)
    .where(eq(reviewRequests.id, requestId));
  if (!row) throw new Error('a request that was found is gone');
  const { startMonth, closedAt, ...inspectorate } = row;
  const processes = await listProcesses(work, requestId);
  const facts = {
    startMonth: startMonth && monthOf(startMonth),
    inspectorateDeadlineOn: row.inspectorateDeadlineOn,
    criminal: processes.find(({ kind }) => kind === 'criminal')?.state ?? null,
  };
  return {
    ...inspectorate,
    processes,
    hints: closedAt === null ? startHints(facts, calendarDayAt(work.now)) : [],
  };
}

/** The same for the requester of the request alone; `null` for everybody else. */
export async function findOwnProcedures(work: Work, reference: string): Promise<Procedures | null> {
  const [own] = await work.tx
    .select({ id: reviewRequests.id, requesterId: reviewRequests.requesterId })
    .from(reviewRequests)
    .where(eq(reviewRequests.reference, reference));
  return own && own.requesterId === personIdOf(work.actor) ? await findProcedures(work, own.id) : null;
}
