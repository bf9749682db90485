import type { z } from 'zod';
import type { Work } from '~/db/with-actor.server';
import { recordActivity } from '../../activity/record-activity.server';
import { type Result, succeed } from '../../kernel/result';
import { changeReview } from '../open-review.server';
import type { reportInput } from './inputs';
import { type OpenFollowUpRefusal, openFollowUp } from './open-follow-up.server';

/** Records where the report is kept: a reference, never the report. */
export async function recordReport(
  work: Work,
  input: { readonly reference: string } & z.infer<typeof reportInput>,
): Promise<Result<null, OpenFollowUpRefusal>> {
  const opened = await openFollowUp(work, input, 'record-report');
  if (!opened.ok) return opened;
  const { review } = opened.value;
  await changeReview(work, review, { reportReference: input.reportReference });
  await recordActivity(work, {
    name: 'reviews.report-recorded',
    requestId: review.requestId,
    data: { isFirst: review.reportReference === null },
  });
  return succeed(null);
}
