import { and, eq } from 'drizzle-orm';
import type { z } from 'zod';
import { serviceLevels } from '~/db/schema/service-levels';
import type { Work } from '~/db/with-actor.server';
import { hasRole, personIdOf } from '../../accounts/actor';
import { recordActivity } from '../../activity/record-activity.server';
import { fail, type Result, succeed } from '../../kernel/result';
import type { RequestKind } from '../request-kind';
import type { RequestStatus } from '../request-status';
import { hasLevel } from './service-level';
import type { changedLevel } from './service-level-inputs';
import { findServiceLevel } from './service-level-queries.server';

interface Input extends z.output<typeof changedLevel> {
  readonly kind: RequestKind;
  readonly status: RequestStatus;
}

/**
 * Sets in how many working days the next step may be expected. It counts for steps that begin from now on: what was
 * promised before stays so (`workingDaysFor`), which is why what it was is recorded.
 */
export async function changeServiceLevel(
  work: Work,
  { kind, status, workingDays, changedAt }: Input,
): Promise<Result<null, 'not-found' | 'stale'>> {
  if (!hasRole(work.actor, 'coordinator') || !hasLevel(kind, status)) return fail('not-found');
  const shown = await findServiceLevel(work, kind, status);
  if (!shown || shown.changedAt?.toISOString() !== changedAt) return fail('stale');
  if (shown.workingDays === workingDays) return succeed(null);
  const set = { workingDays, changedAt: work.now, changedById: personIdOf(work.actor) };
  const written =
    shown.changedAt === null
      ? await work.tx
          .insert(serviceLevels)
          .values({ kind, status, ...set })
          .onConflictDoNothing()
          .returning({ kind: serviceLevels.kind })
      : await work.tx
          .update(serviceLevels)
          .set(set)
          .where(
            and(
              eq(serviceLevels.kind, kind),
              eq(serviceLevels.status, status),
              eq(serviceLevels.changedAt, shown.changedAt),
            ),
          )
          .returning({ kind: serviceLevels.kind });
  if (written.length === 0) return fail('stale');
  await recordActivity(work, {
    name: 'requests.service-level-changed',
    data: { kind, status, was: shown.workingDays, workingDays },
  });
  return succeed(null);
}
