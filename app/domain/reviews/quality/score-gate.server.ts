import { eq } from 'drizzle-orm';
import { gateAnswers, gateChecks } from '~/db/schema/review-quality';
import type { Work } from '~/db/with-actor.server';
import { recordActivity } from '../../activity/record-activity.server';
import { fail, type Result, succeed } from '../../kernel/result';
import { refusedText } from '../../requests/intake/refused-text';
import { applyMove } from '../apply-move.server';
import { changeReview, type OpenedReview, type OpenReviewRefusal, openReview } from '../open-review.server';
import { canMove } from '../review-lifecycle';
import { itemsOf } from './checklist-queries.server';
import { findRoundToScore, type RoundToScore } from './find-round-to-score.server';
import type { CheckAnswer, Gate, Verdict } from './gate';
import { openRound } from './gate-rounds.server';
import { haveSeenRound, scorersOf } from './gate-scorers.server';
import { findScorerVerdict, teamOf } from './scorer-candidates.server';
import { mayLook } from './scorer-rules';
import { answerField, mayScore, missingIn, remarkField } from './verdict-rules';

export interface ScoreInput {
  readonly reference: string;
  readonly gate: Gate;
  readonly version: number;
  readonly roundId: string;
  readonly checklistId: string;
  readonly verdict?: Verdict | undefined;
  readonly remarks: string;
  /** Handed in; else only kept, to go on later. */
  readonly finish?: 'yes' | undefined;
  readonly [answer: `answer-${number}`]: CheckAnswer | undefined;
  readonly [remark: `remark-${number}`]: string;
}

export type ScoreRefusal =
  | OpenReviewRefusal
  | 'own-work'
  | 'not-independent'
  | 'not-asked'
  | 'incomplete'
  | 'private-data';

/**
 * A look at a gate by whoever is assigned: kept to go on later, or handed in, after which nothing of it changes. What
 * the first scorer hands in decides; with "back" the report goes back to be written, and another gate is open again.
 */
export async function scoreGate(work: Work, input: ScoreInput): Promise<Result<null, ScoreRefusal>> {
  const opened = await openReview(work, input, ['supervisor']);
  if (!opened.ok) return opened;
  const { review, personId } = opened.value;
  const scorer = (await scorersOf(work, review.requestId)).find(
    (one) => one.gate === input.gate && one.personId === personId,
  );
  if (!scorer) return fail('not-yours');
  const may = mayScore(personId, await reviewersOf(work, review.requestId));
  if (!may.allowed) return fail(may.reason);
  const round = await findRoundToScore(work, scorer);
  if (!round) return fail('not-asked');
  // A round that went by, or a list that was published since the page was made.
  if (round.id !== input.roundId || round.checklistId !== input.checklistId) return fail('stale');
  const answers = await answersIn(work, input);
  const refused = refusedText({
    remarks: input.remarks,
    ...Object.fromEntries(answers.map(({ field, remark }) => [field, remark])),
  });
  if (refused) return refused;

  if (input.finish !== 'yes') {
    await writeLook(work, { round, answers, input, personId });
    return succeed(null);
  }
  const missing = missingIn(answers, input.verdict ?? null, input.remarks);
  if (Object.keys(missing).length > 0) return fail('incomplete', missing);
  const { verdict } = input;
  if (!verdict) return fail('incomplete', { verdict: 'choose' });
  const independence = await findScorerVerdict(work, review.requestId, personId);
  if (!mayLook(independence)) return fail('not-independent');

  const checkId = await writeLook(work, { round, answers, input, personId });
  await work.tx.update(gateChecks).set({ verdict, submittedAt: work.now }).where(eq(gateChecks.id, checkId));
  await follow(work, opened.value, { round, gate: input.gate, verdict, remarks: input.remarks });
  return succeed(null);
}

async function reviewersOf(work: Work, requestId: string): Promise<string[]> {
  const { supervisor: _, ...reviewers } = await teamOf(work, requestId);
  return Object.values(reviewers);
}

interface Answer {
  readonly itemId: string;
  readonly field: string;
  readonly answer: CheckAnswer | null;
  readonly remark: string;
}

async function answersIn(work: Work, input: ScoreInput): Promise<Answer[]> {
  const items = await itemsOf(work, [input.checklistId]);
  return items.map(({ id, position }) => ({
    itemId: id,
    field: remarkField(position),
    answer: input[answerField(position)] ?? null,
    remark: input[remarkField(position)] ?? '',
  }));
}

interface Look {
  readonly round: RoundToScore;
  readonly answers: readonly Answer[];
  readonly input: ScoreInput;
  readonly personId: string;
}

/** Writes the look as it is now over what was kept before. */
async function writeLook(work: Work, { round, answers, input, personId }: Look): Promise<string> {
  const { remarks } = input;
  const [check] = await work.tx
    .insert(gateChecks)
    .values({
      roundId: round.id,
      requestId: round.requestId,
      place: round.place,
      personId,
      checklistId: round.checklistId,
      startedAt: work.now,
      remarks,
    })
    .onConflictDoUpdate({ target: [gateChecks.roundId, gateChecks.place], set: { remarks } })
    .returning({ id: gateChecks.id });
  if (!check) throw new Error('a look was not written');
  await work.tx.delete(gateAnswers).where(eq(gateAnswers.checkId, check.id));
  const given = answers.flatMap(({ itemId, answer, remark }) =>
    answer === null ? [] : [{ checkId: check.id, itemId, answer, remark }],
  );
  if (given.length > 0) await work.tx.insert(gateAnswers).values(given);
  return check.id;
}

interface Decided {
  readonly round: RoundToScore;
  readonly gate: Gate;
  readonly verdict: Verdict;
  readonly remarks: string;
}

/** The second look decides nothing. No activity holds a verdict: activities are not hidden from who is still blind. */
async function follow(work: Work, opened: OpenedReview, decided: Decided): Promise<void> {
  const { review } = opened;
  const { round, gate, verdict, remarks } = decided;
  const about = { gate, round: round.round };
  if ((await haveSeenRound(work, round.id)).length > 1) {
    await recordActivity(work, {
      name: 'reviews.gate-scored-twice',
      requestId: review.requestId,
      data: about,
    });
  }
  if (round.place === 'second') return;
  // A report that was delivered is not written anew by this: the coordinator takes the review back for that.
  const returns = verdict === 'back' && gate === 'report' && canMove('return-report', review).allowed;
  await recordActivity(work, {
    name: 'reviews.gate-decided',
    requestId: review.requestId,
    data: { ...about, returns },
  });
  if (returns) {
    const reason = remarks.slice(0, 600);
    await applyMove(work, opened, { event: 'return-report', reasonCode: 'incomplete', reason });
    return;
  }
  if (verdict === 'back') await openRound(work, { requestId: review.requestId, gate, opening: 'returned' });
  await changeReview(work, review, {});
}
