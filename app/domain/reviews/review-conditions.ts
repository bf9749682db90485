import type { Milestone } from './progress/milestone';
import { isApproved } from './quality/gate';
import type { ReviewFacts } from './review-facts';
import type { ReviewEvent, ReviewPart } from './review-lifecycle';

interface Rule {
  /** Whose move it is as long as it is not so. */
  readonly mover: ReviewPart;
  readonly isMet: (facts: ReviewFacts) => boolean;
  /** How many are missing, where that is a number. */
  readonly missing?: (facts: ReviewFacts) => number;
}

const none = (missing: (facts: ReviewFacts) => number, mover: ReviewPart): Rule => ({
  mover,
  missing,
  isMet: (facts) => missing(facts) === 0,
});
const done = (milestone: Milestone): Rule => ({
  mover: 'reviewer',
  isMet: ({ milestones }) => milestones.includes(milestone),
});

/** Everything a move can wait for. Source: the guards of domain.md 9.1 and 9.2, the gates of 12. */
const rules = {
  'orientation-held': { mover: 'coordinator', isMet: ({ orientationHeld }) => orientationHeld },
  'form-chosen': { mover: 'coordinator', isMet: ({ hasForm }) => hasForm },
  'plan-made': { mover: 'reviewer', isMet: ({ isPlanned }) => isPlanned },
  'quote-sent': { mover: 'coordinator', isMet: ({ quote }) => quote === 'sent' },
  'payers-agreed': none(({ payersToAgree }) => payersToAgree, 'commissioner'),
  'consents-given': none(({ consentsMissing }) => consentsMissing, 'coordinator'),
  'consents-decided': none(({ consentsUndecided }) => consentsUndecided, 'coordinator'),
  'seats-filled': none(({ seatsVacant }) => seatsVacant, 'coordinator'),
  'declarations-made': none(({ declarationsMissing }) => declarationsMissing, 'reviewer'),
  'gates-settled': none(({ gatesReopened }) => gatesReopened, 'supervisor'),
  'counts-recorded': none(({ countsMissing }) => countsMissing, 'reviewer'),
  'gate-design': { mover: 'supervisor', isMet: ({ gates }) => isApproved(gates.design) },
  'gate-analysis': { mover: 'supervisor', isMet: ({ gates }) => isApproved(gates.analysis) },
  'gate-report': { mover: 'supervisor', isMet: ({ gates }) => isApproved(gates.report) },
  'gate-after': { mover: 'supervisor', isMet: ({ gates }) => isApproved(gates.after) },
  'supervision-held': { mover: 'supervisor', isMet: ({ supervisionsHeld }) => supervisionsHeld > 0 },
  'supervisions-held': none(
    ({ supervisionsAgreed, supervisionsHeld }) => Math.max(0, supervisionsAgreed - supervisionsHeld),
    'supervisor',
  ),
  'timeline-done': done('timeline-done'),
  'learning-session-held': {
    mover: 'reviewer',
    isMet: ({ learningSessionsHeld }) => learningSessionsHeld > 0,
  },
  'caught-up': none(({ toCatchUp }) => toCatchUp, 'reviewer'),
  'draft-written': done('draft-written'),
  'facts-checked': done('facts-checked'),
  'comments-received': done('comments-received'),
  'report-recorded': { mover: 'reviewer', isMet: ({ hasReport }) => hasReport },
  'publication-decided': { mover: 'commissioner', isMet: ({ hasPublication }) => hasPublication },
  'case-group-heard': done('case-group-heard'),
  'commissioner-talk-held': done('commissioner-talk-held'),
  'follow-up-planned': { mover: 'coordinator', isMet: ({ followUpPlanned }) => followUpPlanned },
  'responses-given': none(({ recommendationsUnanswered }) => recommendationsUnanswered, 'commissioner'),
  'follow-up-held': { mover: 'coordinator', isMet: ({ followUpHeld }) => followUpHeld },
  'evaluation-ended': {
    mover: 'coordinator',
    isMet: ({ evaluation }) => evaluation === 'ended' || evaluation === 'waived',
  },
  // As long as somebody still has to hand something in it is their move, after that the coordinator's.
  'hours-handed-in': none(({ hoursToHandIn }) => hoursToHandIn, 'reviewer'),
  'hours-approved': none(({ hoursToApprove }) => hoursToApprove, 'coordinator'),
  'case-data-destroyed': done('case-data-destroyed'),
} as const satisfies Record<string, Rule>;

export type ConditionCode = keyof typeof rules;

/** What holds as long as organisations may still join. */
const whileJoining = [
  'seats-filled',
  'declarations-made',
  'consents-given',
  'consents-decided',
  'gates-settled',
] as const;
const afterJoining = ['seats-filled', 'declarations-made', 'consents-decided', 'gates-settled'] as const;

const asked: Readonly<Record<ReviewEvent, readonly ConditionCode[]>> = {
  start: ['orientation-held', 'form-chosen', 'plan-made', 'quote-sent', 'payers-agreed', ...whileJoining],
  'begin-exploration': ['gate-design', 'counts-recorded', ...whileJoining],
  'begin-dialogue': ['timeline-done', 'supervision-held', 'counts-recorded', ...whileJoining],
  'begin-drafting': [
    'learning-session-held',
    'caught-up',
    'supervisions-held',
    'gate-analysis',
    ...afterJoining,
  ],
  'begin-commenting': ['draft-written', ...afterJoining],
  'submit-report': ['facts-checked', 'comments-received', ...afterJoining],
  'return-report': [],
  'deliver-report': ['gate-report', 'report-recorded', 'publication-decided', ...afterJoining],
  'begin-follow-up': ['case-group-heard', 'commissioner-talk-held', 'follow-up-planned', 'gates-settled'],
  close: [
    'responses-given',
    'follow-up-held',
    'evaluation-ended',
    'hours-handed-in',
    'hours-approved',
    'case-data-destroyed',
    'gate-after',
    'gates-settled',
  ],
  'step-back': [],
  'take-back': [],
  suspend: [],
  resume: [],
  stop: [],
};

export interface Condition {
  readonly code: ConditionCode;
  readonly isMet: boolean;
  readonly mover: ReviewPart;
  readonly missing: number | null;
}

/** What an event waits for, met or not, in the order in which people see it. */
export function conditionsOf(event: ReviewEvent, facts: ReviewFacts): Condition[] {
  return asked[event].map((code) => {
    const rule: Rule = rules[code];
    return { code, isMet: rule.isMet(facts), mover: rule.mover, missing: rule.missing?.(facts) ?? null };
  });
}

export function areMet(conditions: readonly Condition[]): boolean {
  return conditions.every(({ isMet }) => isMet);
}

/** Whose move it is: of whoever the first open condition waits for, and when all are met of whoever may move. */
export function moverNow(conditions: readonly Condition[], movers: readonly ReviewPart[]): ReviewPart | null {
  return conditions.find(({ isMet }) => !isMet)?.mover ?? movers[0] ?? null;
}
