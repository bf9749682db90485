import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import {
  approveMonth,
  bookMinutes,
  makeBilledReview,
  makeTreasurer,
  sitting,
} from '#tests/support/factories/billing';
import { useTestDatabase } from '#tests/support/test-database';
import { database } from '~/db/client.server';
import { closedMonths } from '~/db/schema/billing-settings';
import { withActor } from '~/db/with-actor.server';
import { closeMonth, findMonthToClose } from '~/domain/billing/periods/close-month.server';
import { submitPeriod } from '~/domain/billing/periods/submit-period.server';
import { listClosings, listUnsettled } from '~/domain/billing/periods/unsettled-months.server';
import { clock } from '~/platform/clock';

useTestDatabase();
beforeEach(() => clock.set(new Date('2030-03-15T09:00:00Z')));
afterEach(() => clock.reset());

describe('closing months', () => {
  it('goes from the oldest on, for good, by a treasurer, and says who is not done', async () => {
    const treasurer = await makeTreasurer();
    const find = () => withActor(treasurer, findMonthToClose);
    const close = (month: string, anyway = false, actor = treasurer) =>
      withActor(actor, (work) => closeMonth(work, { month, anyway }));
    expect(await find()).toBeNull();
    const review = await makeBilledReview();
    await bookMinutes(review, 'lead', '2030-01-04', 60);
    await bookMinutes(review, 'co', '2030-01-05', 60);
    await bookMinutes(review, 'supervisor', '2030-01-05', 60);
    await approveMonth(review, 'lead', '2030-01-01');
    await withActor(review.seat('co'), (work) => submitPeriod(work, { month: '2030-01' }));
    expect(await find()).toBe('2030-01');
    const left = await withActor(treasurer, (work) => listUnsettled(work, '2030-01'));
    expect(left.map(({ personId, status }) => [personId, status])).toEqual(
      expect.arrayContaining([
        [sitting(review, 'co'), 'submitted'],
        [sitting(review, 'supervisor'), 'open'],
      ]),
    );
    expect(left).toHaveLength(2);
    expect(await close('2030-01', true, review.coordinator)).toMatchObject({ reason: 'not-found' });
    expect(await close('2030-02', true)).toMatchObject({ reason: 'not-the-oldest' });
    expect(await close('2030-01')).toMatchObject({ reason: 'hours-waiting' });
    expect(await database().$count(closedMonths)).toBe(0);
    expect(await close('2030-01', true)).toMatchObject({ ok: true });
    expect(await close('2030-01', true)).toMatchObject({ reason: 'not-the-oldest' });
    expect(await find()).toBe('2030-02');
    expect(await close('2030-02')).toMatchObject({ ok: true });
    expect(await find()).toBeNull();
    expect(await close('2030-03', true)).toMatchObject({ reason: 'not-the-oldest' });
    expect((await withActor(treasurer, listClosings)).map(({ month, by }) => [month, by])).toEqual([
      ['2030-02', 'Puck Penning'],
      ['2030-01', 'Puck Penning'],
    ]);
  });
});
