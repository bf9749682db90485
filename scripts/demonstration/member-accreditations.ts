import { addDays, addYears, type CalendarDay } from '~/domain/kernel/calendar-day';
import type {
  AccreditationLevel,
  AccreditedRole,
} from '~/domain/registry/accreditation/accreditation-status';
import type { StepOutcome } from '~/domain/registry/accreditation/accreditation-step';
import { type Chance, chanceFor } from './chance';
import type { AccreditationSeed, MemberPlan } from './member';
import { reviewerCount } from './member-plans';

/** The whole track, the oldest first: the way there, then periods of three years that follow on each other. */
export function accreditationsOf(plan: MemberPlan, today: CalendarDay): AccreditationSeed[] {
  const chance = chanceFor(`accreditation ${plan.place}`);
  const { level, isSupervisor } = plan;
  if (plan.twist === 'applied') return [applied('reviewer', addDays(today, -12))];
  if (plan.twist === 'training-again') {
    return [
      applied('reviewer', addDays(today, -140)),
      assessed('reviewer', 'trained', 'not-yet', addDays(today, -60)),
      assessed('reviewer', 'trained', 'repeat', addDays(today, -9)),
    ];
  }
  const validUntil = lastDayOf(plan, chance, today);
  const reviewer = level ? asReviewer(plan, level, periods(validUntil, periodsAs(plan, chance)), today) : [];
  const supervisor = isSupervisor ? asSupervisor(periods(validUntil, isOffered(plan) ? 4 : 2)) : [];
  return [...reviewer, ...supervisor];
}

function lastDayOf(plan: MemberPlan, chance: Chance, today: CalendarDay): CalendarDay {
  if (isOffered(plan)) return addDays(today, 500 + plan.place);
  if (plan.twist === 'expired') return addDays(today, -20 - chance.below(60));
  if (plan.twist === 'expires-soon') return addDays(today, 15 + chance.below(40));
  return addDays(today, 400 + chance.below(600));
}

/** Members for longest, in the order of their places, so that the demonstration offers them first. */
function isOffered({ place }: MemberPlan): boolean {
  return place < 3 || place === reviewerCount;
}

function periodsAs(plan: MemberPlan, chance: Chance): number {
  if (plan.level === 'trainee') return 1;
  if (isOffered(plan)) return 4;
  return plan.place < 12 ? 3 : 1 + chance.below(2);
}

type Period = { readonly issuedOn: CalendarDay; readonly validUntil: CalendarDay };

/** The oldest first. */
function periods(validUntil: CalendarDay, count: number): Period[] {
  return Array.from({ length: count }, (_, at) => {
    const until = addYears(validUntil, -3 * (count - 1 - at));
    return { issuedOn: addDays(addYears(until, -3), 1), validUntil: until };
  });
}

/** Who is experienced now was accredited first; what was decided about it comes after the last period. */
function asReviewer(
  { twist }: MemberPlan,
  level: AccreditationLevel,
  all: readonly Period[],
  today: CalendarDay,
): AccreditationSeed[] {
  const levels = all.map((_, at) => (level !== 'experienced' || at >= all.length - 2 ? level : 'accredited'));
  const track = [
    ...wayThere('reviewer', level === 'trainee', all[0]?.issuedOn ?? today),
    ...all.map((period, at) => grant('reviewer', levels, at, period)),
  ];
  if (twist === 'review-again') {
    track.push(assessed('reviewer', 'supervised-review', 'repeat', addDays(today, -25)));
  }
  if (twist === 'accreditation-suspended') track.push(ruling('suspended', 'requirement-lapsed', today, -20));
  if (twist === 'accreditation-withdrawn') track.push(ruling('withdrawn', 'no-longer-active', today, -75));
  return track;
}

function asSupervisor(all: readonly Period[]): AccreditationSeed[] {
  const levels = all.map(() => 'supervisor' as const);
  const [first] = all;
  return [
    ...(first ? wayThere('supervisor', false, first.issuedOn) : []),
    ...all.map((period, at) => grant('supervisor', levels, at, period)),
  ];
}

function wayThere(role: AccreditedRole, isTrainee: boolean, accreditedOn: CalendarDay): AccreditationSeed[] {
  return [
    applied(role, addDays(accreditedOn, -300)),
    assessed(role, 'trained', 'passed', addDays(accreditedOn, -180)),
    ...(isTrainee ? [] : [assessed(role, 'supervised-review', 'passed', addDays(accreditedOn, -30))]),
  ];
}

const nothing = { level: null, outcome: null, validUntil: null } as const;

function applied(role: AccreditedRole, issuedOn: CalendarDay): AccreditationSeed {
  return { ...nothing, role, step: 'applied', issuedOn };
}

function assessed(
  role: AccreditedRole,
  step: 'trained' | 'supervised-review',
  outcome: StepOutcome,
  issuedOn: CalendarDay,
): AccreditationSeed {
  return { ...nothing, role, step, outcome, issuedOn };
}

function grant(
  role: AccreditedRole,
  levels: readonly AccreditationLevel[],
  at: number,
  period: Period,
): AccreditationSeed {
  const level = levels[at] ?? 'accredited';
  const before = levels[at - 1];
  const step = before === undefined ? 'accredited' : before === level ? 'renewed' : 'raised';
  return { role, step, level, outcome: null, ...period };
}

function ruling(
  step: 'suspended' | 'withdrawn',
  reason: 'requirement-lapsed' | 'no-longer-active',
  today: CalendarDay,
  days: number,
): AccreditationSeed {
  return { ...nothing, role: 'reviewer', step, reason, issuedOn: addDays(today, days) };
}
