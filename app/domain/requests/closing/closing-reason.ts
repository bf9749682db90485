import type { RequestKind } from '../request-kind';

/** Why the network does not take a question on. */
export const refusalReasons = [
  'no-learning-question',
  'about-one-person',
  'outside-our-work',
  'no-support',
  'too-early',
  'double',
  'other',
] as const;
export type RefusalReason = (typeof refusalReasons)[number];

/** Who can help instead. */
export const referralTargets = [
  'inspectorate',
  'safe-home',
  'own-investigation',
  'other-method',
  'complaints-procedure',
  'other',
] as const;
export type ReferralTarget = (typeof referralTargets)[number];

/** How a consult, a session or a talk answered the question, by kind. */
const completions = {
  consult: ['advised-review', 'advised-other', 'advised-nothing'],
  session: ['session-given'],
  talk: ['talk-sufficed'],
} as const;
export type CompletionReason = (typeof completions)[keyof typeof completions][number];

export const completionReasons: readonly CompletionReason[] = Object.values(completions).flat();

export function completionReasonsOf(kind: RequestKind): readonly CompletionReason[] {
  return kind === 'review' ? [] : completions[kind];
}

/** Why no pair was found: an outcome that is counted, not a failure to hide. */
export const noMatchReasons = [
  'nobody-independent',
  'nobody-available',
  'nobody-suitable',
  'not-accepted',
] as const;
export type NoMatchReason = (typeof noMatchReasons)[number];
