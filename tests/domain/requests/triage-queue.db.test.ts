import { afterAll, beforeEach, describe, expect, it } from 'vitest';
import { makeRequest } from '#tests/support/factories/requests';
import { countStatements } from '#tests/support/statement-count';
import { useTestDatabase } from '#tests/support/test-database';
import { withActor } from '~/db/with-actor.server';
import type { QueueFilter } from '~/domain/requests/queue-order';
import { listQueue } from '~/domain/requests/triage-queue.server';
import { clock } from '~/platform/clock';

useTestDatabase();

beforeEach(() => clock.set(new Date('2030-01-09T10:00:00Z')));
afterAll(() => clock.reset());

describe('the queue', () => {
  it('puts what is late first, says whose move it is, and costs the same for one and for many', async () => {
    const late = await makeRequest({
      submittedAt: new Date('2029-12-03T09:00:00Z'),
      statusSince: new Date('2029-12-03T09:00:00Z'),
    });
    const waiting = await makeRequest({
      status: 'info_needed',
      statusSince: new Date('2030-01-08T09:00:00Z'),
    });
    const list = (filter: QueueFilter, page = 1) =>
      withActor(late.coordinator, (work) => listQueue(work, { filter, page }));
    const few = await countStatements(() => list('open'));
    const open = await list('open');
    expect(open.rows.find(({ reference }) => reference === late.reference)).toMatchObject({
      ageInDays: 37,
      expectation: { mover: 'coordinator', next: 'start-triage', by: '2029-12-06', isLate: true },
      organisation: `Gemeente ${late.id}`,
    });
    const order = open.rows.map(
      ({ expectation, ageInDays }) => (expectation.isLate ? 100_000 : 0) + ageInDays,
    );
    expect(order).toEqual(order.toSorted((a, b) => b - a));
    expect((await list('late')).rows.map(({ reference }) => reference)).toContain(late.reference);
    expect((await list('mine')).rows.map(({ reference }) => reference)).not.toContain(waiting.reference);

    for (let made = 0; made < 30; made++) await makeRequest();
    expect(await countStatements(() => list('open'))).toBe(few);
    const first = await list('open');
    const second = await list('open', 2);
    expect(first.rows).toHaveLength(25);
    expect(first.pages).toBe(2);
    expect(first.rows.length + second.rows.length).toBe(first.total);
    expect((await list('closed')).rows.every(({ expectation }) => expectation.mover === 'nobody')).toBe(true);
  });

  it('calls nothing late that waits for nobody, and keeps what is confirmed apart from what runs', async () => {
    const confirmed = await makeRequest({
      status: 'confirmed',
      statusSince: new Date('2029-06-04T09:00:00Z'),
    });
    const list = (filter: QueueFilter) =>
      withActor(confirmed.coordinator, (work) => listQueue(work, { filter, page: 1 }));
    const row = (await list('confirmed')).rows.find(({ reference }) => reference === confirmed.reference);
    expect(row?.expectation).toMatchObject({ mover: 'nobody', isLate: false });
    expect((await list('open')).rows.map(({ status }) => status)).not.toContain('confirmed');
  });
});
