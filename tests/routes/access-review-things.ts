import { randomUUID } from 'node:crypto';
import { eq } from 'drizzle-orm';
import type { MadeRequest } from '#tests/support/factories/requests';
import { database } from '~/db/client.server';
import { evaluations, recommendations } from '~/db/schema/review-follow-up';
import { supervisionSessions } from '~/db/schema/review-quality';
import { learningSessions } from '~/db/schema/reviews';
import { hashOfToken, newSecretToken } from '~/domain/accounts/secret-token.server';

/** What an address can name of one review. */
export function holdingsOfReview(review: MadeRequest) {
  return {
    learningSessionId: () => makeLearningSession(review),
    supervisionId: () => makeSupervisionSession(review),
    recommendationId: () => makeRecommendation(review),
  };
}

/** A session with the supervisor that is still planned. */
async function makeSupervisionSession({ id: requestId }: MadeRequest): Promise<string> {
  const id = randomUUID();
  await database()
    .insert(supervisionSessions)
    .values({ id, requestId, plannedOn: '2031-01-31', mode: 'live' });
  return id;
}

/** A learning session that is still planned. */
async function makeLearningSession({ id: requestId }: MadeRequest): Promise<string> {
  const id = randomUUID();
  await database().insert(learningSessions).values({ id, requestId, plannedOn: '2031-01-31', mode: 'live' });
  return id;
}

/** Something on the list of a review to which nobody answered. */
async function makeRecommendation({ id: requestId }: MadeRequest): Promise<string> {
  const id = randomUUID();
  const position = 1 + (await database().$count(recommendations, eq(recommendations.requestId, requestId)));
  await database().insert(recommendations).values({
    id,
    requestId,
    position,
    kind: 'question',
    label: 'Overdracht tussen teams',
    recordedAt: new Date(),
  });
  return id;
}

/** The secret part of a link by which participants of this review evaluate. */
export async function makeEvaluationLink({ id: requestId }: MadeRequest): Promise<string> {
  const token = newSecretToken();
  const evaluation = {
    tokenHash: hashOfToken(token),
    invited: 100,
    closesOn: '2099-01-31',
    openedAt: new Date(),
  };
  await database()
    .insert(evaluations)
    .values({ requestId, ...evaluation })
    .onConflictDoUpdate({ target: evaluations.requestId, set: evaluation });
  return token;
}
