import { addDays, type CalendarDay } from '~/domain/kernel/calendar-day';
import type { AccreditedRole } from '~/domain/registry/accreditation/accreditation-status';
import type { VerificationKind, VerificationSource } from '~/domain/registry/accreditation/verification-kind';
import { chanceFor } from './chance';
import type { MemberPlan, VerificationSeed } from './member';

/** What was verified about a member: most of it when they came, some of it again and again. */
export function verificationsOf(
  plan: MemberPlan,
  memberSince: CalendarDay,
  today: CalendarDay,
): VerificationSeed[] {
  const { place, level, isSupervisor, employer, twist } = plan;
  if (twist === 'applied' || twist === 'training-again') {
    return [seed('identity', 'identity-document', addDays(today, -8))];
  }
  const chance = chanceFor(`verifications ${place}`);
  const roles: AccreditedRole[] = [
    ...(level ? (['reviewer'] as const) : []),
    ...(isSupervisor ? (['supervisor'] as const) : []),
  ];
  const early = addDays(memberSince, -20);
  const found = [
    seed('identity', 'identity-document', early),
    ...roles.map((role) => seed('training-certificate', 'training-institute', early, role)),
    ...roles
      .filter((role) => role === 'supervisor' || level !== 'trainee')
      .map((role) => seed('supervised-review', 'assessment-report', early, role)),
    seed('confidentiality-agreement', 'signed-agreement', addDays(memberSince, 14)),
  ];
  if (!chance.oneIn(6)) {
    found.push(seed('conduct-certificate', 'screening-authority', addDays(today, -100 - chance.below(800))));
  }
  if (place % 3 === 0) {
    found.push(seed('skj-registration', 'public-register', addDays(today, -20 - chance.below(220))));
  }
  if (place % 7 === 4) {
    found.push(seed('big-registration', 'public-register', addDays(today, -20 - chance.below(220))));
  }
  if (employer || twist === 'verification-due' || twist === 'verification-lapsed') {
    const age =
      twist === 'verification-lapsed' ? 745 : twist === 'verification-due' ? 705 : 20 + chance.below(580);
    found.push(seed('employer-agreement', 'letter-of-employer', addDays(today, -age)));
  }
  return found;
}

function seed(
  kind: VerificationKind,
  source: VerificationSource,
  verifiedOn: CalendarDay,
  role: AccreditedRole | null = null,
): VerificationSeed {
  return { kind, role, source, verifiedOn };
}
