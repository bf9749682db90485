import { and, eq } from 'drizzle-orm';
import { refusedBy } from '~/db/refused-by.server';
import { resourceVersions } from '~/db/schema/resources';
import type { Work } from '~/db/with-actor.server';
import { personIdOf } from '../accounts/actor';
import { type CalendarDay, calendarDayAt } from '../kernel/calendar-day';
import { fail, type Result, succeed } from '../kernel/result';
import { findOpenVersion, openResource } from './open-resource.server';
import { recordStep } from './record-step.server';
import { mayPublish } from './resource-policy';
import { reviewByProblem } from './review-by';

interface Input {
  readonly resourceId: string;
  readonly revision: number;
  readonly reviewByOn: CalendarDay;
}

type Refusal = 'not-found' | 'stale' | 'not-offered' | 'own-writing' | 'review-by-out-of-range';

/** Publishes an offered version in place of the one before, and says until when it is right. */
export async function publishOffer(
  work: Work,
  { resourceId, revision, reviewByOn }: Input,
): Promise<Result<{ readonly number: number }, Refusal>> {
  const resource = await openResource(work, resourceId);
  const version = resource && (await findOpenVersion(work, resourceId));
  if (!version) return fail('not-found');
  const decision = mayPublish(work.actor, version);
  if (!decision.allowed) return fail(decision.reason);
  if (version.revision !== revision) return fail('stale');
  const problem = reviewByProblem(reviewByOn, calendarDayAt(work.now));
  if (problem) return fail('review-by-out-of-range', { reviewByOn: problem });
  await work.tx
    .update(resourceVersions)
    .set({ state: 'superseded' })
    .where(and(eq(resourceVersions.resourceId, resourceId), eq(resourceVersions.state, 'published')));
  await refusedBy({ resource_versions_four_eyes: 'own-writing' }, () =>
    work.tx
      .update(resourceVersions)
      .set({ state: 'published', approvedById: personIdOf(work.actor), publishedAt: work.now })
      .where(eq(resourceVersions.id, version.id)),
  );
  await recordStep(work, { resourceId, versionNumber: version.number, event: 'published', reviewByOn });
  return succeed({ number: version.number });
}
