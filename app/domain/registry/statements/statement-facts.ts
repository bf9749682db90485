import { addDays, type CalendarDay } from '../../kernel/calendar-day';
import type { AccreditationLevel, AccreditedRole } from '../accreditation/accreditation-status';
import type { PublicProfile } from '../profile/public-profile';

/** What a statement of registration says of somebody, for one role. */
export interface StatementFacts {
  readonly slug: string;
  readonly name: string;
  readonly role: AccreditedRole;
  readonly level: AccreditationLevel;
  /** First and last day of the accreditation. */
  readonly since: CalendarDay;
  readonly until: CalendarDay;
  /** Who accredited. */
  readonly by: string;
}

/** What can be stated, and the last day on which the register shows it if nobody does anything. */
export interface Statable extends StatementFacts {
  readonly shownUntil: CalendarDay;
}

/**
 * What can be stated today: one for each role in which the public finds somebody, nothing of who is not listed.
 */
export function factsToState(profile: PublicProfile | null | undefined): Statable[] {
  if (!profile) return [];
  const { slug, name, accreditations, hiddenFrom } = profile;
  const lastDay = addDays(hiddenFrom, -1);
  return accreditations.map(({ role, level, issuedOn, issuedBy, validUntil, listedUntil }) => ({
    slug,
    name,
    role,
    level,
    since: issuedOn,
    until: validUntil,
    by: issuedBy,
    shownUntil: [lastDay, listedUntil].sort()[0] ?? listedUntil,
  }));
}
