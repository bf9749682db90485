import { asc, eq } from 'drizzle-orm';
import { proposals } from '~/db/schema/matching';
import { plannedRequests, planningRounds } from '~/db/schema/planning';
import { reviewRequests } from '~/db/schema/requests';
import type { Work } from '~/db/with-actor.server';
import { recordActivity } from '../../activity/record-activity.server';
import { fail, type Result, succeed } from '../../kernel/result';
import { withdrawProposal } from '../withdraw-proposal.server';
import { openRound } from './open-round.server';

type Refusal = 'not-found' | 'round-not-confirmed' | 'plan-overtaken' | 'own-request';

/**
 * Takes back every proposal of a confirmed plan that is still open; everybody who was invited hears once that it is over.
 * What the commissioner accepted meanwhile, or a coordinator took back before, stays as it is.
 */
export async function undoRound(
  work: Work,
  roundId: string,
): Promise<Result<{ readonly withdrawn: number; readonly kept: number }, Refusal>> {
  const opened = await openRound(work, roundId);
  if (!opened.ok) return opened;
  const { round, coordinatorId } = opened.value;
  if (round.confirmedAt === null || round.undoneAt !== null) return fail('round-not-confirmed');
  const rows = await work.tx
    .select({
      reference: reviewRequests.reference,
      version: reviewRequests.version,
      status: proposals.status,
    })
    .from(plannedRequests)
    .innerJoin(proposals, eq(proposals.id, plannedRequests.proposalId))
    .innerJoin(reviewRequests, eq(reviewRequests.id, plannedRequests.requestId))
    .where(eq(plannedRequests.roundId, roundId))
    .orderBy(asc(reviewRequests.reference));
  const open = rows.filter(({ status }) => status === 'open');
  for (const { reference, version } of open) {
    const withdrawn = await withdrawProposal(work, { reference, version });
    if (withdrawn.ok) continue;
    return fail(withdrawn.reason === 'own-request' ? 'own-request' : 'plan-overtaken');
  }
  await work.tx
    .update(planningRounds)
    .set({ undoneAt: work.now, undoneById: coordinatorId })
    .where(eq(planningRounds.id, roundId));
  const counts = { withdrawn: open.length, kept: rows.length - open.length };
  await recordActivity(work, { name: 'matching.round-undone', data: { roundId, ...counts } });
  return succeed(counts);
}
