import { and, eq, isNotNull } from 'drizzle-orm';
import type { z } from 'zod';
import { orientationMeetings } from '~/db/schema/requests';
import type { Work } from '~/db/with-actor.server';
import { recordActivity } from '../../activity/record-activity.server';
import { calendarDayAt } from '../../kernel/calendar-day';
import { firstDayOf, monthOf } from '../../kernel/month';
import { fail, type Result, succeed } from '../../kernel/result';
import { canChooseForm } from '../request-lifecycle';
import { changeRequest, openForTriage, type TriageRefusal } from './open-for-triage.server';
import type { formChoiceInput } from './triage-inputs';

type Input = { reference: string } & z.infer<typeof formChoiceInput>;
type Refusal = TriageRefusal | 'orientation-not-held' | 'in-the-past';

/** Sets the form and the size of the review, as agreed in the orientation talk. */
export async function chooseForm(work: Work, input: Input): Promise<Result<null, Refusal>> {
  const opened = await openForTriage(work, input, 'choose-form');
  if (!opened.ok) return opened;
  const { request } = opened.value;
  const can = canChooseForm({ orientationHeld: await hasHeldOrientation(work, request.id) });
  if (!can.allowed) return fail(can.reason);
  if (input.startMonth < monthOf(calendarDayAt(work.now))) {
    return fail('in-the-past', { startMonth: 'in-the-past' });
  }
  await changeRequest(work, request, {
    reviewForm: input.form,
    reviewers: input.reviewers,
    minutesPerReviewer: input.hoursPerReviewer,
    months: input.months,
    startMonth: firstDayOf(input.startMonth),
    wantsTrainee: input.wantsTrainee,
  });
  await recordActivity(work, {
    name: 'requests.form-chosen',
    requestId: request.id,
    data: {
      form: input.form,
      reviewers: input.reviewers,
      minutesPerReviewer: input.hoursPerReviewer,
      months: input.months,
    },
  });
  return succeed(null);
}

async function hasHeldOrientation(work: Work, requestId: string): Promise<boolean> {
  const held = await work.tx
    .select({ id: orientationMeetings.id })
    .from(orientationMeetings)
    .where(and(eq(orientationMeetings.requestId, requestId), isNotNull(orientationMeetings.heldAt)))
    .limit(1);
  return held.length > 0;
}
