import { and, asc, eq, inArray, isNull, ne, sql } from 'drizzle-orm';
import { people } from '~/db/schema/accounts';
import { mentorships, registryProfiles } from '~/db/schema/registry';
import type { Work } from '~/db/with-actor.server';
import { doesReviews } from '../../accounts/does-reviews.server';
import { type CalendarDay, calendarDayAt } from '../../kernel/calendar-day';
import { loadAccreditationFacts } from './counting-records.server';
import { standingOn } from './standing';

/** Who may mentor: accredited or experienced reviewers and supervisors, in force today and members still. */
export async function listPossibleMentors(
  work: Work,
  traineeId: string,
): Promise<{ readonly personId: string; readonly name: string }[]> {
  const today = calendarDayAt(work.now);
  const members = await work.tx
    .select({ personId: people.id, name: people.name })
    .from(registryProfiles)
    .innerJoin(people, eq(people.id, registryProfiles.personId))
    .where(
      and(
        ne(people.id, traineeId),
        isNull(people.deactivatedAt),
        isNull(registryProfiles.leftOn),
        isNull(registryProfiles.suspendedAt),
        doesReviews(registryProfiles.personId),
      ),
    )
    .orderBy(asc(people.name), asc(people.id));
  const factsOf = await loadAccreditationFacts(work);
  return members.filter(({ personId }) => {
    const facts = factsOf(personId);
    const reviewer = standingOn(facts, 'reviewer', today);
    const mayMentor = reviewer.invitation.allowed && reviewer.level !== 'trainee';
    return mayMentor || standingOn(facts, 'supervisor', today).invitation.allowed;
  });
}

export async function beginMentorship(
  work: Work,
  mentorId: string,
  traineeId: string,
  startsOn: CalendarDay,
): Promise<void> {
  await work.tx
    .insert(mentorships)
    .values({ mentorId, traineeId, startsOn })
    .onConflictDoUpdate({
      target: [mentorships.mentorId, mentorships.traineeId],
      set: { endsOn: null },
    });
}

/** Who is no trainee any more has no mentor: the two may meet in one review again (H9). */
export async function endMentorships(work: Work, traineeId: string, lastOn: CalendarDay): Promise<void> {
  await work.tx
    .update(mentorships)
    .set({ endsOn: sql`greatest(${mentorships.startsOn}, ${lastOn}::date)` })
    .where(and(eq(mentorships.traineeId, traineeId), isNull(mentorships.endsOn)));
}

/** Trainees among these people whom somebody mentors today. */
export async function listMentored(work: Work, personIds: readonly string[]): Promise<Set<string>> {
  if (personIds.length === 0) return new Set();
  const today = calendarDayAt(work.now);
  const rows = await work.tx
    .selectDistinct({ traineeId: mentorships.traineeId })
    .from(mentorships)
    .where(
      and(
        inArray(mentorships.traineeId, [...personIds]),
        sql`${today} between ${mentorships.startsOn} and coalesce(${mentorships.endsOn}, 'infinity')`,
      ),
    );
  return new Set(rows.map(({ traineeId }) => traineeId));
}
