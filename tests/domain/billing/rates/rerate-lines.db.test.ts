import { asc, eq } from 'drizzle-orm';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import {
  approveMonth,
  bookMinutes,
  makeBilledReview,
  makeTreasurer,
  sitting,
} from '#tests/support/factories/billing';
import type { MadeReview } from '#tests/support/factories/reviews';
import { useTestDatabase } from '#tests/support/test-database';
import { database } from '~/db/client.server';
import { activities } from '~/db/schema/activity';
import { ledgerLines } from '~/db/schema/billing-ledger';
import { rates } from '~/db/schema/billing-settings';
import { withActor } from '~/db/with-actor.server';
import type { Actor } from '~/domain/accounts/actor';
import { rateInput } from '~/domain/billing/rates/rate-inputs';
import { listRates } from '~/domain/billing/rates/rate-queries.server';
import { findRerating, rerateLines } from '~/domain/billing/rates/rerate-lines.server';
import { setRate, withdrawRate } from '~/domain/billing/rates/set-rate.server';
import { clock } from '~/platform/clock';

useTestDatabase();
beforeEach(() => clock.set(new Date('2030-03-15T09:00:00Z')));
afterEach(() => clock.reset());

const reason = 'Het tarief van 2030 is later vastgesteld.';
const linesOf = (review: MadeReview) =>
  database()
    .select()
    .from(ledgerLines)
    .where(eq(ledgerLines.accountId, review.id))
    .orderBy(asc(ledgerLines.id));

function set(treasurer: Actor, typed: Record<string, string>) {
  const read = rateInput.parse({ side: 'payout', role: 'reviewer', validFrom: '2030-01-01', ...typed });
  return withActor(treasurer, (work) => setRate(work, read));
}

describe('a rate', () => {
  it('is set and withdrawn by a treasurer, once for each day, and never for themselves', async () => {
    const review = await makeBilledReview();
    const treasurer = await makeTreasurer();
    const { reference } = review;
    const personId = sitting(review, 'lead');
    const typed = { scope: 'assignment', reference, personId, rate: '72,50' };
    expect(await set(review.coordinator, typed)).toMatchObject({ reason: 'not-found' });
    expect(await set(treasurer, typed)).toMatchObject({ ok: true });
    expect(await set(treasurer, { ...typed, rate: '73' })).toMatchObject({ reason: 'rate-known' });
    expect(await set(treasurer, { ...typed, reference: 'LR-222-333-444' })).toMatchObject({
      reason: 'no-such-review',
    });
    const own: Actor = { kind: 'person', personId, roles: ['treasurer'] };
    expect(await set(own, { ...typed, validFrom: '2030-02-01' })).toMatchObject({ reason: 'own-rate' });
    const [listed] = await withActor(treasurer, listRates);
    expect(listed).toMatchObject({ reference, personId, rateCents: 7250 });
    expect(await withActor(review.coordinator, listRates)).toEqual([]);
    const id = listed?.id ?? '';
    expect(await withActor(own, (work) => withdrawRate(work, id))).toMatchObject({ reason: 'own-rate' });
    expect(await withActor(treasurer, (work) => withdrawRate(work, id))).toMatchObject({ ok: true });
    expect(await withActor(treasurer, (work) => withdrawRate(work, id))).toMatchObject({
      reason: 'not-found',
    });
    expect(await set(treasurer, { ...typed, rate: '73' })).toMatchObject({ ok: true });
  });

  it('of a commissioner is never about a person or an employer, and asks what its scope needs', () => {
    const base = { side: 'client', role: 'reviewer', rate: '95', validFrom: '2030-01-01' };
    const problems = (typed: Record<string, string>) =>
      rateInput.safeParse({ ...base, ...typed }).error?.issues.map(({ path }) => path.join()) ?? [];
    expect(problems({ scope: 'person', personId: 'x' })).toContain('personId');
    expect(problems({ scope: 'person', personId: crypto.randomUUID() })).toEqual(['scope']);
    expect(problems({ scope: 'review' })).toEqual(['reference']);
    expect(problems({ scope: 'role-form' })).toEqual(['form']);
    expect(problems({ scope: 'role' })).toEqual([]);
    expect(problems({ scope: 'role', rate: 'veel' })).toEqual(['rate']);
    expect(problems({ scope: 'role', rate: '1000,01' })).toEqual(['rate']);
    expect(rateInput.parse({ ...base, scope: 'role', form: 'full' }).form).toBeNull();
  });
});

