import type { CalendarDay } from '../kernel/calendar-day';
import { hoursOf, type Minutes } from '../kernel/minutes';
import { minutesWhenHere } from '../registry/availability/minutes-when-here';
import type { MatchingContext, WindowMonth } from './matching-context';
import type { Exclusion } from './reasons';
import type { AbsenceSnapshot, CandidateSnapshot } from './snapshot';

/**
 * H6: enough minutes over the months of the review beside the seats they accepted, and not away for the whole of its
 * first month. A person who is fully away for a part of a month has the rest of its minutes, by days.
 */
export function availabilityExclusions(
  { months }: MatchingContext,
  candidate: CandidateSnapshot,
  needed: Minutes,
): Exclusion[] {
  const first = months[0];
  const awayAtStart = first && candidate.absences.find((one) => covers(one, first.firstOn, first.lastOn));
  const exclusions: Exclusion[] = [];
  if (awayAtStart) {
    exclusions.push({ rule: 'H6', code: 'away-at-start', params: { untilOn: awayAtStart.endsOn } });
  }
  if (needed > 0 && !months.some(({ month }) => candidate.availability[month] !== undefined)) {
    exclusions.push({ rule: 'H6', code: 'availability-unknown', params: {} });
  } else {
    const minutes = months.reduce((sum, month) => sum + minutesIn(month, candidate), 0);
    if (minutes < needed) {
      const params = { hours: hoursOf(minutes), needed: hoursOf(needed) };
      exclusions.push({ rule: 'H6', code: 'too-few-hours', params });
    }
  }
  return exclusions;
}

export function absencesWithin(context: MatchingContext, candidate: CandidateSnapshot): AbsenceSnapshot[] {
  return candidate.absences
    .filter(({ kind, startsOn, endsOn }) => {
      return kind === 'fully-away' && startsOn <= context.endOn && endsOn >= context.startOn;
    })
    .sort((a, b) => (a.startsOn < b.startsOn ? -1 : 1));
}

function minutesIn(window: WindowMonth, candidate: CandidateSnapshot): Minutes {
  const offered = candidate.availability[window.month] ?? 0;
  if (offered === 0) return 0;
  const away = candidate.absences.filter(({ kind }) => kind === 'fully-away');
  const here =
    away.length === 0
      ? offered
      : minutesWhenHere(offered, window.days, (day) => away.some((one) => covers(one, day, day)));
  return Math.max(0, here - (candidate.takenMinutes[window.month] ?? 0));
}

function covers({ startsOn, endsOn }: AbsenceSnapshot, from: CalendarDay, until: CalendarDay): boolean {
  return startsOn <= from && endsOn >= until;
}
