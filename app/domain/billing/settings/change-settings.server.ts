import { sql } from 'drizzle-orm';
import { billingSettings } from '~/db/schema/billing-settings';
import type { Work } from '~/db/with-actor.server';
import { hasRole, personIdOf } from '../../accounts/actor';
import { recordActivity } from '../../activity/record-activity.server';
import { fail, type Result, succeed } from '../../kernel/result';
import { findBillingSettings } from './latest-settings.server';
import type { SettingsInput } from './settings-inputs';

/** Settings from now on. What was sent and booked keeps those of before. */
export async function changeSettings(
  work: Work,
  { version, vatPercentage = 0, kilometre, ...input }: SettingsInput,
): Promise<Result<null, 'not-found' | 'stale'>> {
  const recordedById = personIdOf(work.actor);
  if (recordedById === null || !hasRole(work.actor, 'treasurer')) return fail('not-found');
  // Two who change them at once wait for each other, and the second sees that they changed.
  await work.tx.execute(sql`select pg_advisory_xact_lock(hashtextextended('billing settings', 0))`);
  const last = await findBillingSettings(work);
  if ((last?.id ?? 0) !== version) return fail('stale');
  await work.tx.insert(billingSettings).values({
    ...input,
    vatNumber: input.vatNumber ?? null,
    bic: input.bic ?? null,
    vatBasisPoints: vatPercentage,
    kilometreCents: kilometre,
    recordedById,
    recordedAt: work.now,
  });
  const { vatTreatment, paymentDays, submitByDay } = input;
  await recordActivity(work, {
    name: 'billing.settings-changed',
    data: { vatTreatment, vatBasisPoints: vatPercentage, paymentDays, submitByDay },
  });
  return succeed(null);
}
