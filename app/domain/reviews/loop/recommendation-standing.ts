import { addDays, type CalendarDay, calendarDayAt } from '../../kernel/calendar-day';
import { allow, type Decision, refuse } from '../../kernel/decision';
import type { ResponseKind } from '../follow-up/follow-up-words';
import {
  type AssessmentStatus,
  daysToAssess,
  daysToEffect,
  daysToRespond,
  type EffectOutcome,
} from './loop-words';

export interface LoopFacts {
  /** `null` as long as the report was not delivered: nothing is asked of anybody yet. */
  readonly deliveredOn: CalendarDay | null;
  /** Each of these the first first. */
  readonly responses: readonly {
    readonly response: ResponseKind;
    readonly dueOn: CalendarDay | null;
    readonly respondedAt: Date;
  }[];
  readonly assessments: readonly { readonly status: AssessmentStatus; readonly assessedAt: Date }[];
  readonly checks: readonly {
    readonly outcome: EffectOutcome;
    readonly isFinal: boolean;
    readonly nextOn: CalendarDay | null;
    readonly checkedAt: Date;
  }[];
}

/** How far a recommendation is on its way, in order. `listed`: its report is not delivered yet. */
export const loopStages = ['listed', 'open', 'answered', 'assessed', 'effect-seen', 'closed'] as const;
export type LoopStage = (typeof loopStages)[number];

/** What is asked next; the commissioner responds, the network looks. */
export type LoopStep = 'respond' | 'assess' | 'check';

export interface LoopStanding {
  readonly stage: LoopStage;
  /** `null` when nothing is asked: before the report, and once it is closed. */
  readonly next: LoopStep | null;
  /** The last day for it. */
  readonly by: CalendarDay | null;
  readonly isOverdue: boolean;
}

/** Where a recommendation stands on a day; follows from its rows alone and is stored nowhere. */
export function standingOfRecommendation(facts: LoopFacts, today: CalendarDay): LoopStanding {
  const at = (stage: LoopStage, next: LoopStep | null, by: CalendarDay | null): LoopStanding => ({
    stage,
    next,
    by,
    isOverdue: by !== null && by < today,
  });
  const { response, assessment, check } = whatHolds(facts);
  if (facts.deliveredOn === null) return at('listed', null, null);
  if (isClosed(facts)) return at('closed', null, null);
  if (!assessment) {
    if (!response) return at('open', 'respond', addDays(facts.deliveredOn, daysToRespond));
    const respondedOn = calendarDayAt(response.respondedAt);
    if (response.response === 'undecided') return at('open', 'respond', addDays(respondedOn, daysToRespond));
    return at('answered', 'assess', response.dueOn ?? addDays(respondedOn, daysToAssess));
  }
  const assessedOn = calendarDayAt(assessment.assessedAt);
  if (check?.outcome === 'too-early') return at('assessed', 'check', check.nextOn);
  if (check) return at('effect-seen', 'assess', addDays(calendarDayAt(check.checkedAt), daysToEffect));
  if (assessment.status === 'fully') return at('assessed', 'check', addDays(assessedOn, daysToEffect));
  if (assessment.status === 'partly' || assessment.status === 'intent') {
    const dueOn = response?.dueOn ?? null;
    return at('assessed', 'assess', dueOn && dueOn > assessedOn ? dueOn : addDays(assessedOn, daysToEffect));
  }
  return at('assessed', 'respond', addDays(assessedOn, daysToRespond));
}

/**
 * Closed: carried out, or refused with reasons and seen to be so, and its effect looked at; or a look at the effect
 * was said to be the last.
 */
function isClosed(facts: LoopFacts): boolean {
  const { response, assessment, check } = whatHolds(facts);
  if (!assessment) return false;
  if (response?.response === 'rejected' && assessment.status === 'not') return true;
  return (
    check !== undefined && check.outcome !== 'too-early' && (assessment.status === 'fully' || check.isFinal)
  );
}

/** A later response takes away what was said of the one before it, and a later assessment the looks at its effect. */
export function whatHolds({ responses, assessments, checks }: LoopFacts) {
  const response = responses.at(-1);
  const assessment = assessments.findLast(
    ({ assessedAt }) => !response || assessedAt >= response.respondedAt,
  );
  const check = checks.findLast(({ checkedAt }) => assessment && checkedAt >= assessment.assessedAt);
  return { response, assessment, check };
}

export type LoopRefusal = 'too-early' | 'loop-closed';

export function canRespond(facts: LoopFacts): Decision<LoopRefusal> {
  if (facts.deliveredOn === null) return refuse('too-early');
  return isClosed(facts) ? refuse('loop-closed') : allow;
}

/** Without a decision of the commissioner only that can be said; with one, anything else. */
export function canAssess(
  facts: LoopFacts,
  status: AssessmentStatus,
): Decision<LoopRefusal | 'not-answered' | 'was-answered'> {
  const can = canRespond(facts);
  if (!can.allowed) return can;
  const response = facts.responses.at(-1)?.response;
  const isDecided = response !== undefined && response !== 'undecided';
  if (status === 'no-response') return isDecided ? refuse('was-answered') : allow;
  return isDecided ? allow : refuse('not-answered');
}

/** Only of what was done, or is being done, an effect can be seen. */
export function canCheck(facts: LoopFacts): Decision<LoopRefusal | 'not-assessed'> {
  const can = canRespond(facts);
  if (!can.allowed) return can;
  const status = whatHolds(facts).assessment?.status;
  return status === 'fully' || status === 'partly' || status === 'intent' ? allow : refuse('not-assessed');
}
