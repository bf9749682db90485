import { and, asc, eq, ne } from 'drizzle-orm';
import { requestOrganisations } from '~/db/schema/participation';
import { reviewParticipants } from '~/db/schema/reviews';
import type { Work } from '~/db/with-actor.server';
import { recordActivity } from '../../activity/record-activity.server';
import { type CalendarDay, calendarDayAt } from '../../kernel/calendar-day';
import { fail, type Result, succeed } from '../../kernel/result';
import { changeReview, type ReviewForChange } from '../open-review.server';
import { participationField } from './inputs';
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

/** The organisations that take part, with how many people and whether one that joined later caught up. */
export async function listParticipating(work: Work, requestId: string) {
  return await work.tx
    .select({
      id: requestOrganisations.id,
      name: requestOrganisations.name,
      kind: requestOrganisations.kind,
      consent: requestOrganisations.consent,
      reviewTeamCount: reviewParticipants.reviewTeamCount,
      caseGroupCount: reviewParticipants.caseGroupCount,
      joinedLater: reviewParticipants.joinedLater,
      caughtUpOn: reviewParticipants.caughtUpOn,
    })
    .from(requestOrganisations)
    .leftJoin(reviewParticipants, eq(reviewParticipants.requestOrganisationId, requestOrganisations.id))
    .where(
      and(
        eq(requestOrganisations.requestId, requestId),
        requestOrganisations.isInvolved,
        ne(requestOrganisations.willingness, 'no'),
      ),
    )
    .orderBy(asc(requestOrganisations.name));
}
