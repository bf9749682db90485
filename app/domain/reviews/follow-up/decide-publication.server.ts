import type { z } from 'zod';
import type { Work } from '~/db/with-actor.server';
import { recordActivity } from '../../activity/record-activity.server';
import { type Result, succeed } from '../../kernel/result';
import { changeReview } from '../open-review.server';
import type { publicationInput } from './inputs';
import { type OpenFollowUpRefusal, openFollowUp } from './open-follow-up.server';

/** Records who may see the report, as the commissioners decided, and in which function somebody decided it. */
export async function decidePublication(
  work: Work,
  input: { readonly reference: string } & z.infer<typeof publicationInput>,
): Promise<Result<null, OpenFollowUpRefusal>> {
  const opened = await openFollowUp(work, input, 'decide-publication');
  if (!opened.ok) return opened;
  const { review } = opened.value;
  const { publication, byFunction } = input;
  await changeReview(work, review, { publication, publicationByFunction: byFunction });
  await recordActivity(work, {
    name: 'reviews.publication-decided',
    requestId: review.requestId,
    data: { publication },
  });
  return succeed(null);
}
