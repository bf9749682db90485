import { eq } from 'drizzle-orm';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { approveMonth, bookMinutes, makeBilledReview } from '#tests/support/factories/billing';
import { type MadeRequest, makePerson, makeRequest } from '#tests/support/factories/requests';
import { makeReview, reviewHead } from '#tests/support/factories/reviews';
import { countStatements } from '#tests/support/statement-count';
import { useTestDatabase } from '#tests/support/test-database';
import { database } from '~/db/client.server';
import { personRoles } from '~/db/schema/accounts';
import { requestReferences } from '~/db/schema/requests';
import { erasureBatches, requestTombstones } from '~/db/schema/retention';
import { recommendationResponses, recommendations } from '~/db/schema/review-follow-up';
import { supervisionSessions } from '~/db/schema/review-quality';
import { withActor } from '~/db/with-actor.server';
import type { Actor } from '~/domain/accounts/actor';
import { countFigures } from '~/domain/annual-reports/count-figures.server';
import { moveReview } from '~/domain/reviews/move-review.server';
import { clock } from '~/platform/clock';

useTestDatabase();

const year = 2031;
const at = (day: string) => new Date(`${day}T11:00:00Z`);
let coordinator: Actor;

const figures = (of = year) => withActor(coordinator, (work) => countFigures(work, of));

/** Requests whose content has gone: five that were declined and one that was withdrawn. */
async function eraseSix(on: string): Promise<void> {
  const outcomes = [...Array.from({ length: 5 }, () => 'declined' as const), 'withdrawn' as const];
  const [batch] = await database()
    .insert(erasureBatches)
    .values({ ranAt: at(`${year + 1}-02-01`), counts: { requests: outcomes.length } })
    .returning({ id: erasureBatches.id });
  const references = outcomes.map((_, index) => `LR-DEC-${index}`);
  await database()
    .insert(requestReferences)
    .values(references.map((reference) => ({ reference })));
  await database()
    .insert(requestTombstones)
    .values(
      outcomes.map((outcome, index) => ({
        reference: references[index] ?? '',
        kind: 'review' as const,
        submittedAt: at(on),
        closedAt: at(on),
        outcome,
        reason: 'other',
        erasedAt: at(`${year + 1}-02-01`),
        batchId: batch?.id ?? '',
      })),
    );
}

beforeAll(async () => {
  clock.set(at(`${year + 1}-03-01`));
  const personId = await makePerson('Coco Coördinator', ['coordinator']);
  coordinator = { kind: 'person', personId, roles: ['coordinator'] };
});
afterAll(() => clock.reset());

