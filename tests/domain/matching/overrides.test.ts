import { describe, expect, it } from 'vitest';
import { mayOverride } from '~/domain/matching/overrides';
import type { Exclusion } from '~/domain/matching/reasons';

const reason = 'De enige met ervaring in deze vorm.';

describe('setting a hard rule aside', () => {
  it.each<Exclusion>([
    { rule: 'H2', code: 'tie-recent', params: { organisation: 'De Haven' } },
    { rule: 'H4', code: 'tie-to-payer', params: { organisation: 'De Haven' } },
    { rule: 'H6', code: 'too-few-hours', params: { hours: 1, needed: 2 } },
    { rule: 'H7', code: 'at-maximum', params: { running: 2, maximum: 2 } },
    { rule: 'H12', code: 'objection-withdrawn', params: {} },
    { rule: 'H13', code: 'certificate-unseen', params: {} },
  ])('may be done for $rule $code, with a reason', (exclusion) => {
    expect(mayOverride(exclusion, reason)).toEqual({ allowed: true });
    expect(mayOverride(exclusion, '   kort     ')).toEqual({ allowed: false, reason: 'reason-needed' });
    expect(mayOverride(exclusion, 'x'.repeat(601))).toEqual({ allowed: false, reason: 'reason-too-long' });
  });

  it.each<Exclusion>([
    { rule: 'H1', code: 'accreditation-suspended', params: {} },
    { rule: 'H2', code: 'tie-current', params: { organisation: 'De Haven' } },
    { rule: 'H2', code: 'judged-not-independent', params: { organisation: 'De Haven' } },
    { rule: 'H3', code: 'conflict-declared', params: { conflictSource: 'standing' } },
    { rule: 'H8', code: 'trainee-cannot-lead', params: {} },
    { rule: 'H9', code: 'mentors-reviewer', params: { reviewer: 'Anna' } },
    { rule: 'H10', code: 'not-accredited', params: {} },
    { rule: 'H11', code: 'membership-ended', params: {} },
    { rule: 'H12', code: 'objection-own', params: {} },
    { rule: 'H12', code: 'objection-commissioner', params: {} },
    { rule: 'H12', code: 'declined-before', params: { declineReason: 'no-time' } },
  ])('is never done for $rule $code', (exclusion) => {
    expect(mayOverride(exclusion, reason)).toEqual({ allowed: false, reason: 'never-overridable' });
  });
});
