import { describe, expect, it } from 'vitest';
import { type Actor, visitor } from '~/domain/accounts/actor';
import { roles } from '~/domain/accounts/role';
import { daysOfYear } from '~/domain/annual-reports/days-of-year';
import { canOffer, mayFollow, mayPublish, mayWrite } from '~/domain/annual-reports/edition-acts';
import { yearsToOpen } from '~/domain/annual-reports/years-to-open';
import { addDays } from '~/domain/kernel/calendar-day';
import { stretchesOf } from '~/domain/reviews/overview/review-course';

describe('who makes an annual report', () => {
  const by = (role: (typeof roles)[number], personId = 'me'): Actor => ({
    kind: 'person',
    personId,
    roles: [role],
  });

  it('is a coordinator; the treasurer follows it', () => {
    expect(roles.filter((role) => mayWrite(by(role)))).toEqual(['coordinator']);
    expect(roles.filter((role) => mayFollow(by(role))).sort()).toEqual(['coordinator', 'treasurer']);
    expect([mayWrite(visitor), mayFollow(visitor)]).toEqual([false, false]);
  });

  it('publishes what somebody else wrote', () => {
    const offered = { status: 'offered', writerIds: ['somebody'] } as const;
    for (const role of ['coordinator', 'treasurer'] as const) {
      expect(mayPublish(by(role), offered)).toEqual({ allowed: true });
      expect(mayPublish(by(role, 'somebody'), offered)).toMatchObject({ reason: 'own-report' });
      expect(mayPublish(by(role), { ...offered, status: 'writing' })).toMatchObject({
        reason: 'not-offered',
      });
    }
    expect(mayPublish(by('supervisor'), offered)).toMatchObject({ reason: 'not-found' });
  });

  it('offers a year that is over', () => {
    expect(canOffer(2030, 2031)).toEqual({ allowed: true });
    expect(canOffer(2031, 2031)).toMatchObject({ reason: 'year-not-over' });
  });
});

describe('the years to begin a report of', () => {
  it('are those without one, the last that is over first', () => {
    expect(yearsToOpen([], 2028)).toEqual([2027, 2026, 2025, 2028]);
    expect(yearsToOpen([2027, 2025], 2028)).toEqual([2026, 2028]);
    expect(yearsToOpen([], 2024)).toEqual([]);
  });
});

describe('how long a step took in a year', () => {
  const year = { firstOn: '2030-01-01', lastOn: '2030-12-31' };
  const course = (days: number, leftOn = '2030-06-01') =>
    stretchesOf(
      '2029-01-01',
      [
        { on: addDays(leftOn, -days), toStatus: 'preparing' },
        { on: leftOn, toStatus: 'exploring' },
      ],
      '2031-02-01',
    );

  it('is the middle of at least five reviews that left it then', () => {
    const four = [10, 20, 30, 40].map((days) => course(days));
    expect(daysOfYear(four, year).find(({ status }) => status === 'preparing')).toBeUndefined();
    const five = [...four, course(100)];
    expect(daysOfYear(five, year)).toContainEqual({ status: 'preparing', days: 30 });
    const elsewhere = [...four, course(100, '2029-12-31')];
    expect(daysOfYear(elsewhere, year).find(({ status }) => status === 'preparing')).toBeUndefined();
  });

  it('says nothing of the state a review is in', () => {
    const five = [1, 2, 3, 4, 5].map((days) => course(days));
    expect(daysOfYear(five, year).map(({ status }) => status)).not.toContain('exploring');
  });
});
