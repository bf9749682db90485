import { desc } from 'drizzle-orm';
import { billingSettings } from '~/db/schema/billing-settings';
import type { Work } from '~/db/with-actor.server';

export type BillingSettings = typeof billingSettings.$inferSelect;

/** How the network sends invoices and keeps its books now; `null` when nobody filled that in. */
export async function findBillingSettings(work: Work): Promise<BillingSettings | null> {
  const [settings] = await work.tx.select().from(billingSettings).orderBy(desc(billingSettings.id)).limit(1);
  return settings ?? null;
}
