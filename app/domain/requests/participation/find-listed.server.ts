import { and, eq } from 'drizzle-orm';
import { requestOrganisations } from '~/db/schema/participation';
import type { Work } from '~/db/with-actor.server';
import type { ConsentState } from '../intake/request-answers';

/** An organisation on the list of this request; `null` for one of another request. */
export async function findListed(
  work: Work,
  requestId: string,
  id: string,
): Promise<{ readonly consent: ConsentState } | null> {
  const [listed] = await work.tx
    .select({ consent: requestOrganisations.consent })
    .from(requestOrganisations)
    .where(and(eq(requestOrganisations.id, id), eq(requestOrganisations.requestId, requestId)));
  return listed ?? null;
}
