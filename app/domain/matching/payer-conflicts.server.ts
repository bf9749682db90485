import type { Work } from '~/db/with-actor.server';
import { personJudgements } from './eligibility';
import { conflictDeclared, tieToInvolved, tieToPayer } from './hard-rules';
import { seatingOf } from './invite-next.server';
import { loadSnapshot } from './load-snapshot.server';
import { matchingContext } from './matching-context';

/**
 * Which of these organisations, that pay from now on, somebody invited or seated is not independent of (H3, H4), or
 * may not be as far as anybody knows. Asked of each organisation alone: an override given for another does not count.
 */
export async function payerConflicts(
  work: Work,
  requestId: string,
  organisationIds: readonly string[],
): Promise<ReadonlySet<string>> {
  if (organisationIds.length === 0) return new Set();
  const personIds = Object.values(await seatingOf(work, requestId));
  const snapshot = await loadSnapshot(work, requestId, { personIds });
  if (!snapshot) throw new Error('a request without a form has no pair to hold a payer against');
  const { request, settings, candidates } = snapshot;
  const conflicting = organisationIds.filter((id) => {
    const organisations = request.organisations.filter(({ organisationId }) => organisationId === id);
    const context = matchingContext({ ...request, organisations }, settings);
    return candidates.some(
      (candidate) =>
        [tieToInvolved, tieToPayer, conflictDeclared].some((rule) => rule(context, candidate).length > 0) ||
        personJudgements(context, candidate).some(({ code }) => code === 'tie-unjudged'),
    );
  });
  return new Set(conflicting);
}
