import { describe, expect, it } from 'vitest';
import {
  daysInStates,
  median,
  planStanding,
  stretchesOf,
  twoThirdsOn,
} from '~/domain/reviews/overview/review-course';
import { usualDays } from '~/domain/reviews/overview/usual-days';
import { courseScale } from '~/ui/domain/running/course-scale';

const course = stretchesOf(
  '2030-01-01',
  [
    { on: '2030-01-11', toStatus: 'preparing' },
    { on: '2030-01-31', toStatus: 'exploring' },
    { on: '2030-02-10', toStatus: 'preparing' },
    { on: '2030-02-15', toStatus: 'exploring' },
  ],
  '2030-03-01',
);

describe('the course of a review', () => {
  it('is one stretch for each time in a state, the last one until today', () => {
    expect(course.map(({ status }) => status)).toEqual([
      'agreeing',
      'preparing',
      'exploring',
      'preparing',
      'exploring',
    ]);
    expect(course.at(-1)).toEqual({ status: 'exploring', from: '2030-02-15', to: '2030-03-01' });
  });

  it('counts the days of all times in a state', () => {
    expect([...daysInStates(course)]).toEqual([
      ['agreeing', 10],
      ['preparing', 25],
      ['exploring', 24],
    ]);
  });

  it('takes no time any more once it is over', () => {
    const over = stretchesOf('2030-01-01', [{ on: '2030-01-05', toStatus: 'stopped' }], '2031-01-01');
    expect(over).toEqual([{ status: 'agreeing', from: '2030-01-01', to: '2030-01-05' }]);
  });

  it('is usual in days only of what is behind it', () => {
    const usual = usualDays([course, course]);
    expect(usual.find(({ status }) => status === 'preparing')).toEqual({
      status: 'preparing',
      days: 25,
      reviews: 2,
    });
    expect(usual.find(({ status }) => status === 'exploring')).toMatchObject({ days: null, reviews: 0 });
  });
});

describe('a state and its plan', () => {
  it('asks attention from two thirds of the time on, and is late after the day', () => {
    expect(twoThirdsOn('2030-01-01', '2030-01-31')).toBe('2030-01-21');
    const on = (today: string) => planStanding('2030-01-01', '2030-01-31', today);
    expect(on('2030-01-20')).toBe('on-plan');
    expect(on('2030-01-21')).toBe('two-thirds');
    expect(on('2030-01-31')).toBe('two-thirds');
    expect(on('2030-02-01')).toBe('late');
    expect(planStanding('2030-01-01', null, '2030-02-01')).toBe('no-plan');
  });

  it('that begins after its planned day asks attention at once', () => {
    expect(planStanding('2030-02-10', '2030-02-10', '2030-02-10')).toBe('two-thirds');
  });
});

describe('the median', () => {
  it('is the middle, or the mean of the two in the middle', () => {
    expect([median([]), median([3]), median([9, 1, 5]), median([4, 1, 3, 2])]).toEqual([null, 3, 5, 2.5]);
  });
});

describe('the scale', () => {
  it('holds every course and every planned end, and today', () => {
    const scale = courseScale([{ endsOn: '2030-06-01', stretches: course }], '2030-03-01');
    expect([scale.from, scale.to]).toEqual(['2030-01-01', '2030-06-01']);
    expect([scale.at('2030-01-01'), scale.at('2030-06-01'), scale.at('2029-01-01')]).toEqual([0, 1000, 0]);
    expect(scale.at('2030-03-01')).toBe(Math.round((59 * 1000) / 151));
  });
});
