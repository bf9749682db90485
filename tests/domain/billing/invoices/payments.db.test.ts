import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { makeTreasurer } from '#tests/support/factories/billing';
import { issueAllOf, makeApprovedHours } from '#tests/support/factories/invoices';
import { countStatements } from '#tests/support/statement-count';
import { useTestDatabase } from '#tests/support/test-database';
import { withActor } from '~/db/with-actor.server';
import type { Actor } from '~/domain/accounts/actor';
import { creditInvoice } from '~/domain/billing/invoices/credit-invoice.server';
import { findInvoice } from '~/domain/billing/invoices/find-invoice.server';
import { parseInvoiceNumber } from '~/domain/billing/invoices/invoice-number';
import { listInvoices, totalsByState } from '~/domain/billing/invoices/invoice-queries.server';
import { type Payment, recordPayment } from '~/domain/billing/invoices/record-payment.server';
import { clock } from '~/platform/clock';

useTestDatabase();
let treasurer: Actor;
beforeEach(async () => {
  clock.set(new Date('2030-03-15T09:00:00Z'));
  treasurer = await makeTreasurer();
});
afterEach(() => clock.reset());

async function issueOne() {
  const review = await makeApprovedHours();
  const issued = await issueAllOf(treasurer, review);
  if (!issued.ok) throw new Error(issued.reason);
  const name = parseInvoiceNumber(issued.value[0] ?? '');
  if (!name) throw new Error('no number');
  const pay = (change: Partial<Payment>, actor = treasurer) =>
    withActor(actor, (work) =>
      recordPayment(work, {
        name,
        direction: 'received',
        amountCents: 11_495,
        paidOn: '2030-03-15',
        paidCents: 0,
        isMoreKnown: false,
        ...change,
      }),
    );
  const find = async () => {
    const found = await withActor(treasurer, (work) => findInvoice(work, name));
    if (!found) throw new Error('gone');
    return found;
  };
  return { review, name, pay, find };
}

describe('a payment', () => {
  it('in parts makes an invoice paid, and counts once however often it is sent', async () => {
    const { pay, find } = await issueOne();
    expect(await find()).toMatchObject({ state: 'open', restCents: 11_495, files: [] });
    expect(await pay({ amountCents: 10_000 })).toMatchObject({ ok: true });
    expect(await pay({ amountCents: 10_000 })).toMatchObject({ reason: 'payments-changed' });
    expect(await find()).toMatchObject({ state: 'part', restCents: 1495, paidCents: 10_000 });
    expect(await pay({ amountCents: 1495, paidCents: 10_000 })).toMatchObject({ ok: true });
    expect(await find()).toMatchObject({ state: 'paid', restCents: 0, payments: [{}, {}] });
  });

  it('is refused on an impossible day, above what is open, and by anybody else', async () => {
    const { pay, review, find } = await issueOne();
    expect(await pay({ paidOn: '2030-03-16' })).toMatchObject({ fields: { paidOn: 'paid-in-the-future' } });
    expect(await pay({ paidOn: '2030-03-14' })).toMatchObject({ fields: { paidOn: 'paid-before-invoice' } });
    expect(await pay({ amountCents: 11_496 })).toMatchObject({ fields: { amount: 'more-than-open' } });
    expect(await pay({ direction: 'paid-back', amountCents: 1 })).toMatchObject({
      fields: { amount: 'more-than-paid' },
    });
    expect(await pay({}, review.coordinator)).toMatchObject({ reason: 'not-found' });
    expect((await find()).payments).toEqual([]);
    expect(await pay({ amountCents: 11_500, isMoreKnown: true })).toMatchObject({ ok: true });
    expect(await find()).toMatchObject({ state: 'refund', restCents: -5 });
    expect(await pay({ direction: 'paid-back', amountCents: 5, paidCents: 11_500 })).toMatchObject({
      ok: true,
    });
    expect(await find()).toMatchObject({ state: 'paid', restCents: 0 });
  });

  it('of an invoice that was taken back is to be paid back', async () => {
    const { pay, find, name } = await issueOne();
    await pay({});
    await withActor(treasurer, (work) => creditInvoice(work, { name, reason: 'agreed' }));
    expect(await find()).toMatchObject({ state: 'refund', restCents: -11_495, creditNotes: [{}] });
    await pay({ direction: 'paid-back', paidCents: 11_495 });
    expect(await find()).toMatchObject({ state: 'credited', restCents: 0 });
  });
});

describe('the list of invoices', () => {
  it('says how each stands, and asks as much for many as for one', async () => {
    const one = await issueOne();
    await one.pay({});
    await issueOne();
    clock.set(new Date('2030-06-01T09:00:00Z'));
    const listed = await withActor(treasurer, (work) => listInvoices(work, { state: null, page: 1 }));
    const states = listed.rows.map(({ state }) => state);
    expect(states).toContain('paid');
    expect(states).toContain('overdue');
    const totals = await withActor(treasurer, totalsByState);
    expect(totals.overdue.count).toBe(states.filter((state) => state === 'overdue').length);
    expect(totals.overdue.restCents).toBe(totals.overdue.count * 11_495);
    const overdue = () =>
      countStatements(() =>
        withActor(treasurer, (work) => listInvoices(work, { state: 'overdue', page: 1 })),
      );
    const few = await overdue();
    clock.set(new Date('2030-03-15T09:00:00Z'));
    for (let made = 0; made < 3; made += 1) await issueOne();
    expect(await overdue()).toBe(few);
  });
});
