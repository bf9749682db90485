import { and, eq } from 'drizzle-orm';
import { invitations } from '~/db/schema/matching';
import { reviewRequests } from '~/db/schema/requests';
import type { Work } from '~/db/with-actor.server';
import { personIdOf } from '../accounts/actor';
import { fail, type Result, succeed } from '../kernel/result';
import { canDo, type LifecycleRefusal } from '../requests/request-lifecycle';
import { type LockedRequest, standingOf } from '../requests/triage/open-for-triage.server';
import { type AnswerRefusal, canAnswer, type InvitationAnswer } from './invitation-lifecycle';

export type LockedInvitation = typeof invitations.$inferSelect;

export interface OpenInvitation {
  readonly invitation: LockedInvitation;
  readonly request: LockedRequest;
}

export type InvitationRefusal = 'not-found' | AnswerRefusal | LifecycleRefusal;

/**
 * The invitation with its request, both locked until the transaction ends; always the request first, so that
 * nobody waits for each other.
 */
export async function lockInvitation(work: Work, invitationId: string): Promise<OpenInvitation | null> {
  const [found] = await work.tx
    .select({ requestId: invitations.requestId })
    .from(invitations)
    .where(eq(invitations.id, invitationId));
  if (!found) return null;
  const [request] = await work.tx
    .select()
    .from(reviewRequests)
    .where(eq(reviewRequests.id, found.requestId))
    .for('update');
  const [invitation] = await work.tx
    .select()
    .from(invitations)
    .where(eq(invitations.id, invitationId))
    .for('update');
  return request && invitation ? { request, invitation } : null;
}

/** For the answers of an invited person: theirs, still open, and the step that comes next. */
export async function openOwnInvitation(
  work: Work,
  invitationId: string,
  answer: InvitationAnswer,
): Promise<Result<OpenInvitation, InvitationRefusal>> {
  const personId = personIdOf(work.actor);
  if (personId === null || !(await isOwn(work, invitationId, personId))) return fail('not-found');
  const opened = await lockInvitation(work, invitationId);
  if (!opened) return fail('not-found');
  const may = canAnswer(answer, opened.invitation, work.now);
  if (!may.allowed) return fail(may.reason);
  const action = answer === 'declare-on-joined' ? answer : 'answer-invitation';
  const can = canDo(action, await standingOf(work, opened.request));
  return can.allowed ? succeed(opened) : fail(can.reason);
}

async function isOwn(work: Work, invitationId: string, personId: string): Promise<boolean> {
  const [own] = await work.tx
    .select({ id: invitations.id })
    .from(invitations)
    .where(and(eq(invitations.id, invitationId), eq(invitations.personId, personId)));
  return own !== undefined;
}
