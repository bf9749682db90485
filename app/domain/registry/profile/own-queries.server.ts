import { and, asc, eq, gte, lte } from 'drizzle-orm';
import { absences, availability, registryProfiles } from '~/db/schema/registry';
import type { Work } from '~/db/with-actor.server';
import { calendarDayAt } from '../../kernel/calendar-day';
import { firstDayOf, type Month, monthOf } from '../../kernel/month';
import type { AbsenceKind } from '../availability/absence-kind';
import { openMonths } from '../availability/set-availability.server';
import { loadProfileFacts } from './profile-facts.server';
import type { ProfileFacts } from './public-profile';

export interface OwnProfile extends ProfileFacts {
  readonly version: number;
  readonly meetingModes: readonly string[];
  readonly maxConcurrentReviews: number;
}

/** All the portal holds about somebody in the registry, for themselves and for the coordinator. */
export async function findProfile(work: Work, personId: string): Promise<OwnProfile | null> {
  const [facts] = await loadProfileFacts(work, [personId]);
  const [row] = await work.tx
    .select({
      version: registryProfiles.version,
      meetingModes: registryProfiles.meetingModes,
      maxConcurrentReviews: registryProfiles.maxConcurrentReviews,
    })
    .from(registryProfiles)
    .where(eq(registryProfiles.personId, personId));
  return facts && row ? { ...facts, ...row } : null;
}

export interface MonthAvailability {
  readonly month: Month;
  readonly minutes: number;
}

/** Every open month, also those for which nothing was said yet: they count as no time. */
export async function listAvailability(work: Work, personId: string): Promise<MonthAvailability[]> {
  const months = openMonths(work.now);
  const [first, last] = [months[0], months.at(-1)];
  if (!first || !last) return [];
  const rows = await work.tx
    .select({ month: availability.month, minutes: availability.minutes })
    .from(availability)
    .where(
      and(
        eq(availability.personId, personId),
        gte(availability.month, firstDayOf(first)),
        lte(availability.month, firstDayOf(last)),
      ),
    );
  const minutes = new Map(rows.map((row) => [monthOf(row.month), row.minutes]));
  return months.map((month) => ({ month, minutes: minutes.get(month) ?? 0 }));
}

export interface Absence {
  readonly id: string;
  readonly kind: AbsenceKind;
  readonly startsOn: string;
  readonly endsOn: string;
}

/** Absences that are not over yet. */
export function listAbsences(work: Work, personId: string): Promise<Absence[]> {
  return work.tx
    .select({ id: absences.id, kind: absences.kind, startsOn: absences.startsOn, endsOn: absences.endsOn })
    .from(absences)
    .where(and(eq(absences.personId, personId), gte(absences.endsOn, calendarDayAt(work.now))))
    .orderBy(asc(absences.startsOn));
}
