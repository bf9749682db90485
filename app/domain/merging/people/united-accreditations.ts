import type { CalendarDay } from '../../kernel/calendar-day';
import { type AccreditedRole, accreditedRoles } from '../../registry/accreditation/accreditation-status';
import {
  type AccreditationDecision,
  type Grant,
  isGrant,
} from '../../registry/accreditation/accreditation-step';
import { standingOn } from '../../registry/accreditation/standing';

type Decisions = readonly AccreditationDecision[];

/**
 * Two records of accreditation become one, in the order of days: the latest decision stands. Gives the grants that
 * are in force or suspended in one record and of which the other takes the place.
 */
export function overtakenAccreditations(kept: Decisions, removed: Decisions, today: CalendarDay): Grant[] {
  return accreditedRoles.flatMap((role) => {
    const ofKept = running(kept, role, today);
    const ofRemoved = running(removed, role, today);
    if (!ofKept || !ofRemoved) return [];
    return ofRemoved.issuedOn > ofKept.issuedOn ? [ofKept] : [ofRemoved];
  });
}

/** Roles of which a merge would clear a suspension, each with the decision that must stand anew. */
export function suspensionsToKeep(
  kept: Decisions,
  removed: Decisions,
  today: CalendarDay,
): AccreditationDecision[] {
  const united = [...kept, ...removed];
  return accreditedRoles.flatMap((role) => {
    const isSuspended = (decisions: Decisions) =>
      standingOn({ decisions, verifications: [] }, role, today).state === 'suspended';
    if (isSuspended(united) || !(isSuspended(kept) || isSuspended(removed))) return [];
    const last = united.findLast((one) => one.role === role && one.step === 'suspended');
    return last ? [last] : [];
  });
}

function running(decisions: Decisions, role: AccreditedRole, today: CalendarDay): Grant | undefined {
  const { state } = standingOn({ decisions, verifications: [] }, role, today);
  if (state !== 'in-force' && state !== 'suspended') return undefined;
  return decisions.filter(isGrant).findLast((one) => one.role === role && one.issuedOn <= today);
}
