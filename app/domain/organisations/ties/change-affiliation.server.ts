import { and, eq } from 'drizzle-orm';
import { refusedBy } from '~/db/refused-by.server';
import { affiliations } from '~/db/schema/organisations';
import type { Work } from '~/db/with-actor.server';
import { hasRole } from '../../accounts/actor';
import { recordActivity } from '../../activity/record-activity.server';
import { fail, type Result, succeed } from '../../kernel/result';
import type { NewAffiliation } from './inputs';

type Refusal = 'not-found' | 'organisation-unknown' | 'affiliation-overlaps';

/** Corrects what is on record of a tie: it was not so, or not then. What it said before stays in the record. */
export async function changeAffiliation(
  work: Work,
  personId: string,
  affiliationId: string,
  { organisationId, kind, functionTitle, startsOn, endsOn }: NewAffiliation,
): Promise<Result<null, Refusal>> {
  if (!hasRole(work.actor, 'coordinator')) return fail('not-found');
  const [before] = await work.tx
    .select()
    .from(affiliations)
    .where(ofPerson(personId, affiliationId))
    .for('update');
  if (!before) return fail('not-found');
  await refusedBy(
    {
      affiliations_no_overlap: 'affiliation-overlaps',
      affiliations_organisation_id_organisations_id_fk: 'organisation-unknown',
    },
    () =>
      work.tx
        .update(affiliations)
        .set({ organisationId, kind, functionTitle, startsOn, endsOn: endsOn ?? null })
        .where(eq(affiliations.id, affiliationId)),
  );
  await recordActivity(work, {
    name: 'organisations.affiliation-changed',
    personId,
    organisationId,
    data: { affiliationId, ...asItWas(before) },
  });
  return succeed(null);
}

/** Takes back a tie that never was. What it said stays in the record; what merely ended is ended. */
export async function removeAffiliation(
  work: Work,
  personId: string,
  affiliationId: string,
): Promise<Result<null, 'not-found'>> {
  if (!hasRole(work.actor, 'coordinator')) return fail('not-found');
  const [removed] = await work.tx.delete(affiliations).where(ofPerson(personId, affiliationId)).returning();
  if (!removed) return fail('not-found');
  await recordActivity(work, {
    name: 'organisations.affiliation-removed',
    personId,
    organisationId: removed.organisationId,
    data: { affiliationId, ...asItWas(removed) },
  });
  return succeed(null);
}

function ofPerson(personId: string, affiliationId: string) {
  return and(eq(affiliations.id, affiliationId), eq(affiliations.personId, personId));
}

/** Without the function, which somebody typed. */
function asItWas({ organisationId, kind, startsOn, endsOn }: typeof affiliations.$inferSelect) {
  return { wasWith: organisationId, wasKind: kind, wasFrom: startsOn, wasUntil: endsOn };
}
