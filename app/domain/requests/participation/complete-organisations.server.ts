import { and, eq, isNull, sql } from 'drizzle-orm';
import { requestConsentDecisions, requestOrganisations, requestPayers } from '~/db/schema/participation';
import type { Work } from '~/db/with-actor.server';
import { recordActivity } from '../../activity/record-activity.server';
import { fail, type Result, succeed } from '../../kernel/result';
import { canStartMatching, type MatchingGate, type MatchingGateRefusal } from '../request-lifecycle';
import {
  changeRequest,
  type LockedRequest,
  openForTriage,
  type RequestForChange,
  type TriageRefusal,
} from '../triage/open-for-triage.server';

/** Closes the list of organisations, once every one of them is known, and begins the matching. */
export async function completeOrganisations(
  work: Work,
  input: RequestForChange,
): Promise<Result<null, TriageRefusal | MatchingGateRefusal>> {
  const opened = await openForTriage(work, input, 'complete-organisations');
  if (!opened.ok) return opened;
  const { request } = opened.value;
  const can = canStartMatching(await matchingGateOf(work, request));
  if (!can.allowed) return fail(can.reason);
  await changeRequest(work, request, { status: 'matching', organisationsCompleteAt: work.now });
  await recordActivity(work, { name: 'requests.organisations-completed', requestId: request.id });
  await recordActivity(work, { name: 'requests.matching-started', requestId: request.id });
  return succeed(null);
}

export async function matchingGateOf(
  work: Work,
  request: Pick<LockedRequest, 'id' | 'reviewForm'>,
): Promise<MatchingGate> {
  const [listed] = await work.tx
    .select({
      unrecognised: sql<number>`count(*) filter (where ${requestOrganisations.organisationId} is null)::int`,
      involved: sql<number>`count(*) filter (where ${requestOrganisations.isInvolved})::int`,
    })
    .from(requestOrganisations)
    .where(eq(requestOrganisations.requestId, request.id));
  const [payers] = await work.tx
    .select({ unrecognised: sql<number>`count(*)::int` })
    .from(requestPayers)
    .where(and(eq(requestPayers.requestId, request.id), isNull(requestPayers.organisationId)));
  return {
    hasForm: request.reviewForm !== null,
    unrecognised: (listed?.unrecognised ?? 0) + (payers?.unrecognised ?? 0),
    involved: listed?.involved ?? 0,
    undecided: await work.tx.$count(
      requestConsentDecisions,
      and(eq(requestConsentDecisions.requestId, request.id), isNull(requestConsentDecisions.decidedAt)),
    ),
  };
}
