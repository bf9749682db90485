import { and, eq, isNull, sql } from 'drizzle-orm';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { setPayers } from '#tests/support/factories/payers';
import { type MadeReview, makeReview, reviewHead } from '#tests/support/factories/reviews';
import { useTestDatabase } from '#tests/support/test-database';
import { database } from '~/db/client.server';
import { activities } from '~/db/schema/activity';
import { reviewRequests } from '~/db/schema/requests';
import { quoteShares, quotes } from '~/db/schema/review-agreement';
import { withActor } from '~/db/with-actor.server';
import type { Actor } from '~/domain/accounts/actor';
import { succeed } from '~/domain/kernel/result';
import { agreeShare } from '~/domain/reviews/agreement/agree-share.server';
import { findLiveQuote, listWithdrawnQuotes } from '~/domain/reviews/agreement/quote-queries.server';
import { sendQuote } from '~/domain/reviews/agreement/send-quote.server';
import { loadFacts } from '~/domain/reviews/load-facts.server';
import { clock } from '~/platform/clock';

useTestDatabase();
beforeEach(() => clock.set(new Date('2030-01-15T09:00:00Z')));
afterEach(() => clock.reset());

const terms = {
  hourlyRate: 9500,
  vatTreatment: 'standard',
  vatPercentage: 2100,
  validUntilOn: '2030-03-01',
} as const;

type Terms = Partial<Parameters<typeof sendQuote>[1]>;

async function send(review: MadeReview, by: Actor = review.coordinator, change: Terms = {}) {
  const head = await reviewHead(review);
  return await withActor(by, (work) => sendQuote(work, { ...terms, ...head, ...change }));
}

type Yes = Partial<Parameters<typeof agreeShare>[1]>;

async function agree(review: MadeReview, by: Actor = review.requester, change: Yes = {}) {
  const head = await reviewHead(review);
  const yes = { position: 1, byFunction: 'directeur', agreedOn: '2030-01-15' };
  return await withActor(by, (work) => agreeShare(work, { ...yes, ...head, ...change }));
}

const liveQuote = (review: MadeReview, by: Actor = review.coordinator) =>
  withActor(by, (work) => findLiveQuote(work, review.id));

async function offered(payers = 2): Promise<MadeReview> {
  const review = await makeReview();
  await setPayers(review.id, Array<object>(payers).fill({}));
  expect(await send(review)).toEqual({ ok: true, value: { version: 1 } });
  return review;
}

async function lastActivity(review: MadeReview) {
  const rows = await database()
    .select({ name: activities.name, data: activities.data })
    .from(activities)
    .where(eq(activities.requestId, review.id))
    .orderBy(activities.id);
  return rows.at(-1);
}