describe('calculating again', () => {
  it('shows the exact difference first, and books it as counter-entries and new lines', async () => {
    const review = await makeBilledReview([5000, 5000]);
    await bookMinutes(review, 'lead', '2030-03-04', 50);
    await bookMinutes(review, 'co', '2030-03-05', 61);
    await approveMonth(review, 'lead', '2030-03-01');
    await approveMonth(review, 'co', '2030-03-01');
    const treasurer = await makeTreasurer();
    const find = () => withActor(treasurer, findRerating);
    expect(await find()).toMatchObject({ differences: [], total: 0, own: 0 });
    await set(treasurer, {
      scope: 'review',
      reference: review.reference,
      rate: '72',
      validFrom: '2030-03-01',
    });
    const shown = await find();
    expect(shown?.differences).toMatchObject([
      { minutes: 50, payoutRateCents: [7000, 7200], clientCents: 0, payoutCents: 6000 - 5833 },
      { minutes: 61, payoutRateCents: [7000, 7200], clientCents: 0, payoutCents: 7320 - 7117 },
    ]);
    const fingerprint = shown?.fingerprint ?? '';
    const book = (actor: Actor, print = fingerprint) =>
      withActor(actor, (work) => rerateLines(work, { fingerprint: print, reason }));
    expect(await book(review.coordinator)).toMatchObject({ reason: 'not-found' });
    expect(await book(treasurer, '0'.repeat(64))).toMatchObject({ reason: 'stale' });
    expect(await linesOf(review)).toHaveLength(2);
    expect(await book(treasurer)).toMatchObject({ ok: true });
    const lines = await linesOf(review);
    expect(lines).toHaveLength(6);
    expect(lines.reduce((sum, line) => sum + line.payoutNetCents, 0)).toBe(6000 + 7320);
    expect(lines.filter(({ correctsId }) => correctsId !== null).map(({ reason: why }) => why)).toEqual([
      reason,
      reason,
    ]);
    expect(lines.filter(({ replacesId }) => replacesId !== null)).toMatchObject([
      { payoutRateCents: 7200, payoutNetCents: 6000 },
      { payoutRateCents: 7200, payoutNetCents: 7320 },
    ]);
    expect(await find()).toMatchObject({ total: 0 });
    expect(await book(treasurer)).toMatchObject({ reason: 'stale' });
    const [recorded] = await database()
      .select()
      .from(activities)
      .where(eq(activities.name, 'billing.lines-rerated'));
    expect(recorded?.data).toEqual({ lines: 2, clientCents: 0, payoutCents: 370 });
  });

  it('is refused when a rate changed after the list was shown', async () => {
    const review = await makeBilledReview();
    await bookMinutes(review, 'lead', '2030-03-04', 60);
    await approveMonth(review, 'lead', '2030-03-01');
    const treasurer = await makeTreasurer();
    const { reference } = review;
    await set(treasurer, { scope: 'review', reference, rate: '71', validFrom: '2030-03-01' });
    const shown = await withActor(treasurer, findRerating);
    await set(treasurer, { scope: 'review', reference, rate: '75', validFrom: '2030-03-02' });
    const input = { fingerprint: shown?.fingerprint ?? '', reason };
    expect(await withActor(treasurer, (work) => rerateLines(work, input))).toMatchObject({ reason: 'stale' });
    expect(await linesOf(review)).toHaveLength(1);
    await database()
      .update(rates)
      .set({ withdrawnAt: clock.now(), withdrawnById: sitting(review, 'co') })
      .where(eq(rates.accountId, review.id));
  });

  it('leaves the hours of whoever calculates to somebody else', async () => {
    const review = await makeBilledReview();
    await bookMinutes(review, 'lead', '2030-03-04', 60);
    await approveMonth(review, 'lead', '2030-03-01');
    await set(await makeTreasurer(), {
      scope: 'review',
      reference: review.reference,
      rate: '80',
      validFrom: '2030-03-01',
    });
    const own: Actor = { kind: 'person', personId: sitting(review, 'lead'), roles: ['treasurer'] };
    const shown = await withActor(own, findRerating);
    expect(shown).toMatchObject({ differences: [], own: 1 });
    const input = { fingerprint: shown?.fingerprint ?? '', reason };
    expect(await withActor(own, (work) => rerateLines(work, input))).toMatchObject({ reason: 'stale' });
  });
});
