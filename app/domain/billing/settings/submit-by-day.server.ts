import type { Work } from '~/db/with-actor.server';
import { findBillingSettings } from './latest-settings.server';

const usualDay = 7;

/** By which day of the next month a month is handed in; the usual one while nobody filled in the settings. */
export async function findSubmitByDay(work: Work): Promise<number> {
  return (await findBillingSettings(work))?.submitByDay ?? usualDay;
}
