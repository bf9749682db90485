import { reviewParticipants } from '~/db/schema/reviews';
import type { Work } from '~/db/with-actor.server';
import { recordActivity } from '../../activity/record-activity.server';
import { type CalendarDay, calendarDayAt } from '../../kernel/calendar-day';
import { fail, type Result, succeed } from '../../kernel/result';
import { changeReview, type ReviewForChange } from '../open-review.server';
import { participationField } from './inputs';
import { listParticipating } from './list-participating.server';
import { openProgress, type ProgressRefusal } from './open-progress.server';

export interface Participation {
  readonly requestOrganisationId: string;
  readonly reviewTeamCount: number;
  readonly caseGroupCount: number;
  readonly caughtUpOn: CalendarDay | null;
}

type Refusal = ProgressRefusal | 'in-the-future';

/** How many people of each organisation take part: numbers, never who. Those that do not take part are passed over. */
export async function recordParticipation(
  work: Work,
  input: ReviewForChange & { readonly participation: readonly Participation[] },
): Promise<Result<null, Refusal>> {
  const opened = await openProgress(work, input);
  if (!opened.ok) return opened;
  const { review } = opened.value;
  const today = calendarDayAt(work.now);
  const ahead = input.participation.find(({ caughtUpOn }) => caughtUpOn !== null && caughtUpOn > today);
  if (ahead) {
    return fail('in-the-future', {
      [participationField('caughtUp', ahead.requestOrganisationId)]: 'in-the-future',
    });
  }
  const takingPart = await listParticipating(work, review.requestId);
  const known = new Map(takingPart.map((one) => [one.id, one]));
  for (const { requestOrganisationId, caughtUpOn, ...counts } of input.participation) {
    const organisation = known.get(requestOrganisationId);
    if (!organisation) continue;
    const values = { ...counts, caughtUpOn: organisation.joinedLater ? caughtUpOn : null };
    await work.tx
      .insert(reviewParticipants)
      .values({ requestOrganisationId, requestId: review.requestId, ...values })
      .onConflictDoUpdate({ target: reviewParticipants.requestOrganisationId, set: values });
  }
  await changeReview(work, review, {});
  await recordActivity(work, { name: 'reviews.participation-recorded', requestId: review.requestId });
  return succeed(null);
}
