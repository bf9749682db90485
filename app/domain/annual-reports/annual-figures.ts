import type { WorkKind } from '../billing/time/work-kind';
import type { ThemePeriod } from '../findings/themes/themes-over-periods';
import type { CalendarDay } from '../kernel/calendar-day';
import type { Minutes } from '../kernel/minutes';
import type { ReviewForm } from '../registry/review-form';
import type { RequestKind } from '../requests/request-kind';
import type { ResponseKind } from '../reviews/follow-up/follow-up-words';
import type { Verdict } from '../reviews/quality/gate';
import type { PathStatus } from '../reviews/review-status';
import type { Division } from './division';

/** How a question ended without a review, a session or a talk having come of it. */
export const earlyEnds = ['declined', 'referred', 'withdrawn', 'no_match'] as const;
export type EarlyEnd = (typeof earlyEnds)[number];

export const reviewEnds = ['closed', 'stopped'] as const;
export type ReviewEnd = (typeof reviewEnds)[number];

export const lastResponses = [
  'adopted',
  'partly',
  'rejected',
  'undecided',
  'none',
] as const satisfies readonly (ResponseKind | 'none')[];
export type LastResponse = (typeof lastResponses)[number];

/**
 * What the portal counted of a year: kept as it was with every edition that is offered. Totals of the year may always be
 * told; what divides them follows `divisionOf`. Once published nothing of this form changes; it only grows, with fields
 * that may be missing.
 */
export interface AnnualFigures {
  readonly form: 1;
  readonly year: number;
  readonly countedOn: CalendarDay;
  readonly questions: {
    readonly received: number;
    readonly byKind: Division<RequestKind>;
    /** Ended without a review, a session or a talk. */
    readonly endedEarly: number;
    readonly byEnd: Division<EarlyEnd>;
  };
  readonly reviews: {
    readonly begun: number;
    readonly byForm: Division<ReviewForm>;
    readonly ended: number;
    readonly byEnd: Division<ReviewEnd>;
    /** On the last day of the year. */
    readonly running: number;
    /** The median of how long a state took, of those at least five reviews left in the year. */
    readonly days: readonly { readonly status: PathStatus; readonly days: number }[];
  };
  readonly quality: {
    /** First looks at a gate that were handed in. */
    readonly looks: number;
    readonly byVerdict: Division<Verdict>;
    readonly supervisions: number;
    readonly evaluations: number;
    readonly answers: number;
  };
  readonly people: {
    /** On the last day of the year. */
    readonly reviewers: number;
    readonly supervisors: number;
    /** `null` when they were worked on fewer than five reviews: then they would say what one review takes. */
    readonly minutes: Minutes | null;
    readonly minutesByKind: Division<WorkKind>;
  };
  readonly learning: {
    /** Released in the year and in the library when this was counted. */
    readonly findings: number;
    /** The words of the themes as they were then. */
    readonly themes: readonly { readonly code: string; readonly nl: string; readonly en: string }[];
    readonly periods: readonly ThemePeriod[];
    readonly recommendations: number;
    readonly byResponse: Division<LastResponse>;
  };
}
