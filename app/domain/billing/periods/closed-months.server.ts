import { closedMonths } from '~/db/schema/billing-settings';
import type { Work } from '~/db/with-actor.server';
import type { Month } from '../../kernel/month';

export async function listClosedMonths(work: Work): Promise<Set<Month>> {
  const rows = await work.tx.select({ month: closedMonths.month }).from(closedMonths);
  return new Set(rows.map(({ month }) => month));
}
