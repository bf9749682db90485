import { asc, eq } from 'drizzle-orm';
import { requestOrganisations } from '~/db/schema/participation';
import { reviewRequests } from '~/db/schema/requests';
import { recommendationResponses, recommendations } from '~/db/schema/review-follow-up';
import { reviews } from '~/db/schema/reviews';
import type { Work } from '~/db/with-actor.server';
import { groupBy } from '../../kernel/group-by';
import type { AdviceKind, ResponseKind } from './follow-up-words';

/** What the end of a review looks at: the report, who may see it, the moment to look back. */
export async function findEnding(work: Work, requestId: string) {
  const [row] = await work.tx
    .select({
      reportReference: reviews.reportReference,
      publication: reviews.publication,
      publicationByFunction: reviews.publicationByFunction,
      followUpOn: reviews.followUpOn,
      followUpHeldOn: reviews.followUpHeldOn,
    })
    .from(reviews)
    .where(eq(reviews.requestId, requestId));
  if (!row) throw new Error('no such review');
  return row;
}

export interface Response {
  readonly id: string;
  readonly response: ResponseKind;
  readonly ownerFunction: string | null;
  readonly dueOn: string | null;
  readonly explanation: string;
  readonly respondedAt: Date;
  /** Recorded by a coordinator, as it came in writing. */
  readonly inWriting: boolean;
}

export interface Recommendation {
  readonly id: string;
  readonly position: number;
  readonly kind: AdviceKind;
  readonly label: string;
  /** `null` for the commissioners together. */
  readonly addresseeId: string | null;
  readonly addressee: string | null;
  /** The first first; the last is what holds. */
  readonly responses: readonly Response[];
}

/** What the report asks, considers and recommends, in its order, with all that was answered. */
export async function listRecommendations(work: Work, requestId: string): Promise<Recommendation[]> {
  const rows = await work.tx
    .select({
      id: recommendations.id,
      position: recommendations.position,
      kind: recommendations.kind,
      label: recommendations.label,
      addresseeId: recommendations.addresseeId,
      addressee: requestOrganisations.name,
    })
    .from(recommendations)
    .leftJoin(requestOrganisations, eq(requestOrganisations.id, recommendations.addresseeId))
    .where(eq(recommendations.requestId, requestId))
    .orderBy(asc(recommendations.position));
  const answers = await work.tx
    .select({
      id: recommendationResponses.id,
      recommendationId: recommendationResponses.recommendationId,
      response: recommendationResponses.response,
      ownerFunction: recommendationResponses.ownerFunction,
      dueOn: recommendationResponses.dueOn,
      explanation: recommendationResponses.explanation,
      respondedAt: recommendationResponses.respondedAt,
      respondedById: recommendationResponses.respondedById,
      requesterId: reviewRequests.requesterId,
    })
    .from(recommendationResponses)
    .innerJoin(reviewRequests, eq(reviewRequests.id, recommendationResponses.requestId))
    .where(eq(recommendationResponses.requestId, requestId))
    .orderBy(asc(recommendationResponses.respondedAt), asc(recommendationResponses.id));
  const byRecommendation = groupBy(answers, ({ recommendationId }) => recommendationId);
  return rows.map((row) => ({
    ...row,
    responses: (byRecommendation.get(row.id) ?? []).map(
      ({ recommendationId: _, respondedById, requesterId, ...answer }) => ({
        ...answer,
        inWriting: respondedById !== requesterId,
      }),
    ),
  }));
}

/** Whom a recommendation can be addressed to, beside the commissioners together. */
export async function listAddressees(
  work: Work,
  requestId: string,
): Promise<{ readonly id: string; readonly name: string }[]> {
  return await work.tx
    .select({ id: requestOrganisations.id, name: requestOrganisations.name })
    .from(requestOrganisations)
    .where(eq(requestOrganisations.requestId, requestId))
    .orderBy(asc(requestOrganisations.name));
}
