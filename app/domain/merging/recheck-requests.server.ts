import { and, asc, eq, inArray, or, type SQL } from 'drizzle-orm';
import { invitations, proposalCandidates, proposals } from '~/db/schema/matching';
import { requestOrganisations, requestPayers } from '~/db/schema/participation';
import { reviewRequests } from '~/db/schema/requests';
import type { Work } from '~/db/with-actor.server';
import { recordActivity } from '../activity/record-activity.server';
import { checkIndependence } from '../matching/independence-check.server';

/** A running request in which somebody's independence is in question since a merge. */
export interface Recheck {
  readonly reference: string;
  readonly doubts: number;
}

/**
 * Asks of every running request that a merge touches whether everybody in it is still independent, and says so on its
 * timeline: the coordinators hear of a tie. Gives the requests with a doubt.
 */
export async function recheckRequests(
  work: Work,
  touched: { readonly personId: string } | { readonly organisationId: string },
): Promise<Recheck[]> {
  const requests = await work.tx
    .select({ id: reviewRequests.id, status: reviewRequests.status, reference: reviewRequests.reference })
    .from(reviewRequests)
    .where(
      and(
        inArray(reviewRequests.status, ['proposed', 'confirmed']),
        'personId' in touched ? around(work, touched.personId) : listing(work, touched.organisationId),
      ),
    )
    .orderBy(asc(reviewRequests.reference));
  const found: Recheck[] = [];
  for (const request of requests) {
    const { checked, doubts } = await checkIndependence(work, request);
    const ties = doubts.filter(({ exclusions, toJudge }) => exclusions.length + toJudge.length > 0).length;
    await recordActivity(work, {
      name: 'matching.independence-rechecked',
      requestId: request.id,
      ...('organisationId' in touched ? { organisationId: touched.organisationId } : {}),
      data: { checked, ties },
    });
    if (doubts.length > 0) found.push({ reference: request.reference, doubts: doubts.length });
  }
  return found;
}

function around(work: Work, personId: string): SQL | undefined {
  const invited = work.tx
    .select({ id: invitations.requestId })
    .from(invitations)
    .where(
      and(
        eq(invitations.personId, personId),
        inArray(invitations.status, ['sent', 'confidential', 'cleared', 'accepted']),
      ),
    );
  const linedUp = work.tx
    .select({ id: proposals.requestId })
    .from(proposalCandidates)
    .innerJoin(proposals, eq(proposals.id, proposalCandidates.proposalId))
    .where(and(eq(proposalCandidates.personId, personId), eq(proposals.status, 'open')));
  return or(inArray(reviewRequests.id, invited), inArray(reviewRequests.id, linedUp));
}

function listing(work: Work, organisationId: string): SQL | undefined {
  const listed = work.tx
    .select({ id: requestOrganisations.requestId })
    .from(requestOrganisations)
    .where(eq(requestOrganisations.organisationId, organisationId));
  const paying = work.tx
    .select({ id: requestPayers.requestId })
    .from(requestPayers)
    .where(eq(requestPayers.organisationId, organisationId));
  return or(inArray(reviewRequests.id, listed), inArray(reviewRequests.id, paying));
}
