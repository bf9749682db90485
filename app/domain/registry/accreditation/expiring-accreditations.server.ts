import { and, asc, eq, gt, gte, isNull, lte, ne, notExists, sql } from 'drizzle-orm';
import { alias } from 'drizzle-orm/pg-core';
import { people } from '~/db/schema/accounts';
import { accreditations, registryProfiles } from '~/db/schema/registry';
import type { Work } from '~/db/with-actor.server';
import { hasRole, personIdOf } from '../../accounts/actor';
import { addDays, type CalendarDay, calendarDayAt } from '../../kernel/calendar-day';
import type { AccreditationLevel, AccreditedRole } from './accreditation-status';

/** How long before the end somebody has to know: three months. */
const daysAhead = 92;
const mostShown = 100;

export interface ExpiringAccreditation {
  readonly personId: string;
  readonly name: string;
  readonly role: AccreditedRole;
  readonly level: AccreditationLevel;
  readonly validUntil: CalendarDay;
}

const later = alias(accreditations, 'later');

/**
 * Accreditations of members that end soon and have no successor yet, the first to end first. A coordinator may ask
 * for everybody; anybody may ask for themselves.
 */
export async function listExpiringAccreditations(
  work: Work,
  whose: 'everybody' | 'own',
): Promise<ExpiringAccreditation[]> {
  const ownId = personIdOf(work.actor);
  if (ownId === null || (whose === 'everybody' && !hasRole(work.actor, 'coordinator'))) return [];
  const today = calendarDayAt(work.now);
  return work.tx
    .select({
      personId: accreditations.personId,
      name: people.name,
      role: accreditations.role,
      level: accreditations.level,
      validUntil: accreditations.validUntil,
    })
    .from(accreditations)
    .innerJoin(people, eq(people.id, accreditations.personId))
    .innerJoin(registryProfiles, eq(registryProfiles.personId, accreditations.personId))
    .where(
      and(
        whose === 'own' ? eq(accreditations.personId, ownId) : undefined,
        eq(accreditations.status, 'accredited'),
        gte(accreditations.validUntil, today),
        lte(accreditations.validUntil, addDays(today, daysAhead)),
        isNull(people.deactivatedAt),
        isNull(registryProfiles.leftOn),
        notExists(
          work.tx
            .select({ one: sql`1` })
            .from(later)
            .where(
              and(
                eq(later.personId, accreditations.personId),
                eq(later.role, accreditations.role),
                ne(later.status, 'withdrawn'),
                gt(later.validUntil, accreditations.validUntil),
              ),
            ),
        ),
      ),
    )
    .orderBy(asc(accreditations.validUntil), asc(people.name), asc(accreditations.id))
    .limit(mostShown);
}
