import { and, eq } from 'drizzle-orm';
import type { z } from 'zod';
import { serviceLevels } from '~/db/schema/service-levels';
import type { Work } from '~/db/with-actor.server';
import { hasRole } from '../../accounts/actor';
import { recordActivity } from '../../activity/record-activity.server';
import { fail, type Result, succeed } from '../../kernel/result';
import type { RequestKind } from '../request-kind';
import type { RequestStatus } from '../request-status';
import { defaultLevels, hasLevel } from './service-level';
import type { restoredLevel } from './service-level-inputs';

interface Input extends z.output<typeof restoredLevel> {
  readonly kind: RequestKind;
  readonly status: RequestStatus;
}

/** Lets the default count again, for steps that begin from now on. */
export async function restoreServiceLevel(
  work: Work,
  { kind, status, changedAt }: Input,
): Promise<Result<null, 'not-found' | 'stale'>> {
  if (!hasRole(work.actor, 'coordinator') || !hasLevel(kind, status)) return fail('not-found');
  if (changedAt === undefined) return fail('stale');
  const [removed] = await work.tx
    .delete(serviceLevels)
    .where(
      and(
        eq(serviceLevels.kind, kind),
        eq(serviceLevels.status, status),
        eq(serviceLevels.changedAt, new Date(changedAt)),
      ),
    )
    .returning({ workingDays: serviceLevels.workingDays });
  if (!removed) return fail('stale');
  await recordActivity(work, {
    name: 'requests.service-level-changed',
    data: { kind, status, was: removed.workingDays, workingDays: defaultLevels[kind][status] ?? null },
  });
  return succeed(null);
}
