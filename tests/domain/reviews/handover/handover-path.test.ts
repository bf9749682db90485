import { describe, expect, it } from 'vitest';
import { handoverPath } from '~/domain/reviews/handover/handover-path';
import { allowedMoves } from '~/domain/reviews/review-lifecycle';
import { plannedStatuses } from '~/domain/reviews/review-status';

const today = '2030-06-01';

describe('how a review of the foundation comes in', () => {
  it.each(plannedStatuses)('in %s by one move, when only that day is known', (status) => {
    expect(handoverPath(status, { [status]: '2030-05-01' }, today)).toEqual({
      ok: true,
      value: [{ event: 'hand-over', from: 'agreeing', to: status, on: '2030-05-01' }],
    });
  });

  it('from the first day that is known, by the moves there are', () => {
    const days = { exploring: '2030-03-01', dialogue: '2030-04-01', drafting: '2030-04-01' };
    const path = handoverPath('drafting', days, today);
    if (!path.ok) throw new Error(path.reason);
    expect(path.value.map(({ event, to }) => [event, to])).toEqual([
      ['hand-over', 'exploring'],
      ['begin-dialogue', 'dialogue'],
      ['begin-drafting', 'drafting'],
    ]);
    const known = allowedMoves().map((pair) => pair.join('>'));
    for (const { from, to } of path.value.slice(1)) expect(known).toContain(`${from}>${to}`);
  });

  it.each([
    ['no day at all', {}, 'day-missing', 'draftingOn'],
    ['no day for where it is now', { dialogue: '2030-03-01' }, 'day-missing', 'draftingOn'],
    [
      'a day missing between',
      { exploring: '2030-03-01', drafting: '2030-05-01' },
      'day-missing',
      'dialogueOn',
    ],
    ['a day to come', { drafting: '2030-06-02' }, 'in-the-future', 'draftingOn'],
    [
      'days that go back',
      { dialogue: '2030-05-02', drafting: '2030-05-01' },
      'days-not-in-order',
      'draftingOn',
    ],
    [
      'a day of a later state',
      { drafting: '2030-05-01', reported: '2030-05-02' },
      'not-there-yet',
      'reportedOn',
    ],
  ] as const)('not with %s', (_, days, reason, field) => {
    expect(handoverPath('drafting', days, today)).toEqual({ ok: false, reason, fields: { [field]: reason } });
  });
});
