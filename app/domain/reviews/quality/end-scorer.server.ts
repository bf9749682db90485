import { and, eq, inArray, isNull } from 'drizzle-orm';
import type { z } from 'zod';
import { asSystem } from '~/db/as-system.server';
import { gateChecks, gateRounds, gateScorers } from '~/db/schema/review-quality';
import type { Work } from '~/db/with-actor.server';
import { recordActivity } from '../../activity/record-activity.server';
import { fail, type Result, succeed } from '../../kernel/result';
import { changeReview, type OpenReviewRefusal, openReview } from '../open-review.server';
import type { Gate } from './gate';
import { type Scorer, scorersOf } from './gate-scorers.server';
import type { scorerEndInput } from './inputs';

type Input = { readonly reference: string; readonly gate: Gate } & z.output<typeof scorerEndInput>;

/** Takes a gate away from a supervisor. What they handed in stays; a look they did not finish goes. */
export async function endScorer(
  work: Work,
  input: Input,
): Promise<Result<null, OpenReviewRefusal | 'nobody-assigned'>> {
  const opened = await openReview(work, input, ['coordinator']);
  if (!opened.ok) return opened;
  const { review } = opened.value;
  const scorers = await scorersOf(work, review.requestId);
  const scorer = scorers.find(({ gate, place }) => gate === input.gate && place === input.place);
  if (!scorer) return fail('nobody-assigned');
  await endScorerRow(work, scorer);
  await changeReview(work, review, {});
  return succeed(null);
}

/** Ends one assignment, with what follows from it. */
export async function endScorerRow(work: Work, scorer: Scorer): Promise<void> {
  const { id, requestId, gate, place, personId } = scorer;
  await work.tx.update(gateScorers).set({ endedAt: work.now }).where(eq(gateScorers.id, id));
  await asSystem(work, 'unfinished-look', ({ tx }) =>
    tx.delete(gateChecks).where(
      and(
        eq(gateChecks.personId, personId),
        eq(gateChecks.place, place),
        isNull(gateChecks.submittedAt),
        inArray(
          gateChecks.roundId,
          tx
            .select({ id: gateRounds.id })
            .from(gateRounds)
            .where(and(eq(gateRounds.requestId, requestId), eq(gateRounds.gate, gate))),
        ),
      ),
    ),
  );
  await recordActivity(work, {
    name: 'reviews.scorer-ended',
    requestId,
    personId,
    data: { gate, place },
  });
}
