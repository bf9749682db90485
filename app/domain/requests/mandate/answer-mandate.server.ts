import { eq } from 'drizzle-orm';
import { requestMandates } from '~/db/schema/intake';
import { reviewRequests } from '~/db/schema/requests';
import type { Work } from '~/db/with-actor.server';
import { recordActivity } from '../../activity/record-activity.server';
import { fail, type Result, succeed } from '../../kernel/result';
import { closeRequest } from '../closing/close-request.server';
import { findLink } from '../intake/mailed-link.server';
import { canDo, type LifecycleRefusal, statusAfter } from '../request-lifecycle';
import { changeRequest, type LockedRequest } from '../triage/open-for-triage.server';
import type { MandateAnswer } from './mandate';

export type MandateRefusal = 'not-found' | 'link-expired' | 'mandate-answered' | 'mandate-ended';

/**
 * Whoever has the mandate says whether a question may be asked, by the link in their mail. Only a yes lets the
 * question through; a no ends it.
 */
export async function answerMandate(
  work: Work,
  { token, answer }: { readonly token: string; readonly answer: MandateAnswer },
): Promise<Result<null, MandateRefusal | LifecycleRefusal>> {
  const link = await findLink(work, 'mandate', token);
  if (!link) return fail('not-found');
  const request = await lockRequest(work, link.subjectId);
  const [mandate] = await work.tx
    .select()
    .from(requestMandates)
    .where(eq(requestMandates.id, link.subjectId))
    .for('update');
  if (!mandate || !request) return fail('not-found');
  if (mandate.answeredAt) return fail('mandate-answered');
  if (mandate.endedAt) return fail('mandate-ended');
  if (link.isExpired) return fail('link-expired');
  const action = answer === 'confirmed' ? 'confirm-mandate' : 'refuse-mandate';
  const can = canDo(action, request);
  if (!can.allowed) return fail(can.reason);

  await work.tx
    .update(requestMandates)
    .set({ answer, answeredAt: work.now })
    .where(eq(requestMandates.id, mandate.id));
  if (answer === 'confirmed') {
    await changeRequest(work, request, { status: statusAfter(action, request.status) });
  } else {
    await closeRequest(work, request, { status: 'withdrawn', reason: 'mandate-refused', explanation: null });
  }
  await recordActivity(work, {
    name: answer === 'confirmed' ? 'requests.mandate-confirmed' : 'requests.mandate-refused',
    requestId: request.id,
    data: { mandateId: mandate.id },
  });
  return succeed(null);
}

/** The request before the mandate, as everywhere, so that nobody waits for each other. */
async function lockRequest(work: Work, mandateId: string): Promise<LockedRequest | undefined> {
  const [mandate] = await work.tx
    .select({ requestId: requestMandates.requestId })
    .from(requestMandates)
    .where(eq(requestMandates.id, mandateId));
  if (!mandate) return undefined;
  const [request] = await work.tx
    .select()
    .from(reviewRequests)
    .where(eq(reviewRequests.id, mandate.requestId))
    .for('update');
  return request;
}
