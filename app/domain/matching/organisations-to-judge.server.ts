import { and, asc, eq, not } from 'drizzle-orm';
import { requestOrganisations } from '~/db/schema/participation';
import type { Work } from '~/db/with-actor.server';

export interface OrganisationToJudge {
  readonly requestOrganisationId: string;
  readonly organisationId: string | null;
  readonly name: string;
}

/**
 * The list a candidate declares on: names, and not who plays which part. Who asks the question is not on it: that
 * is shown only to whoever declared to be independent.
 */
export async function organisationsToJudge(work: Work, requestId: string): Promise<OrganisationToJudge[]> {
  return await work.tx
    .select({
      requestOrganisationId: requestOrganisations.id,
      organisationId: requestOrganisations.organisationId,
      name: requestOrganisations.name,
    })
    .from(requestOrganisations)
    .where(and(eq(requestOrganisations.requestId, requestId), not(requestOrganisations.isRequester)))
    .orderBy(asc(requestOrganisations.name));
}
