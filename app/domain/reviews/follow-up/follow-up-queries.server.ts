import { asc, eq } from 'drizzle-orm';
import { requestOrganisations } from '~/db/schema/participation';
import { reviews } from '~/db/schema/reviews';
import type { Work } from '~/db/with-actor.server';

/** What the end of a review looks at: the report, who may see it, the moment to look back. */
export async function findEnding(work: Work, requestId: string) {
  const [row] = await work.tx
    .select({
      reportReference: reviews.reportReference,
      publication: reviews.publication,
      publicationByFunction: reviews.publicationByFunction,
      followUpOn: reviews.followUpOn,
      followUpHeldOn: reviews.followUpHeldOn,
    })
    .from(reviews)
    .where(eq(reviews.requestId, requestId));
  if (!row) throw new Error('no such review');
  return row;
}

/** Whom a recommendation can be addressed to, beside the commissioners together. */
export async function listAddressees(
  work: Work,
  requestId: string,
): Promise<{ readonly id: string; readonly name: string }[]> {
  return await work.tx
    .select({ id: requestOrganisations.id, name: requestOrganisations.name })
    .from(requestOrganisations)
    .where(eq(requestOrganisations.requestId, requestId))
    .orderBy(asc(requestOrganisations.name));
}
