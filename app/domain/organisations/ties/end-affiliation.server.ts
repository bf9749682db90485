import { and, eq } from 'drizzle-orm';
import { refusedBy } from '~/db/refused-by.server';
import { affiliations } from '~/db/schema/organisations';
import type { Work } from '~/db/with-actor.server';
import { hasRole } from '../../accounts/actor';
import { recordActivity } from '../../activity/record-activity.server';
import type { CalendarDay } from '../../kernel/calendar-day';
import { fail, type Result, succeed } from '../../kernel/result';

/**
 * Ends a tie: `endsOn` is its last day, also one to come. It stays on record and counts on for the years that past
 * ties count (H2).
 */
export async function endAffiliation(
  work: Work,
  personId: string,
  affiliationId: string,
  endsOn: CalendarDay,
): Promise<Result<null, 'not-found' | 'ends-before-start' | 'affiliation-over'>> {
  if (!hasRole(work.actor, 'coordinator')) return fail('not-found');
  const [tie] = await work.tx
    .select()
    .from(affiliations)
    .where(and(eq(affiliations.id, affiliationId), eq(affiliations.personId, personId)))
    .for('update');
  if (!tie) return fail('not-found');
  if (tie.endsOn !== null && tie.endsOn <= endsOn) return fail('affiliation-over');
  await refusedBy({ affiliations_period: 'ends-before-start' }, () =>
    work.tx.update(affiliations).set({ endsOn }).where(eq(affiliations.id, affiliationId)),
  );
  await recordActivity(work, {
    name: 'organisations.affiliation-ended',
    personId,
    organisationId: tie.organisationId,
    data: { affiliationId, kind: tie.kind, endsOn },
  });
  return succeed(null);
}
