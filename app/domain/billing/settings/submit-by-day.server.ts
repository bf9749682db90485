import { desc } from 'drizzle-orm';
import { billingSettings } from '~/db/schema/billing-settings';
import type { Work } from '~/db/with-actor.server';

const usualDay = 7;

/** By which day of the next month a month is handed in; the usual one while nobody filled in the settings. */
export async function findSubmitByDay(work: Work): Promise<number> {
  const [settings] = await work.tx
    .select({ day: billingSettings.submitByDay })
    .from(billingSettings)
    .orderBy(desc(billingSettings.id))
    .limit(1);
  return settings?.day ?? usualDay;
}
