import type { z } from 'zod';
import type { Work } from '~/db/with-actor.server';
import { recordActivity } from '../../activity/record-activity.server';
import { fail, type Result, succeed } from '../../kernel/result';
import { refusedText } from '../../requests/intake/refused-text';
import { changeReview, type OpenReviewRefusal, openReview } from '../open-review.server';
import type { Gate } from './gate';
import { canReopen, mayReopen, type ReopenRefusal } from './gate-asking';
import { currentRounds, openRound, standingOf } from './gate-rounds.server';
import { decidesAbout, scorersOf } from './gate-scorers.server';
import type { reopenInput } from './inputs';

type Input = { readonly reference: string; readonly gate: Gate } & z.output<typeof reopenInput>;

/** Opens an approved gate again, with a reason. What was said in the rounds before stays. */
export async function reopenGate(
  work: Work,
  input: Input,
): Promise<Result<null, OpenReviewRefusal | ReopenRefusal | 'private-data'>> {
  const { gate, reason } = input;
  const opened = await openReview(work, input, ['coordinator', 'supervisor']);
  if (!opened.ok) return opened;
  const { review, parts, personId } = opened.value;
  const scorers = await scorersOf(work, review.requestId);
  const decides = scorers.some((one) => decidesAbout(gate)(one) && one.personId === personId);
  const may = mayReopen(parts, decides);
  if (!may.allowed) return fail(may.reason);
  const round = (await currentRounds(work, review.requestId))[gate];
  const can = canReopen(gate, review.status, standingOf(round));
  if (!can.allowed) return fail(can.reason);
  const refused = refusedText({ reason });
  if (refused) return refused;
  await openRound(work, { requestId: review.requestId, gate, opening: 'reopened', reason });
  await changeReview(work, review, {});
  await recordActivity(work, {
    name: 'reviews.gate-reopened',
    requestId: review.requestId,
    data: { gate, round: round.round + 1 },
  });
  return succeed(null);
}
