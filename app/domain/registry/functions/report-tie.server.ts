import { refusedBy } from '~/db/refused-by.server';
import { affiliations } from '~/db/schema/organisations';
import { affiliationReports } from '~/db/schema/own-profile';
import type { Work } from '~/db/with-actor.server';
import { recordActivity } from '../../activity/record-activity.server';
import { fail, type Result, succeed } from '../../kernel/result';
import type { NewAffiliation } from '../../organisations/ties/inputs';
import { mayChangeProfile } from '../registry-policy';

type Refusal = 'not-yours' | 'organisation-unknown' | 'affiliation-overlaps';

/**
 * Somebody reports a function or tie of their own. It counts for independence from this moment, and is shown to the
 * public only after the look of a coordinator.
 */
export async function reportTie(
  work: Work,
  personId: string,
  { organisationId, kind, functionTitle, startsOn, endsOn: lastDay }: NewAffiliation,
): Promise<Result<null, Refusal>> {
  const endsOn = lastDay ?? null;
  const may = mayChangeProfile(work.actor, personId);
  if (!may.allowed) return fail(may.reason);
  const [tie] = await refusedBy(
    {
      affiliations_no_overlap: 'affiliation-overlaps',
      affiliations_organisation_id_organisations_id_fk: 'organisation-unknown',
    },
    () =>
      work.tx
        .insert(affiliations)
        .values({ personId, organisationId, kind, functionTitle, startsOn, endsOn, awaitsLook: true })
        .returning({ id: affiliations.id }),
  );
  if (!tie) throw new Error('a tie was not written');
  await work.tx.insert(affiliationReports).values({
    personId,
    affiliationId: tie.id,
    kind: 'new',
    functionTitle,
    startsOn,
    endsOn,
    startedOnBefore: startsOn,
    endedOnBefore: endsOn,
    reportedAt: work.now,
  });
  await recordActivity(work, {
    name: 'registry.tie-reported',
    personId,
    organisationId,
    data: { kind, report: 'new' },
  });
  return succeed(null);
}
