import { and, eq, gt, gte, inArray, isNull, ne, or, sql } from 'drizzle-orm';
import { accreditationReasons, verifications } from '~/db/schema/accreditation';
import { affiliations } from '~/db/schema/organisations';
import { freshnessNotices, profileChanges, profileCheckLinks } from '~/db/schema/own-profile';
import { absences, accreditations, availability, mentorships, registryProfiles } from '~/db/schema/registry';
import type { Work } from '~/db/with-actor.server';
import { calendarDayAt } from '../../kernel/calendar-day';
import { firstDayOf, monthOf } from '../../kernel/month';
import { indexPerson } from '../search/index-registry.server';

/**
 * Leaves of somebody's place in the register what was done: from when to when, the accreditations, the hours of months
 * that are over, that confidentiality was signed. What they said of themselves, their ties and everything ahead goes.
 * Only for the system.
 */
export async function stripProfile(work: Work, personId: string): Promise<void> {
  const today = calendarDayAt(work.now);
  const thisMonth = firstDayOf(monthOf(today));
  await work.tx
    .update(registryProfiles)
    .set({
      about: '',
      careDomain: 'youth',
      themes: [],
      sectors: [],
      reviewForms: [],
      spokenLanguages: [],
      meetingModes: [],
      provinceCodes: [],
      youthRegionCodes: [],
      shownFields: [],
      isListed: false,
      checkedOn: null,
      leftOn: today,
      version: sql`${registryProfiles.version} + 1`,
      updatedAt: work.now,
    })
    .where(eq(registryProfiles.personId, personId));
  await work.tx
    .delete(availability)
    .where(and(eq(availability.personId, personId), gte(availability.month, thisMonth)));
  await work.tx.delete(absences).where(and(eq(absences.personId, personId), gte(absences.endsOn, today)));
  // What was reported of a tie goes with it.
  await work.tx.delete(affiliations).where(eq(affiliations.personId, personId));
  await work.tx.delete(profileChanges).where(eq(profileChanges.personId, personId));
  await work.tx.delete(profileCheckLinks).where(eq(profileCheckLinks.personId, personId));
  await work.tx.delete(freshnessNotices).where(eq(freshnessNotices.personId, personId));
  await stripRecord(work, personId);
  await endMentorships(work, personId, today);
  await indexPerson(work, personId);
}

/** Which steps were taken stays; why something was taken away, and what was verified of the person, goes. */
async function stripRecord(work: Work, personId: string): Promise<void> {
  const steps = work.tx
    .select({ id: accreditations.id })
    .from(accreditations)
    .where(eq(accreditations.personId, personId));
  await work.tx.delete(accreditationReasons).where(inArray(accreditationReasons.accreditationId, steps));
  await work.tx
    .delete(verifications)
    .where(and(eq(verifications.personId, personId), ne(verifications.kind, 'confidentiality-agreement')));
}

async function endMentorships(work: Work, personId: string, today: string): Promise<void> {
  const theirs = or(eq(mentorships.mentorId, personId), eq(mentorships.traineeId, personId));
  await work.tx.delete(mentorships).where(and(theirs, gt(mentorships.startsOn, today)));
  await work.tx
    .update(mentorships)
    .set({ endsOn: today })
    .where(and(theirs, or(isNull(mentorships.endsOn), gt(mentorships.endsOn, today))));
}
