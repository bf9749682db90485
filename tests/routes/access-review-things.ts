import { randomUUID } from 'node:crypto';
import type { MadeRequest } from '#tests/support/factories/requests';
import { database } from '~/db/client.server';
import { supervisionSessions } from '~/db/schema/review-quality';
import { learningSessions } from '~/db/schema/reviews';

/** What an address can name of one review. */
export function holdingsOfReview(review: MadeRequest) {
  return {
    learningSessionId: () => makeLearningSession(review),
    supervisionId: () => makeSupervisionSession(review),
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
