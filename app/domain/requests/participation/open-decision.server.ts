import { and, eq, isNull } from 'drizzle-orm';
import { requestConsentDecisions } from '~/db/schema/participation';
import type { Work } from '~/db/with-actor.server';

/** The decision somebody still has to take about an organisation; there is at most one. */
export async function openDecisionId(work: Work, requestOrganisationId: string): Promise<string | null> {
  const [open] = await work.tx
    .select({ id: requestConsentDecisions.id })
    .from(requestConsentDecisions)
    .where(
      and(
        eq(requestConsentDecisions.requestOrganisationId, requestOrganisationId),
        isNull(requestConsentDecisions.decidedAt),
      ),
    );
  return open?.id ?? null;
}
