import { asc, eq, isNull } from 'drizzle-orm';
import { workPreferences } from '~/db/schema/availability';
import { municipalities } from '~/db/schema/organisations';
import { registryProfiles } from '~/db/schema/registry';
import type { Work } from '~/db/with-actor.server';
import { type CalendarDay, calendarDayAt } from '../../kernel/calendar-day';
import { hoursAreOld } from './hours-kept';
import type { WorkPreferences } from './inputs';

/** Limits and wishes of somebody in the register; `null` for somebody without a profile. */
export async function findPreferences(work: Work, personId: string): Promise<WorkPreferences | null> {
  const [row] = await work.tx
    .select({
      maxConcurrentReviews: registryProfiles.maxConcurrentReviews,
      meetingModes: registryProfiles.meetingModes,
      atMostOncePer: workPreferences.atMostOncePer,
      skipUntil: workPreferences.skipUntil,
      preferredForms: workPreferences.preferredForms,
      ratherNotThemes: workPreferences.ratherNotThemes,
      homeMunicipalityCode: workPreferences.homeMunicipalityCode,
      farthestKilometres: workPreferences.farthestKilometres,
    })
    .from(registryProfiles)
    .leftJoin(workPreferences, eq(workPreferences.personId, registryProfiles.personId))
    .where(eq(registryProfiles.personId, personId));
  if (!row) return null;
  // The columns are checked against the same vocabularies.
  return {
    ...row,
    preferredForms: row.preferredForms ?? [],
    ratherNotThemes: row.ratherNotThemes ?? [],
  } as WorkPreferences;
}

/** The day on which somebody last kept their hours, and whether that is long ago. */
export async function hoursKept(
  work: Work,
  personId: string,
): Promise<{ readonly keptOn: CalendarDay | null; readonly isOld: boolean }> {
  const [row] = await work.tx
    .select({ hoursKeptAt: workPreferences.hoursKeptAt })
    .from(workPreferences)
    .where(eq(workPreferences.personId, personId));
  const keptOn = row?.hoursKeptAt ? calendarDayAt(row.hoursKeptAt) : null;
  return { keptOn, isOld: hoursAreOld(keptOn, calendarDayAt(work.now)) };
}

/** Towns to choose from, by name. */
export function listTowns(work: Work): Promise<{ code: string; name: string }[]> {
  return work.tx
    .select({ code: municipalities.code, name: municipalities.name })
    .from(municipalities)
    .where(isNull(municipalities.validUntil))
    .orderBy(asc(municipalities.name));
}
