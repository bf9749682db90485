import { describe, expect, it } from 'vitest';
import {
  canRecord,
  type FollowUpAct,
  followUpActs,
  mayRecord,
} from '~/domain/reviews/follow-up/follow-up-acts';
import { type ReviewPart, reviewParts } from '~/domain/reviews/review-lifecycle';
import { reviewStatuses } from '~/domain/reviews/review-status';

/** Written out, so that a change of the table is seen. */
const expected: Readonly<Record<FollowUpAct, { in: readonly string[]; by: readonly ReviewPart[] }>> = {
  'record-report': { in: ['commenting', 'quality_check', 'reported', 'follow_up'], by: ['reviewer'] },
  'decide-publication': {
    in: ['commenting', 'quality_check', 'reported', 'follow_up'],
    by: ['reviewer', 'commissioner'],
  },
  'list-recommendations': { in: ['quality_check', 'reported', 'follow_up'], by: ['reviewer'] },
  'answer-recommendation': {
    in: ['reported', 'follow_up', 'closed'],
    by: ['coordinator', 'commissioner'],
  },
  'assess-recommendation': { in: ['reported', 'follow_up', 'closed'], by: ['supervisor', 'coordinator'] },
  'check-effect': { in: ['reported', 'follow_up', 'closed'], by: ['supervisor', 'coordinator'] },
  'plan-follow-up': { in: ['quality_check', 'reported', 'follow_up'], by: ['coordinator'] },
  'hold-follow-up': { in: ['follow_up'], by: ['coordinator'] },
  'open-evaluation': { in: ['reported', 'follow_up'], by: ['reviewer', 'coordinator'] },
  'waive-evaluation': { in: ['reported', 'follow_up'], by: ['coordinator'] },
};

describe('what is recorded at the end of a review', () => {
  it.each(followUpActs)('%s is possible in these states', (act) => {
    const possible = reviewStatuses.filter((status) => canRecord(act, { status }).allowed);
    expect(possible).toEqual(expected[act].in);
  });

  it.each(followUpActs)('%s is for these parts', (act) => {
    expect(reviewParts.filter((part) => mayRecord(act, [part]).allowed)).toEqual(expected[act].by);
  });

  it('says why not', () => {
    expect(canRecord('record-report', { status: 'drafting' })).toMatchObject({ reason: 'too-early' });
    expect(canRecord('record-report', { status: 'suspended' })).toMatchObject({ reason: 'review-suspended' });
    expect(canRecord('record-report', { status: 'closed' })).toMatchObject({ reason: 'review-over' });
  });
});