describe('the figures of a year', () => {
  it('count what came in and what ended early in it by Dutch days, also what was erased since', async () => {
    for (let index = 0; index < 6; index += 1) {
      await makeRequest({ statusSince: at(`${year}-03-0${index + 1}`) });
    }
    await makeRequest({ statusSince: new Date(`${year}-12-31T23:30:00Z`) });
    await makeRequest({ statusSince: at(`${year}-05-01`), status: 'awaiting_mandate' });
    await eraseSix(`${year}-04-01`);
    const { questions } = await figures();
    expect(questions.received).toBe(12);
    expect(questions.endedEarly).toBe(6);
    expect(questions.byKind.parts).toContainEqual({ name: 'review', value: 12 });
    expect(questions.byEnd).toEqual({
      parts: ['declined', 'referred', 'withdrawn', 'no_match'].map((name) => ({ name, value: null })),
      together: null,
    });
    expect((await figures(year + 1)).questions.received).toBe(1);
  });

  it('count reviews that began, ended and ran, and never a form of fewer than five', async () => {
    const before = (await figures()).reviews;
    const made: MadeRequest[] = [];
    for (let index = 0; index < 9; index += 1) {
      const request = await makeRequest({
        status: 'confirmed',
        statusSince: at(`${year}-06-0${index + 1}`),
        reviewForm: index < 6 ? 'full' : 'compact',
      });
      made.push(await makeReview('exploring', { statusSince: at(`${year}-07-0${index + 1}`) }, request));
    }
    const [stopped] = made;
    if (!stopped) throw new Error('no review was made');
    const { version } = await reviewHead(stopped);
    clock.set(at(`${year}-09-01`));
    const moved = await withActor(coordinator, (work) =>
      moveReview(work, {
        reference: stopped.reference,
        version,
        event: 'stop',
        reasonCode: 'other',
        reason: 'De opdrachtgever zag er toch van af.',
        costs: 'nothing',
      }),
    );
    expect(moved).toMatchObject({ ok: true });
    clock.set(at(`${year + 1}-03-01`));
    const { reviews } = await figures();
    expect(reviews.begun - before.begun).toBe(9);
    expect(reviews.ended - before.ended).toBe(1);
    expect(reviews.running - before.running).toBe(8);
    expect(reviews.byForm.parts.every(({ value }) => value === null)).toBe(true);
    expect(reviews.byEnd.parts.every(({ value }) => value === null)).toBe(true);
    expect(reviews.days.find(({ status }) => status === 'preparing')).toEqual({
      status: 'preparing',
      days: 0,
    });
    expect(reviews.days.find(({ status }) => status === 'dialogue')).toBeUndefined();
    expect((await figures(year - 1)).reviews).toMatchObject({ begun: 0, running: 0, days: [] });
  });

  it('count who was there on the last day', async () => {
    const before = (await figures()).people;
    const [stayed, left] = [
      await makePerson('Blijf Ster', ['reviewer']),
      await makePerson('Weg Gaan', ['reviewer']),
    ];
    for (const personId of [stayed, left]) {
      await database()
        .update(personRoles)
        .set({ grantedAt: at(`${year}-02-01`), endedAt: personId === left ? at(`${year}-11-01`) : null })
        .where(eq(personRoles.personId, personId));
    }
    const { people } = await figures();
    expect(people.reviewers - before.reviewers).toBe(1);
    expect(people.minutes).toBeNull();
  });

  it('count hours once they were worked on five reviews, by kind of work', async () => {
    clock.set(at(`${year}-10-20`));
    const day = `${year}-10-05`;
    for (let index = 0; index < 5; index += 1) {
      expect((await figures()).people.minutes).toBeNull();
      const review = await makeBilledReview();
      await bookMinutes(review, 'lead', day, 120);
      await approveMonth(review, 'lead', day);
    }
    const { minutes, minutesByKind } = (await figures()).people;
    expect(minutes).toBe(600);
    expect(minutesByKind.parts).toContainEqual({ name: 'analysis', value: 600 });
    expect((await figures(year - 1)).people.minutes).toBeNull();
    clock.set(at(`${year + 1}-03-01`));
  });

  it('count recommendations by their last response, of enough reviews', async () => {
    for (let index = 0; index < 5; index += 1) {
      const review = await makeReview('follow_up');
      await database()
        .insert(supervisionSessions)
        .values({
          requestId: review.id,
          plannedOn: `${year}-10-01`,
          mode: 'online',
          heldOn: `${year}-10-01`,
          minutes: 60,
          isComplete: true,
        });
      const rows = await database()
        .insert(recommendations)
        .values(
          [1, 2].map((position) => ({
            requestId: review.id,
            position,
            kind: 'consideration' as const,
            label: 'Wie houdt het overzicht?',
            recordedAt: at(`${year}-10-02`),
          })),
        )
        .returning({ id: recommendations.id });
      for (const [day, response] of [
        ['01', 'undecided'],
        ['02', 'rejected'],
      ] as const) {
        await database()
          .insert(recommendationResponses)
          .values({
            recommendationId: rows[0]?.id ?? '',
            requestId: review.id,
            response,
            respondedById: review.requesterId,
            respondedAt: at(`${year}-11-${day}`),
          });
      }
    }
    const { learning, quality } = await figures();
    expect(quality.supervisions).toBe(5);
    expect(learning.recommendations).toBe(10);
    expect(learning.byResponse).toEqual({
      parts: [
        { name: 'adopted', value: 0 },
        { name: 'partly', value: 0 },
        { name: 'rejected', value: 5 },
        { name: 'undecided', value: 0 },
        { name: 'none', value: 5 },
      ],
      together: null,
    });
  });

  it('take as many statements in a busy year as in a quiet one', async () => {
    const quiet = await countStatements(() => figures(2099));
    expect(await countStatements(() => figures())).toBe(quiet);
  });
});
