import { sql } from 'drizzle-orm';
import type { z } from 'zod';
import { requestParallelProcesses } from '~/db/schema/requests';
import type { Work } from '~/db/with-actor.server';
import { recordActivity } from '../../activity/record-activity.server';
import { type CalendarDay, calendarDayAt } from '../../kernel/calendar-day';
import { firstDayOf, monthOf } from '../../kernel/month';
import { fail, type Result, succeed } from '../../kernel/result';
import { parallelProcessKinds } from '../intake/request-answers';
import { changeRequest, openForTriage, type TriageRefusal } from '../triage/open-for-triage.server';
import type { proceduresInput } from '../triage/triage-inputs';

type Input = { reference: string } & z.output<typeof proceduresInput>;
type Refusal = TriageRefusal | 'dates-wrong';

/** Records where other procedures stand beside the question, each as of the day it stood so. */
export async function changeProcedures(work: Work, input: Input): Promise<Result<null, Refusal>> {
  const opened = await openForTriage(work, input, 'change-procedures');
  if (!opened.ok) return opened;
  const wrong = wrongDates(input, calendarDayAt(work.now));
  if (wrong.length > 0) return fail('dates-wrong', Object.fromEntries(wrong));
  const { request } = opened.value;
  await work.tx
    .insert(requestParallelProcesses)
    .values(
      parallelProcessKinds.map((kind) => {
        const { state, statedOn, endsMonth } = input[kind];
        const ends = state === 'running' && endsMonth !== undefined ? firstDayOf(endsMonth) : null;
        return { requestId: request.id, kind, state, statedOn, endsMonth: ends };
      }),
    )
    .onConflictDoUpdate({
      target: [requestParallelProcesses.requestId, requestParallelProcesses.kind],
      set: {
        state: sql`excluded.state`,
        statedOn: sql`excluded.stated_on`,
        endsMonth: sql`excluded.ends_month`,
      },
    });
  await changeRequest(work, request, {
    inspectorateState: input.inspectorateState,
    inspectorateDeadlineOn: input.inspectorateDeadlineOn ?? null,
    inspectorateStatedOn: input.inspectorateStatedOn,
  });
  await recordActivity(work, { name: 'requests.procedures-changed', requestId: request.id });
  return succeed(null);
}

/** How something stands is known of today and before, and what runs does not end before the day it ran. */
function wrongDates(input: Input, today: CalendarDay): (readonly [string, string])[] {
  const wrong: (readonly [string, string])[] = [];
  if (input.inspectorateStatedOn > today) wrong.push(['inspectorateStatedOn', 'in-the-future']);
  for (const kind of parallelProcessKinds) {
    const { state, statedOn, endsMonth } = input[kind];
    if (statedOn > today) wrong.push([`${kind}.statedOn`, 'in-the-future']);
    if (state === 'running' && endsMonth !== undefined && endsMonth < monthOf(statedOn)) {
      wrong.push([`${kind}.endsMonth`, 'ends-before-stated']);
    }
  }
  return wrong;
}
