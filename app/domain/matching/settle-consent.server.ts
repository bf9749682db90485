import type { Work } from '~/db/with-actor.server';
import { decideConsent } from '../requests/participation/decide-consent.server';
import { endMatching } from './end-matching.server';

/** Decides how a request goes on without a consent; when it stops, everybody who was asked or sat is free again. */
export async function settleConsent(
  work: Work,
  input: Parameters<typeof decideConsent>[1],
): ReturnType<typeof decideConsent> {
  const decided = await decideConsent(work, input);
  if (decided.ok && decided.value.isStopped) {
    await endMatching(work, { requestId: decided.value.requestId, reason: 'request-closed' });
  }
  return decided;
}
