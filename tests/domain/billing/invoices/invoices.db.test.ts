import { eq } from 'drizzle-orm';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { makeTreasurer } from '#tests/support/factories/billing';
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
import { invoiceItems, invoices } from '~/db/schema/billing-invoices';
import { ledgerLines, lineShares } from '~/db/schema/billing-ledger';
import { requestPayers } from '~/db/schema/participation';
import { withActor } from '~/db/with-actor.server';
import type { Actor } from '~/domain/accounts/actor';
import { creditInvoice } from '~/domain/billing/invoices/credit-invoice.server';
import { parseInvoiceNumber } from '~/domain/billing/invoices/invoice-number';
import { issueInvoices } from '~/domain/billing/invoices/issue-invoices.server';
import { prepareInvoices } from '~/domain/billing/invoices/preview-invoices.server';
import { correctLine } from '~/domain/billing/ledger/correct-line.server';
import { clock } from '~/platform/clock';

useTestDatabase();
let treasurer: Actor;
beforeEach(async () => {
  clock.set(new Date('2030-03-15T09:00:00Z'));
  treasurer = await makeTreasurer();
});
afterEach(() => clock.reset());

const nameOf = (number: string) => {
  const name = parseInvoiceNumber(number);
  if (!name) throw new Error(`not a number: ${number}`);
  return name;
};
const credit = (number: string, actor = treasurer) =>
  withActor(actor, (work) => creditInvoice(work, { name: nameOf(number), reason: 'agreed' }));
const linesOf = (review: MadeReview) =>
  database().select().from(ledgerLines).where(eq(ledgerLines.accountId, review.id)).orderBy(ledgerLines.id);
const correct = (lineId: number, minutes: number) =>
  withActor(treasurer, (work) => correctLine(work, { lineId, minutes, reason: 'Verkeerd overgenomen' }));

/** What every payer owes, and what was billed of it. */
async function balance(review: MadeReview) {
  const shares = await database()
    .select({ netCents: lineShares.netCents })
    .from(lineShares)
    .innerJoin(ledgerLines, eq(ledgerLines.id, lineShares.lineId))
    .where(eq(ledgerLines.accountId, review.id));
  const owed = shares.reduce((sum, { netCents }) => sum + netCents, 0);
  const billed = (await invoicesOf(review)).reduce((sum, { netCents }) => sum + netCents, 0);
  return { owed, billed };
}

describe('issuing', () => {
  it('makes an invoice for each payer with everything that stands on it', async () => {
    const review = await makeApprovedHours([5000, 5000], ['2030-02-28', '2030-02-04']);
    const issued = await issueAllOf(treasurer, review);
    expect(issued).toMatchObject({ ok: true });
    const [first, second] = await invoicesOf(review);
    expect(issued.ok && issued.value).toHaveLength(2);
    expect(second?.number).toBe((first?.number ?? 0) + 1);
    expect(first).toMatchObject({
      kind: 'invoice',
      year: 2030,
      issuedOn: '2030-03-15',
      dueOn: '2030-04-14',
      netCents: 9500,
      vatCents: 1995,
      totalCents: 11_495,
      content: {
        reference: review.reference,
        orderNumber: 'VP-2030-17',
        shareBasisPoints: 5000,
        periodFrom: '2030-02-04',
        periodTo: '2030-02-28',
        buyer: { name: 'Gemeente 1', city: 'Voorbeeldstad', kvk: '12345678' },
        seller: { kvk: '90000001', iban: 'NL91ABNA0417164300' },
        lines: [{ role: 'reviewer', minutes: 120, rateCents: 9500, wholeCents: 19_000, netCents: 9500 }],
        vat: [{ vatTreatment: 'standard', vatBasisPoints: 2100, netCents: 9500, vatCents: 1995 }],
        timeSheet: [{ occurredOn: '2030-02-04', minutes: 60 }, { occurredOn: '2030-02-28' }],
      },
    });
    expect(JSON.stringify(first?.content)).not.toContain('note');
    const names = (
      await database()
        .select({ name: activities.name })
        .from(activities)
        .where(eq(activities.name, 'billing.invoice-issued'))
    ).length;
    expect(names).toBeGreaterThanOrEqual(2);
    expect(await issueAllOf(treasurer, review)).toMatchObject({ reason: 'list-changed' });
  });

  it('is for the treasurer alone, and only of what was shown', async () => {
    const review = await makeApprovedHours();
    const [payerId = ''] = await payerIdsOf(review);
    const seen = { payerId, fingerprint: '0'.repeat(16) };
    const issue = (actor: Actor, payers: readonly (typeof seen)[]) =>
      withActor(actor, (work) => issueInvoices(work, { through: always, payers }));
    expect(await issue(review.coordinator, [seen])).toMatchObject({ reason: 'not-found' });
    expect(await issue(treasurer, [seen])).toMatchObject({ reason: 'list-changed' });
    expect(await issue(treasurer, [])).toMatchObject({ reason: 'list-changed' });
    expect(await invoicesOf(review)).toEqual([]);
  });

  it('waits for what a payer misses, unless that was set aside', async () => {
    const review = await makeApprovedHours();
    const change = (values: Partial<typeof requestPayers.$inferInsert>) =>
      database().update(requestPayers).set(values).where(eq(requestPayers.requestId, review.id));
    await change({ orderNumber: '', buyerReference: '' });
    expect(await issueAllOf(treasurer, review)).toMatchObject({ reason: 'payers-not-ready' });
    const gapsWaivedById = review.coordinator.kind === 'person' ? review.coordinator.personId : null;
    await change({ gapsWaivedAt: new Date(), gapsWaivedById, gapsWaivedReason: 'Factuur gaat per post' });
    expect(await issueAllOf(treasurer, review)).toMatchObject({ ok: true });
  });

  it('of months up to one leaves later work for the next time', async () => {
    const review = await makeApprovedHours();
    const [payerId = ''] = await payerIdsOf(review);
    const [prepared] = await withActor(treasurer, (work) =>
      prepareInvoices(work, { through: '2030-02', payerIds: [payerId] }),
    );
    expect(prepared).toMatchObject({ drafts: [], waiting: { later: 9500 } });
  });

  it('by two treasurers at once bills nothing twice and leaves no gap', async () => {
    const reviews = [await makeApprovedHours(), await makeApprovedHours(), await makeApprovedHours()];
    const other = await makeTreasurer();
    const outcomes = await Promise.all(
      reviews.flatMap((review) => [issueAllOf(treasurer, review), issueAllOf(other, review)]),
    );
    expect(outcomes.filter(({ ok }) => ok)).toHaveLength(3);
    for (const review of reviews) expect(await invoicesOf(review)).toHaveLength(1);
    const numbers = (
      await database().select({ number: invoices.number }).from(invoices).where(eq(invoices.kind, 'invoice'))
    ).map(({ number }) => number);
    expect(numbers.sort((a, b) => a - b)).toEqual(numbers.map((_, index) => index + 1));
  });
});

