import type { CalendarDay } from '../../kernel/calendar-day';
import { type Month, monthOf } from '../../kernel/month';
import { type AccreditationLevel, type AccreditedRole, accreditedRoles } from './accreditation-status';
import { isGrant } from './accreditation-step';
import { type AccreditationFacts, standingOn } from './standing';
import type { VerificationKind } from './verification-kind';
import { verificationStandings } from './verification-standing';

/** What the public sees of an accreditation. */
export interface PublicAccreditation {
  readonly role: AccreditedRole;
  readonly level: AccreditationLevel;
  /** The day the level was given for the last time. */
  readonly issuedOn: CalendarDay;
  readonly issuedBy: string;
  readonly validUntil: CalendarDay;
  /** Until when the register shows it if nothing changes: something verified may lapse before its end. */
  readonly listedUntil: CalendarDay;
  /** What the requirements let everybody know, with the month in which it was verified. */
  readonly verified: readonly { readonly kind: VerificationKind; readonly month: Month }[];
}

/** The accreditations the register may show on a day, by role. */
export function publicAccreditations(facts: AccreditationFacts, today: CalendarDay): PublicAccreditation[] {
  return accreditedRoles.flatMap((role) => {
    const standing = standingOn(facts, role, today);
    const { level, untilOn, listing } = standing;
    const grant = facts.decisions
      .filter(isGrant)
      .findLast((one) => one.role === role && one.issuedOn <= today);
    if (!listing.allowed || !level || !untilOn || !grant) return [];
    const verified = verificationStandings(facts.verifications, role, level, today);
    const hides = verified.flatMap(({ requirement, holdsUntil }) =>
      requirement.onLapse !== 'shown' && holdsUntil !== null ? [holdsUntil] : [],
    );
    return {
      role,
      level,
      issuedOn: grant.issuedOn,
      issuedBy: grant.issuedBy,
      validUntil: untilOn,
      listedUntil: [untilOn, ...hides].sort()[0] ?? untilOn,
      verified: verified.flatMap(({ requirement, state, verifiedOn }) =>
        requirement.isPublic && state === 'confirmed' && verifiedOn !== null
          ? [{ kind: requirement.kind, month: monthOf(verifiedOn) }]
          : [],
      ),
    };
  });
}
