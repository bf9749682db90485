import { and, eq, inArray, isNull, ne, or, sql } from 'drizzle-orm';
import { union } from 'drizzle-orm/pg-core';
import { conflictDeclarations, invitations, seats } from '~/db/schema/matching';
import { reviewRequests } from '~/db/schema/requests';
import type { Work } from '~/db/with-actor.server';
import { hasRole, personIdOf } from '../../accounts/actor';
import { fail, type Result, succeed } from '../../kernel/result';
import { hasOpenSeat } from '../copy/request-moments.server';
import { canDo, type LifecycleRefusal, type RequestAction, type Standing } from '../request-lifecycle';
import { mayTriage } from '../request-policy';

export interface RequestForChange {
  readonly reference: string;
  readonly version: number;
}

export type LockedRequest = typeof reviewRequests.$inferSelect;

export type ChangeRefusal = 'not-found' | 'stale';
export type TriageRefusal = ChangeRefusal | 'own-request' | LifecycleRefusal;

/**
 * The request, locked until the transaction ends, when it still is as the page showed it. Of two people who
 * change one request at once the second waits here and then finds its page stale.
 */
export async function openForChange(
  work: Work,
  { reference, version }: RequestForChange,
): Promise<Result<LockedRequest, ChangeRefusal>> {
  const [request] = await work.tx
    .select()
    .from(reviewRequests)
    .where(eq(reviewRequests.reference, reference))
    .for('update');
  if (!request) return fail('not-found');
  return request.version === version ? succeed(request) : fail('stale');
}

/** Which request goes by this reference, and who asked it; without a lock. */
export async function findRequestHead(
  work: Work,
  reference: string,
): Promise<{ readonly id: string; readonly requesterId: string } | null> {
  const [head] = await work.tx
    .select({ id: reviewRequests.id, requesterId: reviewRequests.requesterId })
    .from(reviewRequests)
    .where(eq(reviewRequests.reference, reference));
  return head ?? null;
}

/** The request, locked until the transaction ends, however often it changed. */
export async function lockRequest(work: Work, id: string): Promise<LockedRequest | null> {
  const [request] = await work.tx
    .select()
    .from(reviewRequests)
    .where(eq(reviewRequests.id, id))
    .for('update');
  return request ?? null;
}

export interface OpenForTriage {
  readonly request: LockedRequest;
  /** Who does it. */
  readonly coordinatorId: string;
}

/** For the coordinator's commands: found, theirs to do, not stale, and in a state that allows the action. */
export async function openForTriage(
  work: Work,
  input: RequestForChange,
  action: RequestAction,
): Promise<Result<OpenForTriage, TriageRefusal>> {
  const coordinatorId = personIdOf(work.actor);
  if (coordinatorId === null || !hasRole(work.actor, 'coordinator')) return fail('not-found');
  const opened = await openForChange(work, input);
  if (!opened.ok) return opened;
  const request = opened.value;
  const participantIds = await participantsOf(work, request.id);
  const may = mayTriage(work.actor, { requesterId: request.requesterId, participantIds });
  if (!may.allowed) return fail(may.reason);
  const can = canDo(action, await standingOf(work, request));
  return can.allowed ? succeed({ request, coordinatorId }) : fail(can.reason);
}

/** Where a locked request stands, with whether a seat of it stands open that somebody left. */
export async function standingOf(work: Work, request: LockedRequest): Promise<Standing> {
  const [row] = await work.tx
    .select({ hasOpenSeat })
    .from(reviewRequests)
    .where(eq(reviewRequests.id, request.id));
  return { kind: request.kind, status: request.status, hasOpenSeat: row?.hasOpenSeat ?? false };
}

/** Everybody invited to a seat of the request, holding one, or known not to be independent in it. */
export async function participantsOf(work: Work, requestId: string): Promise<string[]> {
  const invited = work.tx
    .select({ personId: invitations.personId })
    .from(invitations)
    .where(
      and(
        eq(invitations.requestId, requestId),
        or(
          inArray(invitations.status, ['sent', 'confidential', 'cleared', 'accepted']),
          eq(invitations.declineReason, 'conflict'),
        ),
      ),
    );
  const seated = work.tx
    .select({ personId: seats.personId })
    .from(seats)
    .where(and(eq(seats.requestId, requestId), ne(seats.state, 'released')));
  const tied = work.tx
    .select({ personId: conflictDeclarations.personId })
    .from(conflictDeclarations)
    .where(and(eq(conflictDeclarations.requestId, requestId), isNull(conflictDeclarations.endedAt)));
  const rows = await union(invited, seated, tied);
  return rows.map(({ personId }) => personId);
}

type Change = Partial<Omit<LockedRequest, 'id' | 'reference' | 'version' | 'statusSince'>>;

/** Writes the change and raises the version, so that every page that shows an older one is stale. */
export async function changeRequest(work: Work, request: LockedRequest, change: Change): Promise<void> {
  const moves = change.status !== undefined && change.status !== request.status;
  await work.tx
    .update(reviewRequests)
    .set({
      ...change,
      ...(moves ? { statusSince: work.now } : {}),
      version: sql`${reviewRequests.version} + 1`,
    })
    .where(eq(reviewRequests.id, request.id));
}
