import { and, eq } from 'drizzle-orm';
import { resourceVersions } from '~/db/schema/resources';
import type { Work } from '~/db/with-actor.server';
import { type CalendarDay, calendarDayAt } from '../kernel/calendar-day';
import { fail, type Result, succeed } from '../kernel/result';
import { openResource } from './open-resource.server';
import { recordStep } from './record-step.server';
import { reviewByProblem } from './review-by';

interface Input {
  readonly resourceId: string;
  /** The version that was read. */
  readonly number: number;
  readonly reviewByOn: CalendarDay;
}

type Refusal = 'not-found' | 'not-published' | 'stale' | 'review-by-out-of-range';

/** Says that what is published is still right, and until when. One that had stepped back is there again at once. */
export async function confirmResource(
  work: Work,
  { resourceId, number, reviewByOn }: Input,
): Promise<Result<null, Refusal>> {
  const resource = await openResource(work, resourceId);
  if (!resource) return fail('not-found');
  const [published] = await work.tx
    .select({ number: resourceVersions.number })
    .from(resourceVersions)
    .where(and(eq(resourceVersions.resourceId, resourceId), eq(resourceVersions.state, 'published')));
  if (!published || resource.withdrawnAt !== null) return fail('not-published');
  if (published.number !== number) return fail('stale');
  const problem = reviewByProblem(reviewByOn, calendarDayAt(work.now));
  if (problem) return fail('review-by-out-of-range', { reviewByOn: problem });
  await recordStep(work, { resourceId, versionNumber: number, event: 'confirmed', reviewByOn });
  return succeed(null);
}
