import type { Work } from '~/db/with-actor.server';
import { sectorOfKind } from '../../matching/sector-of-kind';
import { readContext, readReviewContext } from '../../requests/context/read-context.server';
import type { ReviewContext } from '../../requests/context/request-context';
import { listReviewOrganisations } from '../../requests/participation/review-organisations.server';
import { findTriageHead, type TriageHead } from '../../requests/triage/triage-queries.server';
import { findReviewHead, type ReviewHead } from '../../reviews/review-queries.server';
import type { EarlierFinding, EffectiveRecommendation } from './earlier-lesson';
import { listEffectiveRecommendations } from './effective-recommendations.server';
import { listEarlierFindings } from './list-earlier-findings.server';

interface EarlierLessons {
  readonly learningQuestion: string;
  readonly lessons: readonly EarlierFinding[];
  /** What helped, for a coordinator. */
  readonly effective: readonly EffectiveRecommendation[];
}

/**
 * What was learned before about the question of a request, for its coordinator; that the question was read is recorded.
 * `null` for everybody else and where nothing may be read; without `earlier` in a request of their own.
 */
export async function findLessonsForRequest(
  work: Work,
  reference: string,
): Promise<{ readonly head: TriageHead; readonly earlier: EarlierLessons | null } | null> {
  const head = await findTriageHead(work, reference);
  if (!head) return null;
  if (head.isOwn) return { head, earlier: null };
  const context = await readContext(work, head.id, 'coordinator');
  return context && { head, earlier: await lessonsFor(work, head.id, context) };
}

/** The same for whoever does the review: its reviewers and its supervisor. */
export async function findLessonsForReview(
  work: Work,
  reference: string,
): Promise<{ readonly head: ReviewHead; readonly earlier: EarlierLessons } | null> {
  const head = await findReviewHead(work, reference);
  const ground = head && (['reviewer', 'supervisor'] as const).find((part) => head.parts.includes(part));
  if (!head || !ground) return null;
  const context = await readReviewContext(work, head.requestId, ground);
  return context && { head, earlier: await lessonsFor(work, head.requestId, context) };
}

async function lessonsFor(work: Work, requestId: string, context: ReviewContext): Promise<EarlierLessons> {
  const { learningQuestion, themes, ageBand, trigger } = context;
  const organisations = await listReviewOrganisations(work, requestId);
  const sectors = organisations
    .filter(({ isInvolved }) => isInvolved)
    .map(({ kind }) => kind && sectorOfKind[kind])
    .filter((sector) => sector !== null);
  const question = { learningQuestion, themes, ageBand, trigger, sectors: [...new Set(sectors)] };
  const lessons = await listEarlierFindings(work, question);
  const effective = await listEffectiveRecommendations(
    work,
    lessons.map(({ id }) => id),
  );
  return { learningQuestion, lessons, effective };
}
