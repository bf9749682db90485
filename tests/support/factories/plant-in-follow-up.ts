import { randomUUID } from 'node:crypto';
import { sql } from 'drizzle-orm';
import { database } from '~/db/client.server';
import { effectChecks, recommendationAssessments } from '~/db/schema/recommendation-loop';
import { evaluations, recommendationResponses, recommendations } from '~/db/schema/review-follow-up';
import { reviews } from '~/db/schema/reviews';
import type { PlantedText } from './planted-places';
import type { MadeRequest } from './requests';

/**
 * What is written at the end of a review, also around a request that never had one, past the triggers that refuse it:
 * erasing must find a text wherever it may ever have come.
 */
export async function plantInFollowUp(
  { id: requestId, requesterId }: MadeRequest,
  at: Date,
  text: PlantedText,
): Promise<void> {
  const report = {
    reportReference: text('reportreference'),
    publication: 'none',
    publicationByFunction: text('publicationfunction'),
  } as const;
  const recommendationId = randomUUID();
  await database().transaction(async (tx) => {
    await tx.execute(sql`set local session_replication_role = replica`);
    await tx
      .insert(reviews)
      .values({ requestId, origin: 'foundation', status: 'closed', statusSince: at, openedAt: at, ...report })
      .onConflictDoUpdate({ target: reviews.requestId, set: report });
    await tx.insert(recommendations).values({
      id: recommendationId,
      requestId,
      position: 1,
      kind: 'question',
      label: text('recommendationlabel'),
      recordedAt: at,
    });
    await tx.insert(recommendationResponses).values({
      recommendationId,
      requestId,
      response: 'adopted',
      ownerFunction: text('responsefunction'),
      dueOn: '2030-01-31',
      explanation: text('responseexplanation'),
      respondedById: requesterId,
      respondedAt: at,
    });
    await tx.insert(recommendationAssessments).values({
      recommendationId,
      requestId,
      status: 'fully',
      ground: 'talk',
      remark: text('assessmentremark'),
      assessedById: requesterId,
      assessedAt: at,
    });
    await tx.insert(effectChecks).values({
      recommendationId,
      requestId,
      lookedAt: 'practice',
      outcome: 'seen',
      isFinal: true,
      remark: text('effectremark'),
      checkedById: requesterId,
      checkedAt: at,
    });
    await tx.insert(evaluations).values({ requestId, openedAt: at, waivedReason: text('waiverreason') });
  });
}
