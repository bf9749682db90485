import { eq } from 'drizzle-orm';
import { reviewRequests } from '~/db/schema/requests';
import type { Work } from '~/db/with-actor.server';
import { hasRole, personIdOf } from '../../accounts/actor';
import { fail, type Result, succeed } from '../../kernel/result';
import { mayTriage } from '../request-policy';
import { participantsOf } from '../triage/open-for-triage.server';

export type HoldRefusal = 'not-found' | 'own-request';

interface OpenForHold {
  readonly requestId: string;
  readonly coordinatorId: string;
}

/** A request in any state, locked: it is not erased while somebody decides whether it should stay. */
export async function openForHold(work: Work, reference: string): Promise<Result<OpenForHold, HoldRefusal>> {
  const coordinatorId = personIdOf(work.actor);
  if (coordinatorId === null || !hasRole(work.actor, 'coordinator')) return fail('not-found');
  const [request] = await work.tx
    .select({ id: reviewRequests.id, requesterId: reviewRequests.requesterId })
    .from(reviewRequests)
    .where(eq(reviewRequests.reference, reference))
    .for('update');
  if (!request) return fail('not-found');
  const participantIds = await participantsOf(work, request.id);
  const may = mayTriage(work.actor, { requesterId: request.requesterId, participantIds });
  return may.allowed ? succeed({ requestId: request.id, coordinatorId }) : fail(may.reason);
}
