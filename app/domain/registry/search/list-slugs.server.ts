import { and, asc, gt, gte, or } from 'drizzle-orm';
import { registryEntries } from '~/db/schema/registry-search';
import type { Work } from '~/db/with-actor.server';
import { calendarDayAt } from '../../kernel/calendar-day';

/** The addresses of all public profiles of today, for the site map. */
export async function listSlugs(work: Work): Promise<string[]> {
  const today = calendarDayAt(work.now);
  const rows = await work.tx
    .select({ slug: registryEntries.slug })
    .from(registryEntries)
    .where(
      and(
        gt(registryEntries.hiddenFrom, today),
        or(gte(registryEntries.reviewerUntil, today), gte(registryEntries.supervisorUntil, today)),
      ),
    )
    .orderBy(asc(registryEntries.slug))
    .limit(20_000);
  return rows.map(({ slug }) => slug);
}
