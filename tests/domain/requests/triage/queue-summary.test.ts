import { expect, test } from 'vitest';
import { summariseQueue } from '~/domain/requests/triage/queue-summary';

const standing = (status: 'triage' | 'submitted' | 'info_needed', ageInDays: number, isLate = false) => ({
  status,
  ageInDays,
  expectation: {
    mover: status === 'info_needed' ? ('requester' as const) : ('coordinator' as const),
    isLate,
    isSoon: !isLate && ageInDays === 1,
  },
});

test('requests are counted per state, in the order of their life, with the oldest and the late ones', () => {
  const summary = summariseQueue([
    standing('info_needed', 9),
    standing('submitted', 1),
    standing('submitted', 6, true),
  ]);
  expect(summary).toEqual({
    statuses: [
      { status: 'submitted', count: 2, late: 1, oldestAgeInDays: 6 },
      { status: 'info_needed', count: 1, late: 0, oldestAgeInDays: 9 },
    ],
    total: 3,
    waitingForCoordinator: 2,
    late: 1,
    soon: 1,
    lateMovers: [{ mover: 'coordinator', count: 1 }],
  });
});

test('whose move it is in what is late is counted, whoever has most first', () => {
  const late = [
    standing('info_needed', 3, true),
    standing('triage', 3, true),
    standing('triage', 4, true),
    standing('triage', 5),
  ];
  expect(summariseQueue(late).lateMovers).toEqual([
    { mover: 'coordinator', count: 2 },
    { mover: 'requester', count: 1 },
  ]);
});

test('no requests are no states', () => {
  expect(summariseQueue([])).toEqual({
    statuses: [],
    total: 0,
    waitingForCoordinator: 0,
    late: 0,
    soon: 0,
    lateMovers: [],
  });
});