describe('a quote', () => {
  it('offers the hours of all reviewers at a rate, divided over who pays', async () => {
    const review = await offered(3);
    expect(await liveQuote(review)).toMatchObject({
      version: 1,
      netCents: 570_000,
      vatCents: 119_700,
      standing: 'sent',
      shares: [
        { position: 1, shareBasisPoints: 3334, netCents: 190_038, vatCents: 39_908 },
        { position: 2, shareBasisPoints: 3333, netCents: 189_981, vatCents: 39_896 },
        { position: 3, shareBasisPoints: 3333, netCents: 189_981, vatCents: 39_896 },
      ],
    });
    expect(await lastActivity(review)).toEqual({ name: 'reviews.quote-sent', data: { version: 1 } });
  });

  it('is read by who works on the review and by the commissioner, and by nobody else', async () => {
    const review = await offered();
    for (const reader of [review.seat('lead'), review.seat('supervisor'), review.requester]) {
      expect(await liveQuote(review, reader)).toMatchObject({ version: 1, standing: 'sent' });
    }
    const other = await makeReview();
    for (const stranger of [other.seat('lead'), other.requester]) {
      expect(await liveQuote(review, stranger)).toBeNull();
    }
  });

  it('takes the place of the one before, and what was agreed on that is agreed no more', async () => {
    const review = await offered();
    expect(await agree(review)).toMatchObject({ ok: true });
    expect(await send(review, review.coordinator, { hourlyRate: 10_000 })).toMatchObject({
      value: { version: 2 },
    });
    expect((await liveQuote(review))?.shares.every(({ agreedOn }) => agreedOn === null)).toBe(true);
    const earlier = await withActor(review.coordinator, (work) => listWithdrawnQuotes(work, review.id));
    expect(earlier.map(({ version }) => version)).toEqual([1]);
  });

  it('is outdated when others pay or the hours change', async () => {
    const facts = (review: MadeReview) =>
      withActor(review.coordinator, async (work) => (await loadFacts(work, review.id)).quote);
    const review = await offered();
    expect(await facts(review)).toBe('sent');
    await setPayers(review.id, [{}, {}, {}]);
    expect(await facts(review)).toBe('outdated');
    expect(await agree(review)).toMatchObject({ reason: 'quote-outdated' });
    await send(review);
    expect(await facts(review)).toBe('sent');
    await database()
      .update(reviewRequests)
      .set({ minutesPerReviewer: 2400 })
      .where(eq(reviewRequests.id, review.id));
    expect(await facts(review)).toBe('outdated');
  });

  it('is refused to whoever does not coordinate, and when it cannot be right', async () => {
    const review = await makeReview();
    await setPayers(review.id);
    for (const by of [review.seat('lead'), review.seat('supervisor'), review.requester]) {
      expect(await send(review, by)).toMatchObject({ reason: 'not-yours' });
    }
    const refusals = [
      [{ validUntilOn: '2030-01-14' }, 'in-the-past'],
      [{ validUntilOn: '2031-01-16' }, 'too-far-ahead'],
      [{ version: 99 }, 'stale'],
      [{ reference: 'LR-222-333-444' }, 'not-found'],
    ] as const;
    for (const [change, reason] of refusals) {
      expect(await send(review, review.coordinator, change)).toMatchObject({ reason });
    }
    await setPayers(review.id, []);
    expect(await send(review)).toMatchObject({ reason: 'no-payers' });
    await setPayers(review.id);
  });
});

describe('a payer agrees', () => {
  it('through the commissioner or in writing, and the last yes is told', async () => {
    const review = await offered();
    expect(await agree(review)).toEqual({ ok: true, value: null });
    expect(await agree(review, review.coordinator, { position: 2 })).toMatchObject({ ok: true });
    expect(await lastActivity(review)).toEqual({
      name: 'reviews.payer-agreed',
      data: { version: 1, position: 2, open: 0 },
    });
    expect((await liveQuote(review))?.shares).toMatchObject([
      { agreedOn: '2030-01-15', agreedByFunction: 'directeur' },
      { agreedOn: '2030-01-15', agreedByFunction: 'directeur' },
    ]);
  });

  it('not through who reviews, not twice, not for who does not pay, not without a quote', async () => {
    const review = await offered();
    expect(await agree(review, review.seat('lead'))).toMatchObject({ reason: 'not-yours' });
    expect(await agree(review, review.seat('supervisor'))).toMatchObject({ reason: 'not-yours' });
    expect(await agree(review, review.requester, { position: 3 })).toMatchObject({ reason: 'not-found' });
    await agree(review);
    expect(await agree(review)).toMatchObject({ reason: 'already-agreed' });
    expect(await agree(await makeReview())).toMatchObject({ reason: 'no-quote' });
  });

  it('on a day the quote was there and valid, by a function and not a person', async () => {
    const review = await offered();
    const refusals = [
      [{ agreedOn: '2030-01-14' }, 'before-quote'],
      [{ agreedOn: '2030-01-16' }, 'in-the-future'],
      [{ byFunction: 'mail naar jan@voorbeeld.example' }, 'private-data'],
      [{ version: 1 }, 'stale'],
    ] as const;
    for (const [change, reason] of refusals) {
      expect(await agree(review, review.requester, change)).toMatchObject({ reason });
    }
  });

  it('after the last day only in writing, when it was said in time', async () => {
    const review = await offered();
    clock.set(new Date('2030-03-05T09:00:00Z'));
    const inTime = { agreedOn: '2030-03-01' };
    expect(await agree(review, review.requester, inTime)).toMatchObject({ reason: 'quote-expired' });
    const late = { agreedOn: '2030-03-02' };
    expect(await agree(review, review.coordinator, late)).toMatchObject({ reason: 'after-quote' });
    expect(await agree(review, review.coordinator, inTime)).toMatchObject({ ok: true });
    expect(await liveQuote(review)).toMatchObject({ standing: 'expired' });
  });
});

