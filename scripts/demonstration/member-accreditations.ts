import { addDays, addYears, type CalendarDay } from '~/domain/kernel/calendar-day';
import type {
  AccreditationLevel,
  AccreditationStatus,
} from '~/domain/registry/accreditation/accreditation-status';
import { type Chance, chanceFor } from './chance';
import type { AccreditationSeed, MemberPlan, MemberTwist } from './member';
import { reviewerCount } from './member-plans';

/** Periods of three years that follow on each other; somebody in training has one. */
export function accreditationsOf(plan: MemberPlan, today: CalendarDay): AccreditationSeed[] {
  const chance = chanceFor(`accreditation ${plan.place}`);
  const { level, isSupervisor } = plan;
  const validUntil = lastDayOf(plan, chance, today);
  const supervisor = isSupervisor ? periods(validUntil, isOffered(plan) ? 4 : 2) : [];
  return [
    ...(level ? reviewerAccreditations(plan, level, periods(validUntil, periodsAs(plan, chance))) : []),
    ...supervisor.map(
      (period): AccreditationSeed => ({
        ...period,
        role: 'supervisor',
        level: 'supervisor',
        status: 'accredited',
      }),
    ),
  ];
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

type Period = Pick<AccreditationSeed, 'issuedOn' | 'validUntil'>;

/** The oldest first. */
function periods(validUntil: CalendarDay, count: number): Period[] {
  return Array.from({ length: count }, (_, at) => {
    const until = addYears(validUntil, -3 * (count - 1 - at));
    return { issuedOn: addDays(addYears(until, -3), 1), validUntil: until };
  });
}

const statusAfter: Partial<Record<MemberTwist, AccreditationStatus>> = {
  'accreditation-suspended': 'suspended',
  'accreditation-withdrawn': 'withdrawn',
};

/** Who is experienced now was accredited first; what was decided about it touches the last period. */
function reviewerAccreditations(
  { twist }: MemberPlan,
  level: AccreditationLevel,
  all: readonly Period[],
): AccreditationSeed[] {
  return all.map((period, at) => {
    const wasExperienced = level !== 'experienced' || at >= all.length - 2;
    const isLast = at === all.length - 1;
    return {
      ...period,
      role: 'reviewer',
      level: wasExperienced ? level : 'accredited',
      status: (isLast && twist && statusAfter[twist]) || 'accredited',
    };
  });
}
