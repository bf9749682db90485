import { desc } from 'drizzle-orm';
import { billingSettings } from '~/db/schema/billing-settings';
import type { Work } from '~/db/with-actor.server';
import { type BookingRules, usualBookingRules } from './booking-rules';

/** What holds now for whoever books hours. */
export async function bookingRules(work: Work): Promise<BookingRules> {
  const [rules] = await work.tx
    .select({
      budgetWarningPercent: billingSettings.budgetWarningPercent,
      kilometreCents: billingSettings.kilometreCents,
    })
    .from(billingSettings)
    .orderBy(desc(billingSettings.id))
    .limit(1);
  return rules ?? usualBookingRules;
}
