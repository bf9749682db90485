import { inArray } from 'drizzle-orm';
import { beforeAll, describe, expect, it } from 'vitest';
import { makeRequest } from '#tests/support/factories/requests';
import { makeReview, planReview } from '#tests/support/factories/reviews';
import { countStatements } from '#tests/support/statement-count';
import { useTestDatabase } from '#tests/support/test-database';
import { database } from '~/db/client.server';
import { outboxMails } from '~/db/schema/notifications';
import { withActor } from '~/db/with-actor.server';
import { remindOfReviews } from '~/domain/notifications/remind-of-reviews.server';
import { listCourses, listRunningReviews } from '~/domain/reviews/overview/running-reviews.server';
import { clock } from '~/platform/clock';

useTestDatabase();

const lists = async () => {
  const { coordinator } = await makeRequest();
  return withActor(coordinator, async (work) => ({
    statements: await countStatements(() => listRunningReviews(work)),
    rows: await listRunningReviews(work),
    courses: await listCourses(work),
  }));
};

describe('everything that runs', () => {
  beforeAll(async () => {
    await makeReview('exploring');
  });

  it('takes as many statements for 200 reviews as for one', { timeout: 120_000 }, async () => {
    const one = await lists();
    expect(one.rows).toHaveLength(1);
    for (let made = 1; made < 200; made++) {
      const review = await makeReview(made % 2 === 0 ? 'dialogue' : 'follow_up');
      if (made % 3 === 0) await planReview(review, 2020);
    }
    const all = await lists();
    expect(all.rows).toHaveLength(200);
    expect(all.statements).toBe(one.statements);
    expect(all.courses).toHaveLength(200);
    expect(all.rows[0]?.standing).toBe('late');
  });

  it('gives each review its own course', async () => {
    const begun = await makeReview('preparing');
    const { courses } = await lists();
    const { rows } = await lists();
    const own = rows.find(({ reference }) => reference === begun.reference);
    expect(own?.stretches.map(({ status }) => status)).toEqual(['agreeing', 'preparing']);
    expect(Math.max(...courses.map((course) => course.length))).toBe(9);
  });

  it('is for coordinators', async () => {
    const review = await makeReview('exploring');
    const seen = async (actor: Parameters<typeof withActor>[0]) => withActor(actor, listRunningReviews);
    expect(await seen(review.seat('lead'))).toEqual([]);
    expect(await seen(review.requester)).toEqual([]);
  });
});

describe('reminders of the plan', () => {
  const system = { kind: 'system', job: 'remind-deadlines' } as const;
  const kinds = ['review-two-thirds', 'review-late', 'review-look-again'] as const;
  const sent = async () => {
    const rows = await database()
      .select({ template: outboxMails.template, to: outboxMails.recipientId, data: outboxMails.data })
      .from(outboxMails)
      .where(inArray(outboxMails.template, [...kinds]));
    return rows;
  };

  it('reach whoever takes it on at two thirds, the coordinator when it is late or looked at again, once', async () => {
    const since = new Date('2040-03-01T09:00:00Z');
    const review = await makeReview('preparing', { statusSince: since });
    await planReview(review, 2041);
    const about = async () => (await sent()).filter(({ data }) => data.reference === review.reference);
    const run = async (day: string) => {
      clock.set(new Date(`${day}T09:00:00Z`));
      try {
        await withActor(system, remindOfReviews);
        await withActor(system, remindOfReviews);
      } finally {
        clock.reset();
      }
      return about();
    };
    // Planned until 2041-03-01: two thirds of the year are over on 30 October.
    expect(await run('2040-10-29')).toEqual([]);
    const reviewers = [review.seatHolders.lead, review.seatHolders.co].sort();
    const atTwoThirds = await run('2040-10-31');
    expect(atTwoThirds.map(({ template }) => template)).toEqual(['review-two-thirds', 'review-two-thirds']);
    expect(atTwoThirds.map(({ to }) => to).sort()).toEqual(reviewers);
    expect(await run('2041-03-01')).toHaveLength(2);
    const late = await run('2041-03-04');
    expect(late.filter(({ template }) => template === 'review-late')).toHaveLength(1);
    expect(JSON.stringify(late)).not.toContain('Jeugdhulp');
  });
});
