import { eq } from 'drizzle-orm';
import { database } from '~/db/client.server';
import { reviewRequests } from '~/db/schema/requests';
import { withActor } from '~/db/with-actor.server';
import { acceptPair } from '~/domain/matching/accept-pair.server';
import type { RequestStatus } from '~/domain/requests/request-status';
import { acceptAll, makeMatchingRequest, makeTeam, propose, type Team, versionOf } from './proposals';
import { type MadeRequest, makeRequest } from './requests';

export type Requests = Readonly<Partial<Record<RequestStatus, MadeRequest>>>;

/** Somebody's request that waits for a pair. */
export async function requestFor(requesterId: string): Promise<MadeRequest> {
  const request = await makeMatchingRequest();
  await database().update(reviewRequests).set({ requesterId }).where(eq(reviewRequests.id, request.id));
  return {
    ...request,
    requesterId,
    requester: { kind: 'person', personId: requesterId, roles: ['requester'] },
  };
}

export async function invite(request: MadeRequest, team: Team): Promise<MadeRequest> {
  const proposed = await propose(request, team);
  if (!proposed.ok) throw new Error(`no proposal: ${proposed.reason}`);
  return request;
}

async function seated(request: MadeRequest, team: Team): Promise<MadeRequest> {
  await invite(request, team);
  await acceptAll(request, team);
  return request;
}

export async function confirmed(request: MadeRequest, team: Team): Promise<MadeRequest> {
  await seated(request, team);
  const version = await versionOf(request);
  const accepted = await withActor(request.requester, (work) =>
    acceptPair(work, { reference: request.reference, version }),
  );
  if (!accepted.ok) throw new Error(`not confirmed: ${accepted.reason}`);
  return request;
}

/** One request in each state that has pages. */
export async function makeRequestsOf(requesterId: string, team: Team): Promise<Requests> {
  return {
    awaiting_mandate: await makeRequest({ requesterId, status: 'awaiting_mandate' }),
    submitted: await makeRequest({ requesterId }),
    triage: await makeRequest({ requesterId, status: 'triage' }),
    info_needed: await makeRequest({ requesterId, status: 'info_needed' }),
    orientation: await makeRequest({ requesterId, status: 'orientation' }),
    matching: await requestFor(requesterId),
    proposed: await seated(await requestFor(requesterId), await makeTeam()),
    confirmed: await confirmed(await requestFor(requesterId), team),
  };
}
