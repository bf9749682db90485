import { describe, expect, it } from 'vitest';
import { canAnswer } from '~/domain/matching/invitation-lifecycle';
import { invitationStatuses } from '~/domain/matching/invitation-status';

const now = new Date('2030-01-09T10:00:00Z');
const before = new Date('2030-01-08T10:00:00Z');
const after = new Date('2030-01-16T10:00:00Z');

describe('declaring on what joined', () => {
  const refusals = (respondBy: Date) =>
    Object.fromEntries(
      invitationStatuses.map((status) => {
        const decision = canAnswer('declare-on-joined', { status, respondBy }, now);
        return [status, decision.allowed ? 'allowed' : decision.reason];
      }),
    );

  it('is for who declared before, also after a yes', () => {
    expect(refusals(after)).toEqual({
      sent: 'not-this-step',
      confidential: 'not-this-step',
      cleared: 'allowed',
      accepted: 'allowed',
      declined: 'invitation-closed',
      expired: 'invitation-closed',
      withdrawn: 'invitation-closed',
    });
  });

  it('knows no last day once somebody said yes', () => {
    expect(refusals(before)).toMatchObject({ cleared: 'too-late', accepted: 'allowed' });
  });

  it('leaves every other answer to a yes refused', () => {
    for (const answer of ['agree-confidentiality', 'declare-independence', 'accept-invitation'] as const) {
      expect(canAnswer(answer, { status: 'accepted', respondBy: after }, now)).toEqual({
        allowed: false,
        reason: 'already-accepted',
      });
    }
  });
});
