import { describe, expect, it } from 'vitest';
import { addMonthsTo } from '~/domain/kernel/calendar-day';
import { reviewForms } from '~/domain/registry/review-form';
import { isWorkingDay } from '~/domain/requests/service-levels/working-days';
import { proposePlan, stateWeights, steps, stepWeights } from '~/domain/reviews/agreement/step-weights';
import { plannedStatuses } from '~/domain/reviews/review-status';

describe('the weights of a form of review', () => {
  it.each(reviewForms)('are the whole of a %s review', (form) => {
    const states = plannedStatuses.map((status) => stateWeights[form][status]);
    expect(states.reduce((sum, weight) => sum + weight, 0)).toBe(100);
    expect(Math.min(...states)).toBeGreaterThan(0);
    expect(steps.reduce((sum, step) => sum + stepWeights(form)[step], 0)).toBe(100);
  });

  it('follow from the form', () => {
    expect(stepWeights('compact')[1]).toBeGreaterThan(stepWeights('full')[1]);
    expect(stepWeights('thematic')[2]).toBeGreaterThan(stepWeights('proportionate')[2]);
    expect(new Set(reviewForms.map((form) => JSON.stringify(stateWeights[form]))).size).toBe(4);
  });
});

describe('a proposed plan', () => {
  const starts = ['2026-11-26', '2026-12-25', '2027-01-31', '2028-02-29', '2027-05-01'];
  const lengths = [1, 4, 24];
  const all = reviewForms.flatMap((form) =>
    starts.flatMap((startOn) => lengths.map((months) => ({ form, startOn, months }))),
  );

  it('has a working day for every state, none before the one before it, within the months of the review', () => {
    for (const asked of all) {
      const days = plannedStatuses.map((status) => proposePlan(asked)[status]);
      expect(days.every(isWorkingDay), JSON.stringify(asked)).toBe(true);
      expect([...days].sort()).toEqual(days);
      expect((days[0] ?? '') > asked.startOn).toBe(true);
      expect((days.at(-1) ?? '') <= addMonthsTo(asked.startOn, asked.months)).toBe(true);
    }
  });
});
