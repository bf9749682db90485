import { and, asc, eq, isNull } from 'drizzle-orm';
import type { z } from 'zod';
import { learningSessions } from '~/db/schema/reviews';
import type { Work } from '~/db/with-actor.server';
import { recordActivity } from '../../activity/record-activity.server';
import { calendarDayAt } from '../../kernel/calendar-day';
import { fail, type Result, succeed } from '../../kernel/result';
import { changeReview, type ReviewForChange } from '../open-review.server';
import type { sessionHeldInput, sessionPlanInput } from './inputs';
import { openProgress, type ProgressRefusal } from './open-progress.server';

type Planned = { readonly reference: string } & z.infer<typeof sessionPlanInput>;
type Held = { readonly reference: string; readonly sessionId: string } & z.infer<typeof sessionHeldInput>;
type Named = ReviewForChange & { readonly sessionId: string };

/** Plans a learning session: a day and how people meet. */
export async function planSession(work: Work, input: Planned): Promise<Result<null, ProgressRefusal>> {
  const opened = await openProgress(work, input);
  if (!opened.ok) return opened;
  const { review, personId } = opened.value;
  await work.tx.insert(learningSessions).values({
    requestId: review.requestId,
    plannedOn: input.plannedOn,
    mode: input.mode,
    plannedById: personId,
  });
  await changeReview(work, review, {});
  await recordActivity(work, {
    name: 'reviews.session-planned',
    requestId: review.requestId,
    data: { on: input.plannedOn, mode: input.mode },
  });
  return succeed(null);
}

/** Records that a session was held, and how many people came: numbers, never who, nor what was said. */
export async function holdSession(
  work: Work,
  input: Held,
): Promise<Result<null, ProgressRefusal | 'in-the-future'>> {
  const opened = await openProgress(work, input);
  if (!opened.ok) return opened;
  const { review } = opened.value;
  const { heldOn, reviewTeamPresent, caseGroupPresent } = input;
  if (heldOn > calendarDayAt(work.now)) return fail('in-the-future', { heldOn: 'in-the-future' });
  const changed = await changePlanned(work, review.requestId, input.sessionId, {
    heldOn,
    reviewTeamPresent,
    caseGroupPresent,
  });
  if (!changed) return fail('not-found');
  await changeReview(work, review, {});
  await recordActivity(work, {
    name: 'reviews.session-held',
    requestId: review.requestId,
    data: { sessionId: input.sessionId, on: heldOn },
  });
  return succeed(null);
}

export async function cancelSession(work: Work, input: Named): Promise<Result<null, ProgressRefusal>> {
  const opened = await openProgress(work, input);
  if (!opened.ok) return opened;
  const { review } = opened.value;
  if (!(await changePlanned(work, review.requestId, input.sessionId, { cancelledAt: work.now }))) {
    return fail('not-found');
  }
  await changeReview(work, review, {});
  await recordActivity(work, {
    name: 'reviews.session-cancelled',
    requestId: review.requestId,
    data: { sessionId: input.sessionId },
  });
  return succeed(null);
}

/** Only what is still planned changes: what was held or cancelled stays so. */
async function changePlanned(
  work: Work,
  requestId: string,
  sessionId: string,
  change: Partial<typeof learningSessions.$inferInsert>,
): Promise<boolean> {
  const rows = await work.tx
    .update(learningSessions)
    .set(change)
    .where(
      and(
        eq(learningSessions.id, sessionId),
        eq(learningSessions.requestId, requestId),
        isNull(learningSessions.heldOn),
        isNull(learningSessions.cancelledAt),
      ),
    )
    .returning({ id: learningSessions.id });
  return rows.length > 0;
}

/** The sessions that were not cancelled, by day. */
export async function listSessions(work: Work, requestId: string) {
  return await work.tx
    .select({
      id: learningSessions.id,
      plannedOn: learningSessions.plannedOn,
      mode: learningSessions.mode,
      heldOn: learningSessions.heldOn,
      reviewTeamPresent: learningSessions.reviewTeamPresent,
      caseGroupPresent: learningSessions.caseGroupPresent,
    })
    .from(learningSessions)
    .where(and(eq(learningSessions.requestId, requestId), isNull(learningSessions.cancelledAt)))
    .orderBy(asc(learningSessions.plannedOn), asc(learningSessions.id));
}
