import { and, asc, eq, ne } from 'drizzle-orm';
import { requestOrganisations } from '~/db/schema/participation';
import { reviewParticipants } from '~/db/schema/reviews';
import type { Work } from '~/db/with-actor.server';

/** The organisations that take part, with how many people and whether one that joined later caught up. */
export async function listParticipating(work: Work, requestId: string) {
  return await work.tx
    .select({
      id: requestOrganisations.id,
      name: requestOrganisations.name,
      kind: requestOrganisations.kind,
      consent: requestOrganisations.consent,
      reviewTeamCount: reviewParticipants.reviewTeamCount,
      caseGroupCount: reviewParticipants.caseGroupCount,
      joinedLater: reviewParticipants.joinedLater,
      caughtUpOn: reviewParticipants.caughtUpOn,
    })
    .from(requestOrganisations)
    .leftJoin(reviewParticipants, eq(reviewParticipants.requestOrganisationId, requestOrganisations.id))
    .where(
      and(
        eq(requestOrganisations.requestId, requestId),
        requestOrganisations.isInvolved,
        ne(requestOrganisations.willingness, 'no'),
      ),
    )
    .orderBy(asc(requestOrganisations.name));
}
