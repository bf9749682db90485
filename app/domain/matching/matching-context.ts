import { addYears, type CalendarDay } from '../kernel/calendar-day';
import { addMonths, firstDayOf, lastDayOf, type Month, monthOf, monthsFrom } from '../kernel/month';
import type { MatchingSettings, OrganisationPart, RequestSnapshot } from './snapshot';
import { softThresholds, softWeights, type Weights } from './weights';

export interface WindowMonth {
  readonly month: Month;
  readonly firstOn: CalendarDay;
  readonly lastOn: CalendarDay;
  readonly days: readonly CalendarDay[];
}

/** What every rule needs of a request, worked out once instead of once per candidate. */
export interface MatchingContext {
  readonly request: RequestSnapshot;
  readonly weights: Weights;
  /** The day on which matching is asked. */
  readonly onDay: CalendarDay;
  /** The first day of the review; in a month that has begun, the day on which matching is asked. */
  readonly startOn: CalendarDay;
  readonly endOn: CalendarDay;
  readonly months: readonly WindowMonth[];
  /** A review that ended on or after this day is recent. */
  readonly recentSince: CalendarDay;
  /** The oldest day on which a certificate of conduct may have been seen; `null` when not asked. */
  readonly certificateSince: CalendarDay | null;
  readonly organisations: ReadonlyMap<string, { name: string; parts: ReadonlySet<OrganisationPart> }>;
}

export function matchingContext(
  request: RequestSnapshot,
  settings: MatchingSettings,
  weights: Weights = softWeights,
): MatchingContext {
  const months = monthsFrom(request.startMonth, request.endMonth).map((month) => {
    const firstOn = firstDayOf(month);
    const lastOn = lastDayOf(month);
    return { month, firstOn, lastOn, days: daysOf(month, Number(lastOn.slice(8))) };
  });
  const firstOn = firstDayOf(request.startMonth);
  if (months.length === 0) throw new RangeError('A review ends in or after the month in which it starts');
  const { onDay, conductCertificateYears } = settings;
  return {
    request,
    weights,
    onDay,
    // biome-ignore lint/complexity/useMathMinMax: days compare as text, of which Math.max makes no day
    startOn: firstOn > onDay ? firstOn : onDay,
    endOn: lastDayOf(request.endMonth),
    months,
    recentSince: firstDayOf(addMonths(monthOf(onDay), -softThresholds.recentReviewMonths)),
    certificateSince: conductCertificateYears === null ? null : addYears(onDay, -conductCertificateYears),
    organisations: new Map(
      request.organisations.flatMap(({ organisationId, name, parts }) =>
        organisationId === null ? [] : [[organisationId, { name, parts: new Set(parts) }]],
      ),
    ),
  };
}

function daysOf(month: Month, length: number): CalendarDay[] {
  return Array.from({ length }, (_, at) => `${month}-${String(at + 1).padStart(2, '0')}`);
}
