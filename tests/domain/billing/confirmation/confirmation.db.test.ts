import { and, eq } from 'drizzle-orm';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { makeTreasurer, sitting } from '#tests/support/factories/billing';
import { askPayer, disputeFirstLine } from '#tests/support/factories/confirmations';
import {
  always,
  invoicesOf,
  issueAllOf,
  makeApprovedHours,
  payerIdsOf,
} from '#tests/support/factories/invoices';
import type { MadeReview } from '#tests/support/factories/reviews';
import { useTestDatabase } from '#tests/support/test-database';
import { database } from '~/db/client.server';
import { activities } from '~/db/schema/activity';
import { lineConfirmations } from '~/db/schema/billing-invoices';
import { outboxMails } from '~/db/schema/notifications';
import { requestPayers } from '~/db/schema/participation';
import { withActor } from '~/db/with-actor.server';
import { type Actor, visitor } from '~/domain/accounts/actor';
import { answerConfirmation } from '~/domain/billing/confirmation/answer-confirmation.server';
import { askConfirmation } from '~/domain/billing/confirmation/ask-confirmation.server';
import { listDisputes } from '~/domain/billing/confirmation/dispute-queries.server';
import { findByLink } from '~/domain/billing/confirmation/find-by-link.server';
import { lapseConfirmations } from '~/domain/billing/confirmation/lapse-confirmations.server';
import { listConfirmations } from '~/domain/billing/confirmation/list-confirmations.server';
import { settleDispute } from '~/domain/billing/confirmation/settle-dispute.server';
import { prepareInvoices } from '~/domain/billing/invoices/preview-invoices.server';
import { planNotifications } from '~/domain/notifications/plan-notifications.server';
import { clock } from '~/platform/clock';

useTestDatabase();
const days = ['2030-03-04', '2030-03-05'];
let treasurer: Actor;
beforeEach(async () => {
  clock.set(new Date('2030-03-15T09:00:00Z'));
  treasurer = await makeTreasurer();
});
afterEach(() => clock.reset());

const system: Actor = { kind: 'system', job: 'lapse-confirmations' };
const look = (token: string) => withActor(visitor, (work) => findByLink(work, token));
const answer = (token: string, disputed: readonly { lineId: number; reason: string }[] = []) =>
  withActor(visitor, (work) => answerConfirmation(work, { token, byFunction: 'inkoper', disputed }));

async function prepared(review: MadeReview) {
  const payerIds = await payerIdsOf(review);
  const [payer] = await withActor(treasurer, (work) => prepareInvoices(work, { through: always, payerIds }));
  return { net: payer?.drafts[0]?.netCents ?? 0, waiting: payer?.waiting };
}

describe('asking the payer', () => {
  it('is for treasurer and coordinator, once per line, and keeps the lines off until there is an answer', async () => {
    const review = await makeApprovedHours([10_000], days);
    const [payerId = ''] = await payerIdsOf(review);
    const ask = (by: Actor) => withActor(by, (work) => askConfirmation(work, { payerId }));
    expect(await ask(review.seat('lead'))).toMatchObject({ reason: 'not-found' });
    const asked = await ask(review.coordinator);
    expect(asked).toMatchObject({
      ok: true,
      value: { answerByOn: '2030-03-29', link: { address: 'facturen@voorbeeldstad.example' } },
    });
    expect(await ask(treasurer)).toMatchObject({ reason: 'nothing-to-ask' });
    expect(await prepared(review)).toMatchObject({ net: 0, waiting: { answer: 19_000 } });
    const kept = await database().select().from(lineConfirmations);
    const token = (asked.ok && asked.value.link.linkToken) || '';
    expect(JSON.stringify(kept)).not.toContain(token);
  });

  it('needs a mail address', async () => {
    const review = await makeApprovedHours();
    await database()
      .update(requestPayers)
      .set({ invoiceEmail: '', eInvoiceAddress: '0106:12345678' })
      .where(eq(requestPayers.requestId, review.id));
    const [payerId = ''] = await payerIdsOf(review);
    expect(await withActor(treasurer, (work) => askConfirmation(work, { payerId }))).toMatchObject({
      reason: 'no-contact',
    });
  });

  it('shows seats and hours, never a name, and nothing by another link', async () => {
    const review = await makeApprovedHours([5000, 5000], days);
    const token = await askPayer(treasurer, review);
    const asked = await look(token);
    expect(asked).toMatchObject({
      standing: 'open',
      reference: review.reference,
      payerName: 'Gemeente 1',
      lines: [{ seat: 'lead', kind: 'analysis', minutes: 60, netCents: 4750 }, { occurredOn: '2030-03-05' }],
    });
    expect(Object.keys(asked?.lines[0] ?? {})).not.toContain('personId');
    expect(await look(`${token}x`)).toBeNull();
    expect(await answer(`${token}x`)).toMatchObject({ reason: 'not-found' });
  });
});