describe('the database refuses', () => {
  const asPerson = (by: Actor, statement: ReturnType<typeof sql>) =>
    withActor(by, async ({ tx }) => {
      await tx.execute(statement);
      return succeed(null);
    });

  it('a quote or a share that changes, and a yes taken back or given to what was withdrawn', async () => {
    const review = await offered();
    await agree(review);
    const quote = sql`(select id from quotes where request_id = ${review.id} and version = 1)`;
    const refused = [
      [sql`update quotes set valid_until_on = '2031-01-01' where id = ${quote}`, 'quotes_stay'],
      [sql`update quote_shares set payer_name = 'Ander' where quote_id = ${quote}`, 'quote_shares_stay'],
      [
        sql`update quote_shares set net_cents = net_cents + case position when 1 then 1 else -1 end where quote_id = ${quote}`,
        'quote_shares_stay',
      ],
      [
        sql`update quote_shares set agreed_on = null, agreed_by_function = null, agreement_recorded_by_id = null,
          agreement_recorded_at = null where quote_id = ${quote}`,
        'quote_shares_stay',
      ],
      [
        sql`update quote_shares set agreed_on = '2030-01-01', agreed_by_function = 'directeur',
          agreement_recorded_by_id = app_person_id(), agreement_recorded_at = now() where quote_id = ${quote} and position = 2`,
        'quote_shares_agreed_in_time',
      ],
    ] as const;
    for (const [statement, constraint] of refused) {
      await expect(asPerson(review.coordinator, statement), constraint).rejects.toMatchObject({
        cause: { constraint_name: constraint },
      });
    }
    await send(review);
    const late = sql`update quote_shares set agreed_on = '2030-01-15', agreed_by_function = 'directeur',
      agreement_recorded_by_id = app_person_id(), agreement_recorded_at = now() where quote_id = ${quote} and position = 2`;
    await expect(asPerson(review.coordinator, late)).rejects.toMatchObject({
      cause: { constraint_name: 'quote_shares_agreed_in_time' },
    });
  });

  it('shares that are not the quote', async () => {
    const review = await offered();
    const [quote] = await database()
      .select()
      .from(quotes)
      .where(and(eq(quotes.requestId, review.id), isNull(quotes.withdrawnAt)));
    if (!quote) throw new Error('there is a quote');
    const sums = [
      { shareBasisPoints: 10_000, netCents: quote.netCents - 1, vatCents: quote.vatCents },
      { shareBasisPoints: 10_000, netCents: quote.netCents, vatCents: quote.vatCents + 1 },
      { shareBasisPoints: 9999, netCents: quote.netCents, vatCents: quote.vatCents },
    ];
    for (const share of sums) {
      const written = database().transaction(async (tx) => {
        await tx.delete(quoteShares).where(eq(quoteShares.quoteId, quote.id));
        await tx.insert(quoteShares).values({ ...share, quoteId: quote.id, position: 1, payerName: 'Een' });
      });
      await expect(written).rejects.toThrow();
    }
  });

  it('a yes of who only works on the review', async () => {
    const review = await offered();
    await asPerson(
      review.seat('lead'),
      sql`update quote_shares set agreed_on = '2030-01-15', agreed_by_function = 'directeur',
        agreement_recorded_by_id = app_person_id(), agreement_recorded_at = now()`,
    );
    expect((await liveQuote(review))?.shares.every(({ agreedOn }) => agreedOn === null)).toBe(true);
  });
});
