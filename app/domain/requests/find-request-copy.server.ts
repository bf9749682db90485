import { eq } from 'drizzle-orm';
import { reviewRequests } from '~/db/schema/requests';
import type { Work } from '~/db/with-actor.server';
import type { Language } from '../accounts/language';
import { listPlaces } from '../registry/public-queries.server';
import { findOwnAnswers } from './find-own-answers.server';
import type { DraftAnswers } from './intake-answers';
import { type AskedQuestion, listQuestions } from './question-texts.server';
import type { RequestKind } from './request-kind';
import type { RequestStatus } from './request-status';

/** All that a requester takes along to a system of their own. */
export interface RequestCopy {
  readonly reference: string;
  readonly kind: RequestKind;
  readonly status: RequestStatus;
  /** In which it was asked. */
  readonly language: Language;
  readonly formVersion: number;
  readonly submittedAt: Date;
  readonly copiedAt: Date;
  readonly answers: DraftAnswers;
  /** What the coordinator asked, the first question first. */
  readonly questions: readonly AskedQuestion[];
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
