import { asc, desc, eq } from 'drizzle-orm';
import { requestOrganisations } from '~/db/schema/participation';
import type { Work } from '~/db/with-actor.server';

export type ReviewOrganisation = Awaited<ReturnType<typeof listReviewOrganisations>>[number];

/** The organisations around a request as whoever does the review sees them: who gave consent and when is not theirs. */
export async function listReviewOrganisations(work: Work, requestId: string) {
  return await work.tx
    .select({
      id: requestOrganisations.id,
      name: requestOrganisations.name,
      kind: requestOrganisations.kind,
      isRequester: requestOrganisations.isRequester,
      isCommissioner: requestOrganisations.isCommissioner,
      isInvolved: requestOrganisations.isInvolved,
      consent: requestOrganisations.consent,
    })
    .from(requestOrganisations)
    .where(eq(requestOrganisations.requestId, requestId))
    .orderBy(desc(requestOrganisations.isRequester), asc(requestOrganisations.name));
}
