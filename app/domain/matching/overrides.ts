import { allow, type Decision, refuse } from '../kernel/decision';
import { type OverridableRule, overridableRules } from './matching-rule';
import type { Exclusion, ExclusionCode } from './reasons';

/**
 * What the coordinator may set aside, always with a reason. Of H2 only a tie that has ended, of H12 only a
 * commissioner's objection that was withdrawn in writing. Everything else never.
 */
const overridable: ReadonlySet<ExclusionCode> = new Set<ExclusionCode>([
  'tie-recent',
  'tie-to-payer',
  'away-at-start',
  'availability-unknown',
  'too-few-hours',
  'at-maximum',
  'skips-until',
  'seat-too-recent',
  'objection-withdrawn',
  'certificate-unseen',
  'certificate-too-old',
]);

const shortestReason = 10;
const longestReason = 600;

export type OverrideRefusal = 'never-overridable' | 'reason-needed' | 'reason-too-long';

export function isOverridable(exclusion: Exclusion): exclusion is Exclusion & { rule: OverridableRule } {
  return overridable.has(exclusion.code) && (overridableRules as readonly string[]).includes(exclusion.rule);
}

/** Whether the coordinator may set this exclusion aside with this reason. */
export function mayOverride(exclusion: Exclusion, reason: string): Decision<OverrideRefusal> {
  if (!isOverridable(exclusion)) return refuse('never-overridable');
  const length = reason.trim().length;
  if (length < shortestReason) return refuse('reason-needed');
  return length > longestReason ? refuse('reason-too-long') : allow;
}
