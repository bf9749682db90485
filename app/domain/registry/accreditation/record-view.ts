import type { CalendarDay } from '../../kernel/calendar-day';
import { type AccreditedRole, accreditedRoles } from './accreditation-status';
import { type Standing, standingOn } from './standing';
import { decisionsOf, nextSteps, type TrackEntry, trackPoint } from './track';
import { trackStations } from './track-stations';
import type { Verification } from './verification-kind';
import { type VerificationStanding, verificationStandings } from './verification-standing';

interface OnRecord {
  readonly correctedFor: string | null;
}

/** One role of somebody's record as their own page and the coordinator's show it. */
export function trackView<Step extends TrackEntry & OnRecord>(
  steps: readonly Step[],
  verified: readonly (Verification & OnRecord)[],
  role: AccreditedRole,
  today: CalendarDay,
) {
  const counting = steps.filter(({ correctedFor }) => correctedFor === null);
  const verifications = verified.filter(({ correctedFor }) => correctedFor === null);
  const standing: Standing = standingOn({ decisions: decisionsOf(counting), verifications }, role, today);
  const { level } = standing;
  // Who is still on the way sees what the first full level asks.
  const aim = level ?? (role === 'supervisor' ? 'supervisor' : 'accredited');
  return {
    role,
    standing,
    point: trackPoint(counting, role, today),
    stations: trackStations(counting, role, today),
    next: nextSteps(counting, role, today),
    steps: steps.filter((one) => one.role === role),
    requirements: verificationStandings(verifications, role, aim, today).map(asRow),
  };
}

export type TrackView = ReturnType<typeof trackView>;

/** The roles somebody has or had a record for, or holds now. */
export function rolesOnRecord(steps: readonly TrackEntry[], held: readonly string[]): AccreditedRole[] {
  return accreditedRoles.filter((role) => held.includes(role) || steps.some((one) => one.role === role));
}

function asRow({ requirement, ...rest }: VerificationStanding) {
  const { kind, need, onLapse, intervalMonths } = requirement;
  return { kind, need, onLapse, intervalMonths, ...rest };
}
