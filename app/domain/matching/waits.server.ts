import { and, eq, inArray, sql } from 'drizzle-orm';
import { seats } from '~/db/schema/matching';
import { orientationMeetings, requestQuestions, reviewRequests } from '~/db/schema/requests';
import type { Work } from '~/db/with-actor.server';
import { calendarDayAt } from '../kernel/calendar-day';
import { openQuestion, plannedTalk, situationColumns } from '../requests/copy/request-moments.server';
import { type Expectation, expectationOf } from '../requests/service-levels/expectation';
import { getServiceLevels } from '../requests/service-levels/service-level-queries.server';

/** What somebody who said yes waits for: the others who are asked, or the commissioner. Nothing about who they are. */
export type Wait = Pick<Expectation, 'mover' | 'by' | 'isLate'>;

/**
 * For each of these requests in which whoever asks said yes and is not settled yet, whom it waits for and until when.
 * In the same three statements for any number; the caller says which requests somebody may know of.
 */
export async function waitsOf(work: Work, requestIds: readonly string[]): Promise<ReadonlyMap<string, Wait>> {
  const levels = await getServiceLevels(work);
  const rows = await work.tx
    .select({ id: reviewRequests.id, ...situationColumns(work) })
    .from(reviewRequests)
    .leftJoin(requestQuestions, openQuestion)
    .leftJoin(orientationMeetings, plannedTalk)
    .where(
      and(
        inArray(reviewRequests.id, [...requestIds]),
        inArray(reviewRequests.status, ['proposed', 'confirmed']),
        inArray(reviewRequests.id, acceptedBy(work)),
      ),
    );
  const today = calendarDayAt(work.now);
  return new Map(
    rows.map((row) => {
      const { mover, by, isLate } = expectationOf(row, levels, today);
      return [row.id, { mover, by, isLate }];
    }),
  );
}

/** The requests of which whoever asks took a seat that the commissioner did not confirm yet. */
function acceptedBy(work: Work) {
  return work.tx
    .select({ id: seats.requestId })
    .from(seats)
    .where(and(eq(seats.personId, sql`app_person_id()`), eq(seats.state, 'accepted')));
}
