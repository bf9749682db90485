import { sql } from 'drizzle-orm';
import type { z } from 'zod';
import { retentionPeriods } from '~/db/schema/retention';
import type { Work } from '~/db/with-actor.server';
import { hasRole, personIdOf } from '../../accounts/actor';
import { recordActivity } from '../../activity/record-activity.server';
import { fail, type Result, succeed } from '../../kernel/result';
import { outcomes } from '../closing/outcome';
import type { retentionInput } from './retention-inputs';
import { printOfRetention, readRetentionDays } from './retention-settings.server';

/** Sets how long content is kept per outcome, also of questions that ended already. Gives how many were changed. */
export async function changeRetention(
  work: Work,
  { shown, ...wanted }: z.output<typeof retentionInput>,
): Promise<Result<number, 'not-found' | 'stale'>> {
  if (!hasRole(work.actor, 'coordinator')) return fail('not-found');
  // Of two who change at once the second waits here and then finds its page stale.
  await work.tx.execute(sql`select pg_advisory_xact_lock(hashtextextended('retention_periods', 0))`);
  const current = await readRetentionDays(work);
  if (printOfRetention(current) !== shown) return fail('stale');
  const changed = outcomes.filter((outcome) => wanted[outcome] !== current[outcome]);
  for (const outcome of changed) {
    const setting = { days: wanted[outcome], changedAt: work.now, changedById: personIdOf(work.actor) };
    await work.tx
      .insert(retentionPeriods)
      .values({ outcome, ...setting })
      .onConflictDoUpdate({ target: retentionPeriods.outcome, set: setting });
    await recordActivity(work, {
      name: 'requests.retention-changed',
      data: { outcome, before: current[outcome], days: wanted[outcome] },
    });
  }
  return succeed(changed.length);
}
