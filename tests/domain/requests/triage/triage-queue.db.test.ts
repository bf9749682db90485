import { afterAll, beforeEach, describe, expect, it } from 'vitest';
import { inLetters } from '#tests/support/factories/in-letters';
import { makeRequest } from '#tests/support/factories/requests';
import { countStatements } from '#tests/support/statement-count';
import { useTestDatabase } from '#tests/support/test-database';
import { withActor } from '~/db/with-actor.server';
import type { QueueFilter, QueueOrder } from '~/domain/requests/triage/queue-order';
import { getQueueSummary } from '~/domain/requests/triage/queue-summary.server';
import { listQueue } from '~/domain/requests/triage/triage-queue.server';
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
      organisation: `Gemeente ${inLetters(late.id)}`,
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

  it('has what is late and what is due soon with whoever’s move it is, by the day it is expected', async () => {
    const since = (day: string) => ({
      submittedAt: new Date(`${day}T09:00:00Z`),
      statusSince: new Date(`${day}T09:00:00Z`),
    });
    clock.set(new Date('2031-02-24T10:00:00Z'));
    const mandate = await makeRequest({ status: 'awaiting_mandate', ...since('2031-02-03') });
    const requester = await makeRequest({ status: 'info_needed', ...since('2031-02-03') });
    const candidates = await makeRequest({ status: 'proposed', ...since('2031-02-05') });
    const soon = await makeRequest({ status: 'triage', ...since('2031-02-18') });
    const next = await makeRequest({ status: 'triage', ...since('2031-02-19') });
    const made = [mandate, requester, candidates, soon, next].map(({ reference }) => reference);
    const list = async (filter: QueueFilter, order?: QueueOrder) => {
      const pages = await Promise.all(
        [1, 2, 3].map((page) =>
          withActor(mandate.coordinator, (work) =>
            listQueue(work, { filter, page, ...(order ? { order } : {}) }),
          ),
        ),
      );
      return pages.flatMap(({ rows }) => rows).filter(({ reference }) => made.includes(reference));
    };
    const late = await list('late');
    // The question of the factory was due on 15 January 2030.
    expect(late.map(({ expectation }) => [expectation.mover, expectation.by])).toEqual([
      ['requester', '2030-01-15'],
      ['mandate', '2031-02-17'],
      ['candidates', '2031-02-19'],
    ]);
    expect(late.map(({ expectation }) => expectation.workingDaysLate).slice(1)).toEqual([5, 3]);
    expect((await list('soon')).map(({ reference }) => reference)).toEqual([soon.reference, next.reference]);
    const oldest = await list('open', 'age');
    expect(oldest.map(({ ageInDays }) => ageInDays)).toEqual([21, 21, 19, 6, 5]);
    const queue = await withActor(mandate.coordinator, (work) =>
      listQueue(work, { filter: 'soon', page: 1 }),
    );
    expect(queue.soon).toBe(queue.total);
    const summary = await withActor(mandate.coordinator, getQueueSummary);
    expect(summary.soon).toBe(queue.soon);
    expect(summary.lateMovers.map(({ mover }) => mover)).toEqual(
      expect.arrayContaining(['requester', 'mandate', 'candidates']),
    );
  });
});
