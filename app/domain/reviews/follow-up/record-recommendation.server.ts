import { and, asc, eq, sql } from 'drizzle-orm';
import { requestOrganisations } from '~/db/schema/participation';
import { recommendationAssessments } from '~/db/schema/recommendation-loop';
import { recommendationResponses, recommendations } from '~/db/schema/review-follow-up';
import type { Work } from '~/db/with-actor.server';
import { recordActivity } from '../../activity/record-activity.server';
import { fail, type Result, succeed } from '../../kernel/result';
import { listFindingsOfReview } from '../loop/findings-of-review.server';
import { changeReview, type OpenedReview, type ReviewForChange } from '../open-review.server';
import { mostRecommendations, type RecommendationInput } from './inputs';
import { type OpenFollowUpRefusal, openFollowUp } from './open-follow-up.server';

type Refusal = OpenFollowUpRefusal | 'not-an-option' | 'list-full' | 'already-answered';
type New = { readonly reference: string } & RecommendationInput;
type Known = ReviewForChange & { readonly recommendationId: string };

/** Adds a question, consideration or recommendation of the report to the list. */
export async function addRecommendation(work: Work, input: New): Promise<Result<null, Refusal>> {
  const opened = await openFollowUp(work, input, 'list-recommendations');
  if (!opened.ok) return opened;
  const { review, personId } = opened.value;
  const listed = await listedIds(work, review.requestId);
  if (listed.length >= mostRecommendations) return fail('list-full');
  if (!(await isOfReview(work, review.requestId, input.addresseeId))) return notAnOption('addresseeId');
  if (!(await isFindingOf(work, review.requestId, input.findingId))) return notAnOption('findingId');
  const [added] = await work.tx
    .insert(recommendations)
    .values({
      requestId: review.requestId,
      position: listed.length + 1,
      kind: input.kind,
      label: input.label,
      addresseeId: input.addresseeId ?? null,
      findingId: input.findingId ?? null,
      recordedById: personId,
      recordedAt: work.now,
    })
    .returning({ id: recommendations.id });
  if (!added) throw new Error('a recommendation was not written');
  await arrange(work, review.requestId, moved(listed, added.id, input.position));
  return finish(work, opened.value, added.id, { kind: input.kind, isFirst: true });
}

/** Changes one to which nobody answered yet. */
export async function changeRecommendation(work: Work, input: New & Known): Promise<Result<null, Refusal>> {
  const opened = await openUnanswered(work, input);
  if (!opened.ok) return opened;
  const { requestId } = opened.value.review;
  const { recommendationId, kind, label, position } = input;
  if (!(await isOfReview(work, requestId, input.addresseeId))) return notAnOption('addresseeId');
  if (!(await isFindingOf(work, requestId, input.findingId))) return notAnOption('findingId');
  await work.tx
    .update(recommendations)
    .set({ kind, label, addresseeId: input.addresseeId ?? null, findingId: input.findingId ?? null })
    .where(eq(recommendations.id, recommendationId));
  const listed = await listedIds(work, requestId);
  const place = position ?? listed.indexOf(recommendationId) + 1;
  const others = listed.filter((id) => id !== recommendationId);
  await arrange(work, requestId, moved(others, recommendationId, place));
  return finish(work, opened.value, recommendationId, { kind, isFirst: false });
}

/** Takes one off the list to which nobody answered yet. */
export async function removeRecommendation(work: Work, input: Known): Promise<Result<null, Refusal>> {
  const opened = await openUnanswered(work, input);
  if (!opened.ok) return opened;
  const { review } = opened.value;
  await work.tx.delete(recommendations).where(eq(recommendations.id, input.recommendationId));
  await arrange(work, review.requestId, await listedIds(work, review.requestId));
  await changeReview(work, review, {});
  await recordActivity(work, {
    name: 'reviews.recommendation-removed',
    requestId: review.requestId,
    data: { recommendationId: input.recommendationId },
  });
  return succeed(null);
}

async function openUnanswered(work: Work, input: Known): Promise<Result<OpenedReview, Refusal>> {
  const opened = await openFollowUp(work, input, 'list-recommendations');
  if (!opened.ok) return opened;
  const { requestId } = opened.value.review;
  const listed = await listedIds(work, requestId);
  if (!listed.includes(input.recommendationId)) return fail('not-found');
  const answers = await work.tx.$count(
    recommendationResponses,
    eq(recommendationResponses.recommendationId, input.recommendationId),
  );
  const assessed = await work.tx.$count(
    recommendationAssessments,
    eq(recommendationAssessments.recommendationId, input.recommendationId),
  );
  return answers + assessed > 0 ? fail('already-answered') : opened;
}

async function finish(
  work: Work,
  { review }: OpenedReview,
  recommendationId: string,
  data: { readonly kind: string; readonly isFirst: boolean },
): Promise<Result<null, never>> {
  await changeReview(work, review, {});
  await recordActivity(work, {
    name: 'reviews.recommendation-recorded',
    requestId: review.requestId,
    data: { recommendationId, ...data },
  });
  return succeed(null);
}

async function listedIds(work: Work, requestId: string): Promise<string[]> {
  const rows = await work.tx
    .select({ id: recommendations.id })
    .from(recommendations)
    .where(eq(recommendations.requestId, requestId))
    .orderBy(asc(recommendations.position));
  return rows.map(({ id }) => id);
}

/** The others in their order, with this one at its place; without a place at the end. */
function moved(others: readonly string[], id: string, place = others.length + 1): string[] {
  return [...others.slice(0, place - 1), id, ...others.slice(place - 1)];
}

async function arrange(work: Work, requestId: string, ids: readonly string[]): Promise<void> {
  // Two never stand at one place, not even for a moment: first everything out of the way.
  await work.tx
    .update(recommendations)
    .set({ position: sql`${recommendations.position} + 1000` })
    .where(eq(recommendations.requestId, requestId));
  for (const [index, id] of ids.entries()) {
    await work.tx
      .update(recommendations)
      .set({ position: index + 1 })
      .where(eq(recommendations.id, id));
  }
}

async function isOfReview(work: Work, requestId: string, addresseeId: string | undefined): Promise<boolean> {
  if (addresseeId === undefined) return true;
  const listed = await work.tx.$count(
    requestOrganisations,
    and(eq(requestOrganisations.id, addresseeId), eq(requestOrganisations.requestId, requestId)),
  );
  return listed > 0;
}

async function isFindingOf(work: Work, requestId: string, findingId: string | undefined): Promise<boolean> {
  if (findingId === undefined) return true;
  return (await listFindingsOfReview(work, requestId)).some(({ id }) => id === findingId);
}

function notAnOption(field: 'addresseeId' | 'findingId') {
  return fail('not-an-option', { [field]: 'not-an-option' });
}
