import { beforeAll, describe, expect, it } from 'vitest';
import { makePerson } from '#tests/support/factories/requests';
import { type MadeReview, makeReview, reviewHead, reviewRow } from '#tests/support/factories/reviews';
import { useTestPortal } from '#tests/support/portal';
import { withActor } from '~/db/with-actor.server';
import { personIdOf } from '~/domain/accounts/actor';
import { moveReview } from '~/domain/reviews/move-review.server';
import { canMove, mayMove, type ReviewEvent, reviewEvents } from '~/domain/reviews/review-lifecycle';
import { isOver, type ReviewStatus, reviewStatuses } from '~/domain/reviews/review-status';
import { translator } from '~/i18n/translate';

const portal = useTestPortal();
const t = translator('nl');

/** What belongs to one role at the door of the page of a move; the rest are turned away there. */
const whom = ['reviewer', 'supervisor', 'coordinator', 'commissioner', 'somebody else'] as const;
type Who = (typeof whom)[number];

/** Leaves a review as it was: a move without what it asks, its reason or its conditions, is refused. */
const harmless = reviewEvents.filter((event) => event !== 'resume');

async function reviewThatIs(status: ReviewStatus): Promise<MadeReview> {
  if (!isOver(status)) return makeReview(status as Parameters<typeof makeReview>[0]);
  const review = await makeReview('exploring');
  const stopped = await withActor(review.coordinator, async (work) =>
    moveReview(work, {
      ...(await reviewHead(review)),
      event: 'stop',
      reasonCode: 'other',
      reason: 'Dit is zo afgesproken.',
      costs: 'nothing',
    }),
  );
  if (!stopped.ok) throw new Error(stopped.reason);
  return review;
}

describe('every move in every state, as page and as form, by everybody', () => {
  let bystander: string;
  beforeAll(async () => {
    bystander = await makePerson('Iemand Anders', ['reviewer']);
  });

  const cookiesOf = async (review: MadeReview): Promise<Record<Who, string>> => ({
    reviewer: await portal.signIn(personIdOf(review.seat('lead')) ?? ''),
    supervisor: await portal.signIn(personIdOf(review.seat('supervisor')) ?? ''),
    coordinator: await portal.signIn(personIdOf(review.coordinator) ?? ''),
    commissioner: await portal.signIn(review.requesterId),
    'somebody else': await portal.signIn(bystander),
  });

  it.each(reviewStatuses.filter((status) => status !== 'closed'))(
    '%s',
    { timeout: 60_000 },
    async (status) => {
      const review = await reviewThatIs(status);
      const cookies = await cookiesOf(review);
      const before = await reviewRow(review);
      const wrong: string[] = [];
      for (const event of harmless) {
        const path = `/reviews/${review.reference}/overgang/${event}`;
        for (const who of whom) {
          const cookie = cookies[who];
          const sent = await portal.send(path, { version: String(before.version) }, { cookie });
          const expected = answerTo(event, who, status);
          // Who is turned away at the door is turned away from the page too (the access matrix asks that).
          if (who === 'reviewer' || who === 'coordinator') {
            const page = await portal.page(path, { cookie });
            if (page.status !== expected.page) wrong.push(`${who} sees ${event}: ${page.status}`);
          }
          if (sent.status !== expected.form) wrong.push(`${who} does ${event}: ${sent.status}`);
          if (expected.says && !sent.body.includes(expected.says)) {
            wrong.push(`${who} does ${event}: not "${expected.says}"`);
          }
        }
      }
      expect(wrong).toEqual([]);
      expect(await reviewRow(review)).toEqual(before);
    },
  );

  /** A report goes back by its gate alone: there is no page for it. */
  function answerTo(event: ReviewEvent, who: Who, status: ReviewStatus) {
    const isTheirs =
      event !== 'return-report' &&
      (who === 'reviewer' || who === 'coordinator') &&
      mayMove(event, [who]).allowed;
    if (!isTheirs) return { page: 404, form: 404, says: null };
    const can = canMove(event, { status, interruptedStatus: status === 'suspended' ? 'exploring' : null });
    return { page: 200, form: 409, says: can.allowed ? null : t(`errors:${can.reason}`) };
  }
});

describe('the room of a review', () => {
  it('offers exactly the moves that are possible, and only to whom they are for', async () => {
    const review = await makeReview('exploring');
    const room = async (personId: string | null) =>
      (await portal.page(`/reviews/${review.reference}`, { cookie: await portal.signIn(personId ?? '') }))
        .body;
    const offered = (body: string) =>
      [...body.matchAll(/\/overgang\/([a-z-]+)/g)].map(([, event]) => event).sort();
    expect(offered(await room(personIdOf(review.coordinator)))).toEqual(['stop', 'suspend']);
    expect(offered(await room(personIdOf(review.seat('co'))))).toEqual(['step-back']);
    expect(offered(await room(personIdOf(review.seat('supervisor'))))).toEqual([]);
    const commissioner = await portal.page(`/aanvraag/${review.reference}/leerreview`, {
      cookie: await portal.signIn(review.requesterId),
    });
    expect(commissioner.status).toBe(200);
    expect(offered(commissioner.body)).toEqual([]);
    expect(commissioner.body).not.toContain('/reviews/');
  });

  it('goes on where it was, after a suspension, at the word of the coordinator', async () => {
    const review = await makeReview('suspended');
    const cookie = await portal.signIn(personIdOf(review.coordinator) ?? '');
    const { version } = await reviewRow(review);
    const sent = await portal.send(
      `/reviews/${review.reference}/overgang/resume`,
      { version: String(version) },
      { cookie },
    );
    expect(sent.status).toBe(303);
    expect(await reviewRow(review)).toMatchObject({ status: 'exploring' });
  });

  it('keeps what was typed when a move is refused, and marks what leads to somebody', async () => {
    const review = await makeReview('exploring');
    const cookie = await portal.signIn(personIdOf(review.coordinator) ?? '');
    const { version } = await reviewRow(review);
    const sent = await portal.send(
      `/reviews/${review.reference}/overgang/suspend`,
      {
        version: String(version),
        reasonCode: 'criminal',
        reason: 'Bel 030 123 45 67 voor meer uitleg.',
        lookAgainOn: '2999-01-31',
      },
      { cookie },
    );
    expect(sent.status).toBe(409);
    expect(sent.body).toContain('2999-01-31');
    expect(sent.body).toContain(t('errors:found-phone'));
    expect(await reviewRow(review)).toMatchObject({ status: 'exploring' });
  });
});
