import { describe, expect, it } from 'vitest';
import { planAgainstFact } from '~/domain/reviews/agreement/plan-against-fact';
import type { PlannedStatus, ReviewStatus } from '~/domain/reviews/review-status';

function move(day: string, fromStatus: ReviewStatus, toStatus: ReviewStatus) {
  return { at: new Date(`${day}T12:00:00Z`), fromStatus, toStatus };
}

const plan = [
  { status: 'preparing', firstPlannedOn: '2030-02-01', plannedOn: '2030-02-10' },
  { status: 'exploring', firstPlannedOn: '2030-03-01', plannedOn: '2030-03-01' },
] as const;

function stateOf(status: PlannedStatus, moves: Parameters<typeof planAgainstFact>[1], today = '2030-03-05') {
  const found = planAgainstFact(plan, moves, today).find((state) => state.status === status);
  if (!found) throw new Error(`${status} is not planned`);
  return found;
}

const started = [move('2030-01-10', 'agreeing', 'preparing'), move('2030-02-13', 'preparing', 'exploring')];

describe('plan against fact', () => {
  it('counts days after the day that was planned last, until a state was left or today', () => {
    expect(stateOf('preparing', started)).toEqual({
      status: 'preparing',
      firstPlannedOn: '2030-02-01',
      plannedOn: '2030-02-10',
      isLeft: true,
      leftOn: '2030-02-13',
      daysLate: 3,
    });
    expect(stateOf('exploring', started)).toMatchObject({ isLeft: false, leftOn: null, daysLate: 4 });
    expect(stateOf('exploring', started, '2030-03-01').daysLate).toBe(0);
    expect(stateOf('dialogue', started)).toMatchObject({ plannedOn: null, daysLate: 0 });
  });

  it('takes a state for not left after it was gone back to', () => {
    const back = [...started, move('2030-02-20', 'exploring', 'preparing')];
    expect(stateOf('preparing', back)).toMatchObject({ isLeft: false, leftOn: null, daysLate: 23 });
    const again = [...back, move('2030-02-25', 'preparing', 'exploring')];
    expect(stateOf('preparing', again)).toMatchObject({ isLeft: true, leftOn: '2030-02-25' });
  });

  it('takes no state for left because the review stood still', () => {
    const still = [
      ...started,
      move('2030-02-20', 'exploring', 'suspended'),
      move('2030-02-25', 'suspended', 'exploring'),
    ];
    expect(stateOf('exploring', still).isLeft).toBe(false);
    expect(stateOf('preparing', still).leftOn).toBe('2030-02-13');
  });

  it('knows no day for what the foundation had left before the portal', () => {
    const handed = [move('2030-04-01', 'agreeing', 'dialogue')];
    expect(stateOf('exploring', handed)).toMatchObject({ isLeft: true, leftOn: null, daysLate: 0 });
  });

  it('knows when the last state was left', () => {
    const path = ['reported', 'follow_up', 'closed'] as const;
    const moves = [
      move('2030-05-01', 'agreeing', 'reported'),
      ...path.slice(1).map((to, index) => move(`2030-06-0${index + 1}`, path[index] ?? 'reported', to)),
    ];
    expect(stateOf('follow_up', moves)).toMatchObject({ isLeft: true, leftOn: '2030-06-02' });
    expect(stateOf('reported', moves)).toMatchObject({ isLeft: true, leftOn: '2030-06-01' });
  });
});
