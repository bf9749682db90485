import type { Work } from '~/db/with-actor.server';
import type { Result } from '../kernel/result';
import { endMatching } from '../matching/end-matching.server';
import { type ConsentDecisionRefusal, decideConsent } from '../requests/participation/decide-consent.server';
import { stopReview } from './stop-review.server';

/**
 * Decides how a request goes on without a consent. When it stops, everybody who was asked or sat is free again; a
 * review that had begun stops with it.
 */
export async function settleConsent(
  work: Work,
  input: Parameters<typeof decideConsent>[1],
): Promise<Result<null, ConsentDecisionRefusal>> {
  const decided = await decideConsent(work, input);
  if (!decided.ok) return decided;
  const { request, isStopped } = decided.value;
  if (isStopped && request.status === 'confirmed') {
    await stopReview(work, request, { reasonCode: 'no-consent', reason: input.reason, costs: 'to-agree' });
  } else if (isStopped) {
    await endMatching(work, { requestId: request.id, reason: 'request-closed' });
  }
  return { ok: true, value: null };
}
