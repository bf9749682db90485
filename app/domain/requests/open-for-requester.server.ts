import { and, eq } from 'drizzle-orm';
import { reviewRequests } from '~/db/schema/requests';
import type { Work } from '~/db/with-actor.server';
import { personIdOf } from '../accounts/actor';
import { fail, type Result } from '../kernel/result';
import { canDo, type LifecycleRefusal, type RequestAction } from './request-lifecycle';
import {
  type ChangeRefusal,
  type LockedRequest,
  openForChange,
  type RequestForChange,
  standingOf,
} from './triage/open-for-triage.server';

export type RequesterRefusal = ChangeRefusal | LifecycleRefusal;

/** For the requester's commands: theirs, not stale, and in a state that allows the action. */
export async function openForRequester(
  work: Work,
  input: RequestForChange,
  action: RequestAction,
): Promise<Result<LockedRequest, RequesterRefusal>> {
  if (!(await isOwn(work, input.reference))) return fail('not-found');
  const opened = await openForChange(work, input);
  if (!opened.ok) return opened;
  const can = canDo(action, await standingOf(work, opened.value));
  return can.allowed ? opened : fail(can.reason);
}

async function isOwn(work: Work, reference: string): Promise<boolean> {
  const personId = personIdOf(work.actor);
  if (personId === null) return false;
  const [own] = await work.tx
    .select({ id: reviewRequests.id })
    .from(reviewRequests)
    .where(and(eq(reviewRequests.reference, reference), eq(reviewRequests.requesterId, personId)));
  return own !== undefined;
}
