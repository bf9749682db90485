import { and, eq, gte, isNull, type SQL } from 'drizzle-orm';
import { resources, resourceVersions } from '~/db/schema/resources';
import type { Work } from '~/db/with-actor.server';
import { calendarDayAt } from '../kernel/calendar-day';
import { notSteppedBackFrom } from './freshness';

/**
 * What readers find: published, not withdrawn, not stepped back. For whom it is, row-level security says; editors would
 * see all of it, so the rest is asked here.
 */
export function isReadable({ now }: Work): SQL | undefined {
  return and(
    eq(resourceVersions.state, 'published'),
    isNull(resources.withdrawnAt),
    gte(resources.reviewByOn, notSteppedBackFrom(calendarDayAt(now))),
  );
}