describe('a correction after the invoice', () => {
  it('is a credit note for that invoice and a new invoice, in one go', async () => {
    const review = await makeApprovedHours();
    await issueAllOf(treasurer, review);
    const [invoice] = await invoicesOf(review);
    const [line] = await linesOf(review);
    await correct(line?.id ?? 0, 30);
    await issueAllOf(treasurer, review);
    const [note] = await invoicesOf(review, 'credit-note');
    expect(note).toMatchObject({
      creditsId: invoice?.id,
      netCents: -9500,
      vatCents: -1995,
      content: { credits: { issuedOn: '2030-03-15' }, lines: [{ minutes: -60, netCents: -9500 }] },
    });
    const { owed, billed } = await balance(review);
    expect(billed).toBe(owed);
    expect(owed).toBe(4750);
  });

  it('before the invoice stands on it as one line of what is right', async () => {
    const review = await makeApprovedHours();
    const [line] = await linesOf(review);
    await correct(line?.id ?? 0, 30);
    await issueAllOf(treasurer, review);
    const made = await invoicesOf(review);
    expect(made).toMatchObject([{ kind: 'invoice', netCents: 4750, content: { lines: [{ minutes: 30 }] } }]);
    expect(made[0]?.content.timeSheet).toHaveLength(1);
    const items = await database()
      .select()
      .from(invoiceItems)
      .where(eq(invoiceItems.invoiceId, made[0]?.id ?? ''));
    expect(items).toHaveLength(3);
  });
});

describe('crediting', () => {
  it('takes the whole invoice back, once, so that its lines can be billed again', async () => {
    const review = await makeApprovedHours();
    const issued = await issueAllOf(treasurer, review);
    const number = (issued.ok && issued.value[0]) || '';
    expect(await credit(number, review.coordinator)).toMatchObject({ reason: 'not-found' });
    const credited = await credit(number);
    expect(credited).toMatchObject({ ok: true, value: expect.stringMatching(/^C2030-\d{4}$/) });
    expect(await credit(number)).toMatchObject({ reason: 'already-credited' });
    expect(await credit((credited.ok && credited.value) || '')).toMatchObject({ reason: 'not-found' });
    expect(await balance(review)).toEqual({ owed: 9500, billed: 0 });
    expect(await issueAllOf(treasurer, review)).toMatchObject({ ok: true });
    expect(await balance(review)).toEqual({ owed: 9500, billed: 9500 });
  });

  it('after a correction takes back what is left', async () => {
    const review = await makeApprovedHours([10_000], ['2030-03-04', '2030-03-05']);
    const issued = await issueAllOf(treasurer, review);
    const [line] = await linesOf(review);
    await correct(line?.id ?? 0, 0);
    await issueAllOf(treasurer, review);
    await credit((issued.ok && issued.value[0]) || '');
    expect(await balance(review)).toEqual({ owed: 9500, billed: 0 });
    const notes = await invoicesOf(review, 'credit-note');
    expect(notes.map(({ netCents }) => netCents)).toEqual([-9500, -9500]);
    await issueAllOf(treasurer, review);
    expect(await balance(review)).toEqual({ owed: 9500, billed: 9500 });
  });

  it('of which only what takes itself back is left is done already', async () => {
    const review = await makeApprovedHours();
    const [wrong] = await linesOf(review);
    await correct(wrong?.id ?? 0, 30);
    const issued = await issueAllOf(treasurer, review);
    const right = (await linesOf(review)).at(-1);
    await correct(right?.id ?? 0, 0);
    await issueAllOf(treasurer, review);
    expect(await balance(review)).toEqual({ owed: 0, billed: 0 });
    expect(await credit((issued.ok && issued.value[0]) || '')).toMatchObject({ reason: 'already-credited' });
  });
});
