import { randomUUID } from 'node:crypto';
import { and, eq } from 'drizzle-orm';
import { type MadeReview, reviewHead } from '#tests/support/factories/reviews';
import { database } from '~/db/client.server';
import { requestOrganisations } from '~/db/schema/participation';
import { recommendations } from '~/db/schema/review-follow-up';
import { gateAnswers, gateChecks, gateRounds, gateScorers } from '~/db/schema/review-quality';
import { reviewMilestones } from '~/db/schema/reviews';
import { withActor } from '~/db/with-actor.server';
import { type Actor, visitor } from '~/domain/accounts/actor';
import { giveEvaluation } from '~/domain/reviews/follow-up/give-evaluation.server';
import { openEvaluation } from '~/domain/reviews/follow-up/open-evaluation.server';
import { addRecommendation } from '~/domain/reviews/follow-up/record-recommendation.server';
import { latestChecklist } from '~/domain/reviews/quality/checklist-queries.server';

export const scores = { safe: 4, heard: 5, learned: 3, useful: 4, recommended: 5 };

/** Opens the evaluation as its coordinator; gives the token of the link. */
export async function openFor(
  review: MadeReview,
  { invited = 8, closesOn = '2030-06-01', by = review.coordinator } = {},
): Promise<string> {
  const head = await reviewHead(review);
  const opened = await withActor(by, (work) => openEvaluation(work, { ...head, invited, closesOn }));
  if (!opened.ok) throw new Error(opened.reason);
  return opened.value.token;
}

export async function give(token: string, given: Partial<typeof scores> = {}) {
  return await withActor(visitor, (work) => giveEvaluation(work, token, { ...scores, ...given }));
}

export async function addOne(review: MadeReview, label = 'Overdracht bij verhuizing', by?: Actor) {
  const head = await reviewHead(review);
  return await withActor(by ?? review.seat('lead'), (work) =>
    addRecommendation(work, { ...head, kind: 'question', label }),
  );
}

export async function listed(review: MadeReview) {
  return await database()
    .select()
    .from(recommendations)
    .where(eq(recommendations.requestId, review.id))
    .orderBy(recommendations.position);
}

export async function organisationOf({ id }: Pick<MadeReview, 'id'>): Promise<string> {
  const [row] = await database()
    .select({ id: requestOrganisations.id })
    .from(requestOrganisations)
    .where(eq(requestOrganisations.requestId, id));
  return row?.id ?? '';
}

export async function reach(review: MadeReview, milestone: typeof reviewMilestones.$inferInsert.milestone) {
  await database()
    .insert(reviewMilestones)
    .values({ requestId: review.id, milestone, doneOn: '2030-02-01', recordedAt: new Date() });
}

/** Gate D was asked for and approved by the supervisor of the review, straight into the database. */
export async function approveAfter(review: MadeReview): Promise<void> {
  const personId = review.seatHolders.supervisor ?? '';
  const now = new Date();
  const list = await withActor(review.coordinator, (work) => latestChecklist(work, 'after'));
  const ofRound = and(eq(gateRounds.requestId, review.id), eq(gateRounds.gate, 'after'));
  await database().transaction(async (tx) => {
    const [round] = await tx
      .update(gateRounds)
      .set({ askedAt: now, askedById: personId })
      .where(ofRound)
      .returning({ id: gateRounds.id });
    const looks = { requestId: review.id, place: 'first', personId } as const;
    await tx.insert(gateScorers).values({ ...looks, gate: 'after', assignedAt: now });
    const checkId = randomUUID();
    await tx
      .insert(gateChecks)
      .values({ ...looks, id: checkId, roundId: round?.id ?? '', checklistId: list.id, startedAt: now });
    await tx
      .insert(gateAnswers)
      .values(list.items.map((item) => ({ checkId, itemId: item.id, answer: 'yes' as const })));
    await tx
      .update(gateChecks)
      .set({ verdict: 'approved', submittedAt: now })
      .where(eq(gateChecks.id, checkId));
  });
}
