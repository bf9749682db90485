import type { Work } from '~/db/with-actor.server';
import { type BookingRules, usualBookingRules } from './booking-rules';
import { findBillingSettings } from './latest-settings.server';

/** What holds now for whoever books hours. */
export async function bookingRules(work: Work): Promise<BookingRules> {
  const settings = await findBillingSettings(work);
  if (!settings) return usualBookingRules;
  const { budgetWarningPercent, kilometreCents } = settings;
  return { budgetWarningPercent, kilometreCents };
}
