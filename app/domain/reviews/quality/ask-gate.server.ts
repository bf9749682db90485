import type { z } from 'zod';
import type { Work } from '~/db/with-actor.server';
import { recordActivity } from '../../activity/record-activity.server';
import { fail, type Result, succeed } from '../../kernel/result';
import { changeReview, type OpenReviewRefusal, openReview } from '../open-review.server';
import type { Gate } from './gate';
import { type AskRefusal, canAsk, gateTimes, mayAsk } from './gate-asking';
import { askRound, currentRounds, standingOf } from './gate-rounds.server';
import { decidesAbout, scorersOf } from './gate-scorers.server';
import type { gateAskInput } from './inputs';

type Input = { readonly reference: string; readonly gate: Gate } & z.output<typeof gateAskInput>;

/** Asks for a look at a gate. Whoever is assigned hears; while nobody is, the coordinator does. */
export async function askGate(
  work: Work,
  input: Input,
): Promise<Result<null, OpenReviewRefusal | AskRefusal>> {
  const { gate } = input;
  const opened = await openReview(work, input, gateTimes[gate].askedBy);
  if (!opened.ok) return opened;
  const { review, parts } = opened.value;
  const may = mayAsk(gate, parts);
  if (!may.allowed) return fail(may.reason);
  const round = (await currentRounds(work, review.requestId))[gate];
  const can = canAsk(gate, review.status, { standing: standingOf(round), opening: round.opening });
  if (!can.allowed) return fail(can.reason);
  await askRound(work, round.id);
  await changeReview(work, review, {});
  const scorers = await scorersOf(work, review.requestId);
  await recordActivity(work, {
    name: 'reviews.gate-asked',
    requestId: review.requestId,
    data: {
      gate,
      round: round.round,
      isAssigned: scorers.some(decidesAbout(gate)),
    },
  });
  return succeed(null);
}
