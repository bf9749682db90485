import { describe, expect, it } from 'vitest';
import { consentStates } from '~/domain/requests/intake/request-answers';
import { asksDecision, isNo, mayFollowUndecided } from '~/domain/requests/participation/consent-decision';

describe('a consent', () => {
  it('asks for a decision exactly when it becomes a no', () => {
    for (const before of consentStates) {
      for (const after of consentStates) {
        expect(asksDecision(before, after), `${before} → ${after}`).toBe(
          ['refused', 'withdrawn'].includes(after) && !['refused', 'withdrawn'].includes(before),
        );
      }
    }
    expect(consentStates.filter(isNo)).toEqual(['refused', 'withdrawn']);
  });

  it('that nobody decided on stays a no or becomes a yes', () => {
    expect(consentStates.filter(mayFollowUndecided)).toEqual(['given', 'refused', 'withdrawn']);
  });
});
