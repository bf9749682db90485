import { eq } from 'drizzle-orm';
import { reviewRequests } from '~/db/schema/requests';
import type { Work } from '~/db/with-actor.server';
import { listPlaces } from '../../registry/search/public-queries.server';
import { findOwnAnswers } from '../intake/find-own-answers.server';
import { listQuestions } from '../triage/question-texts.server';
import type { CopiedRequest } from './request-document';

/** All that a requester takes along to a system of their own. */
export interface RequestCopy extends CopiedRequest {
  readonly places: Awaited<ReturnType<typeof listPlaces>>;
}

/** `null` when the request is not theirs. The read is recorded. */
export async function findRequestCopy(work: Work, reference: string): Promise<RequestCopy | null> {
  const own = await findOwnAnswers(work, reference);
  if (!own) return null;
  const [request] = await work.tx
    .select({
      id: reviewRequests.id,
      kind: reviewRequests.kind,
      status: reviewRequests.status,
      language: reviewRequests.language,
    })
    .from(reviewRequests)
    .where(eq(reviewRequests.reference, reference));
  if (!request) return null;
  const { id, ...facts } = request;
  return {
    ...facts,
    reference,
    formVersion: own.formVersion,
    submittedAt: own.submittedAt,
    copiedAt: work.now,
    answers: own.answers,
    questions: (await listQuestions(work, id, 'requester')).toReversed(),
    places: await listPlaces(work),
  };
}
