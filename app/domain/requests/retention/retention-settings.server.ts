import { retentionPeriods } from '~/db/schema/retention';
import type { Work } from '~/db/with-actor.server';
import { outcomes } from '../closing/outcome';
import { type RetentionDays, retentionDaysWith } from './retention';

/** How long content is kept per outcome. For everybody: the privacy page says it. */
export async function readRetentionDays(work: Work): Promise<RetentionDays> {
  const changed = await work.tx
    .select({ outcome: retentionPeriods.outcome, days: retentionPeriods.days })
    .from(retentionPeriods);
  return retentionDaysWith(changed);
}

/** The settings in one word, to see whether they are still what a page showed. */
export function printOfRetention(days: RetentionDays): string {
  return outcomes.map((outcome) => days[outcome]).join('-');
}
