import { refusedBy } from '~/db/refused-by.server';
import { affiliations } from '~/db/schema/organisations';
import type { Work } from '~/db/with-actor.server';
import { hasRole } from '../../accounts/actor';
import { recordActivity } from '../../activity/record-activity.server';
import { fail, type Result, succeed } from '../../kernel/result';
import type { NewAffiliation } from './inputs';

type Refusal = 'not-found' | 'organisation-unknown' | 'affiliation-overlaps';

/**
 * Records that somebody is or was connected with an organisation. What the public register shows of it is brought up
 * to date by the caller: the register comes after organisations.
 */
export async function addAffiliation(
  work: Work,
  personId: string,
  { organisationId, kind, functionTitle, startsOn, endsOn }: NewAffiliation,
): Promise<Result<null, Refusal>> {
  if (!hasRole(work.actor, 'coordinator')) return fail('not-found');
  await refusedBy(
    {
      affiliations_no_overlap: 'affiliation-overlaps',
      affiliations_organisation_id_organisations_id_fk: 'organisation-unknown',
      affiliations_person_id_people_id_fk: 'not-found',
    },
    () =>
      work.tx
        .insert(affiliations)
        .values({ personId, organisationId, kind, functionTitle, startsOn, endsOn }),
  );
  await recordActivity(work, {
    name: 'organisations.affiliation-added',
    personId,
    organisationId,
    data: { kind },
  });
  return succeed(null);
}
