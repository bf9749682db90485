import { and, eq, isNull } from 'drizzle-orm';
import { requestConsentDecisions } from '~/db/schema/participation';
import { orientationMeetings } from '~/db/schema/requests';
import type { Work } from '~/db/with-actor.server';
import { endMandates } from '../mandate/end-mandates.server';
import type { finalRequestStatuses } from '../request-status';
import { changeRequest, type LockedRequest } from '../triage/open-for-triage.server';
import { keepClosingExplanation } from './closing-explanation.server';

interface Closing {
  readonly status: (typeof finalRequestStatuses)[number];
  readonly reason: string;
  /** Words fit for the requester. */
  readonly explanation: string | null;
}

/** Ends a request: nothing planned stays planned, nothing is left to decide, and nobody is asked anything any more. */
export async function closeRequest(work: Work, request: LockedRequest, closing: Closing): Promise<void> {
  await work.tx
    .update(orientationMeetings)
    .set({ cancelledAt: work.now })
    .where(
      and(
        eq(orientationMeetings.requestId, request.id),
        isNull(orientationMeetings.heldAt),
        isNull(orientationMeetings.cancelledAt),
      ),
    );
  await endMandates(work, request.id);
  await work.tx
    .delete(requestConsentDecisions)
    .where(and(eq(requestConsentDecisions.requestId, request.id), isNull(requestConsentDecisions.decidedAt)));
  await changeRequest(work, request, {
    status: closing.status,
    closedAt: work.now,
    closedReason: closing.reason,
  });
  if (closing.explanation !== null) await keepClosingExplanation(work, request.id, closing.explanation);
}
