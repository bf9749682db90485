import { and, eq } from 'drizzle-orm';
import type { z } from 'zod';
import { reviewMilestones, reviews } from '~/db/schema/reviews';
import type { Work } from '~/db/with-actor.server';
import { recordActivity } from '../../activity/record-activity.server';
import { type CalendarDay, calendarDayAt } from '../../kernel/calendar-day';
import { fail, type Result, succeed } from '../../kernel/result';
import { changeReview } from '../open-review.server';
import type { progressInput } from './inputs';
import { type Milestone, milestones } from './milestone';
import { openProgress, type ProgressRefusal } from './open-progress.server';

type Input = { readonly reference: string } & z.infer<typeof progressInput>;

export type DaysDone = Readonly<Partial<Record<Milestone, CalendarDay>>>;

/** What is done, each with its day; an empty day says it is not done after all. */
export async function recordProgress(
  work: Work,
  input: Input,
): Promise<Result<null, ProgressRefusal | 'in-the-future'>> {
  const opened = await openProgress(work, input);
  if (!opened.ok) return opened;
  const { review, personId } = opened.value;
  const { requestId } = review;
  const today = calendarDayAt(work.now);
  const ahead = milestones.filter((milestone) => (input[milestone] ?? '') > today);
  if (ahead.length > 0) {
    return fail('in-the-future', Object.fromEntries(ahead.map((one) => [one, 'in-the-future'])));
  }
  const before = await listDone(work, requestId);
  for (const milestone of milestones) {
    const doneOn = input[milestone];
    if (doneOn === before[milestone]) continue;
    if (doneOn) {
      const values = { doneOn, recordedById: personId, recordedAt: work.now };
      await work.tx
        .insert(reviewMilestones)
        .values({ requestId, milestone, ...values })
        .onConflictDoUpdate({
          target: [reviewMilestones.requestId, reviewMilestones.milestone],
          set: values,
        });
    } else {
      await work.tx
        .delete(reviewMilestones)
        .where(and(eq(reviewMilestones.requestId, requestId), eq(reviewMilestones.milestone, milestone)));
    }
    await recordActivity(work, {
      name: doneOn ? 'reviews.milestone-recorded' : 'reviews.milestone-cleared',
      requestId,
      data: { milestone, on: doneOn ?? null },
    });
  }
  await changeReview(work, review, {
    conversationsPlanned: input.conversationsPlanned ?? null,
    conversationsHeld: input.conversationsHeld ?? null,
  });
  return succeed(null);
}

export async function listDone(work: Work, requestId: string): Promise<DaysDone> {
  const rows = await work.tx
    .select({ milestone: reviewMilestones.milestone, doneOn: reviewMilestones.doneOn })
    .from(reviewMilestones)
    .where(eq(reviewMilestones.requestId, requestId));
  return Object.fromEntries(rows.map(({ milestone, doneOn }) => [milestone, doneOn]));
}

/** How many conversations are planned and were held; with whom is not kept. */
export async function findConversations(
  work: Work,
  requestId: string,
): Promise<{ readonly planned: number | null; readonly held: number | null }> {
  const [row] = await work.tx
    .select({ planned: reviews.conversationsPlanned, held: reviews.conversationsHeld })
    .from(reviews)
    .where(eq(reviews.requestId, requestId));
  return row ?? { planned: null, held: null };
}