describe('an answer', () => {
  it('counts once, with the function of whoever gave it, and lets the hours go', async () => {
    const review = await makeApprovedHours([10_000], days);
    const token = await askPayer(treasurer, review);
    expect(await answer(token, [{ lineId: 999_999, reason: 'Deze is niet van ons' }])).toMatchObject({
      reason: 'not-found',
    });
    expect(await answer(token)).toEqual({ ok: true, value: null });
    expect(await answer(token)).toMatchObject({ reason: 'confirmation-answered' });
    expect(await look(token)).toMatchObject({ standing: 'answered', lines: [] });
    const [payerId = ''] = await payerIdsOf(review);
    const [evidence] = await withActor(treasurer, (work) => listConfirmations(work, payerId));
    expect(evidence).toMatchObject({
      standing: 'answered',
      answeredByFunction: 'inkoper',
      sentTo: 'facturen@voorbeeldstad.example',
      disputed: 0,
    });
    expect((await prepared(review)).net).toBe(19_000);
  });

  it('of two at one moment is one', async () => {
    const token = await askPayer(treasurer, await makeApprovedHours());
    const both = await Promise.all([answer(token), answer(token)]);
    expect(both.map((one) => (one.ok ? 'ok' : one.reason)).sort()).toEqual(['confirmation-answered', 'ok']);
  });

  it('that never comes is a yes after the day for it', async () => {
    const review = await makeApprovedHours([10_000], days);
    const token = await askPayer(treasurer, review);
    clock.set(new Date('2030-03-29T20:00:00Z'));
    expect(await withActor(system, lapseConfirmations)).toBe(0);
    clock.set(new Date('2030-03-29T23:30:00Z'));
    expect(await answer(token)).toMatchObject({ reason: 'confirmation-lapsed' });
    expect(await withActor(system, lapseConfirmations)).toBeGreaterThanOrEqual(1);
    expect(await withActor(system, lapseConfirmations)).toBe(0);
    expect(await look(token)).toMatchObject({ standing: 'lapsed' });
    expect((await prepared(review)).net).toBe(19_000);
  });

  it('that something is not right keeps that off, lets the rest go, and reaches the treasurer', async () => {
    const review = await makeApprovedHours([10_000], days);
    const { confirmationId, lineId } = await disputeFirstLine(treasurer, review);
    expect(await prepared(review)).toMatchObject({ net: 9500, waiting: { dispute: 9500 } });
    expect(await issueAllOf(treasurer, review)).toMatchObject({ ok: true });
    const { open } = await withActor(treasurer, listDisputes);
    expect(open.find((one) => one.confirmationId === confirmationId)).toMatchObject({
      lineId,
      reason: 'Die dag was er niemand',
      answeredByFunction: 'contractbeheerder',
    });
    const answered = await database()
      .select({ id: activities.id, data: activities.data })
      .from(activities)
      .where(eq(activities.name, 'billing.confirmation-answered'));
    const mine = answered.find(({ data }) => data.confirmationId === confirmationId);
    expect(mine?.data).toMatchObject({ confirmed: 1, disputed: 1 });
    await withActor({ kind: 'system', job: 'plan-notifications' }, (work) =>
      planNotifications(work, mine?.id ?? 0),
    );
    const mails = await database()
      .select({ recipientId: outboxMails.recipientId })
      .from(outboxMails)
      .where(and(eq(outboxMails.template, 'hours-disputed'), eq(outboxMails.activityId, mine?.id ?? 0)));
    expect(mails.map(({ recipientId }) => recipientId)).toContain(
      treasurer.kind === 'person' ? treasurer.personId : '',
    );
  });
});

describe('a dispute', () => {
  const settle = (by: Actor, input: Parameters<typeof settleDispute>[1]) =>
    withActor(by, (work) => settleDispute(work, input));
  const reason = 'Nagevraagd bij beide';

  it('ends once, and not by whose hours they are', async () => {
    const review = await makeApprovedHours([10_000], days);
    const { confirmationId, lineId } = await disputeFirstLine(treasurer, review);
    const upheld = { confirmationId, lineId, outcome: 'upheld', reason } as const;
    const own = { kind: 'person', personId: sitting(review, 'lead'), roles: ['treasurer'] } as const;
    expect(await settle(review.seat('co'), upheld)).toMatchObject({ reason: 'not-found' });
    expect(await settle(own, upheld)).toMatchObject({ reason: 'own-hours' });
    expect(await settle(treasurer, { ...upheld, lineId: lineId + 1 })).toMatchObject({ reason: 'not-found' });
    expect(await settle(treasurer, upheld)).toEqual({ ok: true, value: null });
    expect(await settle(treasurer, upheld)).toMatchObject({ reason: 'already-settled' });
    expect(await prepared(review)).toMatchObject({ net: 19_000, waiting: { dispute: 0 } });
  });

  it('that was right puts the line right, and only that is billed', async () => {
    const review = await makeApprovedHours([10_000], days);
    const { confirmationId, lineId } = await disputeFirstLine(treasurer, review);
    const corrected = { confirmationId, lineId, outcome: 'corrected', reason } as const;
    expect(await settle(treasurer, { ...corrected, minutes: 60 })).toMatchObject({
      reason: 'nothing-changes',
    });
    expect(await settle(treasurer, { ...corrected, minutes: 30 })).toEqual({ ok: true, value: null });
    await issueAllOf(treasurer, review);
    expect(await invoicesOf(review)).toMatchObject([{ netCents: 14_250 }]);
  });
});
