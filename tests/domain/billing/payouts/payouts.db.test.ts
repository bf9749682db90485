import { createHash } from 'node:crypto';
import { eq, sql } from 'drizzle-orm';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import {
  approveMonth,
  bookExpense,
  bookMinutes,
  makeBilledReview,
  makeTreasurer,
  sitting,
} from '#tests/support/factories/billing';
import { useTestDatabase } from '#tests/support/test-database';
import { database } from '~/db/client.server';
import { ledgerLines } from '~/db/schema/billing-ledger';
import { payees } from '~/db/schema/billing-settings';
import { withActor } from '~/db/with-actor.server';
import type { Actor } from '~/domain/accounts/actor';
import { correctLine } from '~/domain/billing/ledger/correct-line.server';
import { issueStatements } from '~/domain/billing/payouts/issue-statements.server';
import { makePaymentFile } from '~/domain/billing/payouts/make-payment-file.server';
import { findOwnPayable, listPayables } from '~/domain/billing/payouts/payable-lines.server';
import { recordPayout } from '~/domain/billing/payouts/record-payout.server';
import {
  findPaymentFile,
  findStatement,
  listStatements,
  listUnpaid,
} from '~/domain/billing/payouts/statement-queries.server';
import { clock } from '~/platform/clock';

useTestDatabase();
beforeEach(() => clock.set(new Date('2030-03-15T09:00:00Z')));
afterEach(() => clock.reset());

async function approvedHours() {
  const review = await makeBilledReview();
  await bookMinutes(review, 'lead', '2030-03-04', 60);
  await bookExpense(review, 'lead', '2030-03-05', 1000);
  await approveMonth(review, 'lead', '2030-03-01');
  const [payee] = await database()
    .select({ id: payees.id })
    .from(payees)
    .where(eq(payees.personId, sitting(review, 'lead')));
  return { review, payeeId: payee?.id ?? '', treasurer: await makeTreasurer() };
}

const issue = (by: Actor, ...payeeIds: string[]) =>
  withActor(by, (work) => issueStatements(work, { payeeIds }));

describe('a statement', () => {
  it('is everything somebody was not paid for, with its tax, once', async () => {
    const { review, payeeId, treasurer } = await approvedHours();
    expect(await withActor(review.seat('lead'), findOwnPayable)).toBe(8000);
    const issued = await issue(treasurer, payeeId);
    if (!issued.ok) throw new Error(issued.reason);
    const [called = ''] = issued.value.numbers;
    expect(called).toMatch(/^V2030-\d{4}$/);
    const statement = await withActor(treasurer, (work) => findStatement(work, called));
    expect(statement).toMatchObject({ netCents: 8000, vatCents: 1680, totalCents: 9680, paidOn: null });
    expect(statement?.content.lines).toMatchObject([
      { source: 'time', minutes: 60, rateCents: 7000, netCents: 7000 },
      { source: 'expense', minutes: 0, rateCents: null, netCents: 1000 },
    ]);
    expect(await issue(treasurer, payeeId)).toMatchObject({ reason: 'nothing-to-pay' });
    expect(await withActor(review.seat('lead'), findOwnPayable)).toBe(0);
    const own = await withActor(review.seat('lead'), (work) => listStatements(work, 1, { own: true }));
    expect(own.statements.map((one) => one.called)).toEqual([called]);
    expect(await withActor(review.seat('co'), (work) => findStatement(work, called))).toBeNull();
    expect(await withActor(review.requester, (work) => findStatement(work, called))).toBeNull();
  });

  it('is numbered without gaps, also when two make one at once', async () => {
    const one = await approvedHours();
    const other = await approvedHours();
    const both = await Promise.all([
      issue(one.treasurer, one.payeeId),
      issue(other.treasurer, other.payeeId),
    ]);
    const twice = await Promise.all([issue(one.treasurer, one.payeeId), issue(other.treasurer, one.payeeId)]);
    expect(both.every(({ ok }) => ok)).toBe(true);
    expect(twice.some(({ ok }) => ok)).toBe(false);
    const rows = await database().execute<{ number: number }>(
      sql`select number from payout_statements where kind = 'statement' and year = 2030 order by number`,
    );
    expect(rows.map(({ number }) => number)).toEqual(rows.map((_, index) => index + 1));
  });

  it('sets a correction off, and waits as long as it comes to nothing', async () => {
    const { review, payeeId, treasurer } = await approvedHours();
    await issue(treasurer, payeeId);
    const [line] = await database().select().from(ledgerLines).where(eq(ledgerLines.accountId, review.id));
    await withActor(treasurer, (work) =>
      correctLine(work, { lineId: line?.id ?? 0, minutes: 30, reason: 'Half zo lang' }),
    );
    const payable = async () =>
      (await withActor(treasurer, (work) => listPayables(work, [payeeId])))[0]?.netCents;
    expect(await payable()).toBe(-3500);
    expect(await issue(treasurer, payeeId)).toMatchObject({ reason: 'nothing-to-pay' });
    clock.set(new Date('2030-04-15T09:00:00Z'));
    await bookMinutes(review, 'lead', '2030-04-04', 60);
    await approveMonth(review, 'lead', '2030-04-01');
    expect(await payable()).toBe(3500);
    expect(await issue(treasurer, payeeId)).toMatchObject({ ok: true });
  });

  it('is written by a treasurer alone, and never over their own work', async () => {
    const { review, payeeId } = await approvedHours();
    expect(await issue(review.coordinator, payeeId)).toMatchObject({ reason: 'not-found' });
    const own = {
      kind: 'person',
      personId: sitting(review, 'lead'),
      roles: ['reviewer', 'treasurer'],
    } as const;
    expect(await issue(own, payeeId)).toMatchObject({ reason: 'own-payout' });
  });

  it('never changes: the database refuses it', async () => {
    const { payeeId, treasurer } = await approvedHours();
    await issue(treasurer, payeeId);
    for (const statement of [
      sql`update payout_statements set vat_cents = 0`,
      sql`delete from payout_items`,
    ]) {
      await expect(database().execute(statement)).rejects.toMatchObject({
        cause: { constraint_name: 'money_append_only' },
      });
    }
    await expect(
      database().execute(sql`insert into payout_statements (kind, year, number, payee_id, issued_on, content, net_cents, vat_cents, issued_by_id, issued_at)
        select kind, year, 9999, payee_id, issued_on, content, net_cents, vat_cents, issued_by_id, issued_at from payout_statements limit 1`),
    ).rejects.toMatchObject({ cause: { constraint_name: 'payout_statements_numbered' } });
  });
});

describe('paying', () => {
  it('by a file for the bank gives the same bytes for ever, and counts as paid once', async () => {
    const { payeeId, treasurer } = await approvedHours();
    const issued = await issue(treasurer, payeeId);
    const [called = ''] = issued.ok ? issued.value.numbers : [];
    const make = (executeOn: string) =>
      withActor(treasurer, (work) => makePaymentFile(work, { statements: [called], executeOn }));
    expect(await make('2030-03-14')).toMatchObject({ reason: 'in-the-past' });
    expect(await make('2031-03-14')).toMatchObject({ reason: 'too-far-ahead' });
    const made = await make('2030-03-20');
    if (!made.ok) throw new Error(made.reason);
    const file = await withActor(treasurer, (work) => findPaymentFile(work, made.value));
    const bytes = Buffer.from(file?.bytes ?? []);
    expect(createHash('sha256').update(bytes).digest('hex')).toBe(file?.sha256);
    expect(bytes.toString()).toContain('<CtrlSum>96.80</CtrlSum>');
    expect(bytes.toString()).toContain(`<EndToEndId>${called}</EndToEndId>`);
    expect(await make('2030-03-20')).toMatchObject({ reason: 'nothing-to-pay' });
    expect((await withActor(treasurer, listUnpaid)).map((one) => one.called)).not.toContain(called);
    const again = await withActor(treasurer, (work) => recordPayout(work, { called, paidOn: '2030-03-15' }));
    expect(again).toMatchObject({ reason: 'already-paid' });
  });

  it('otherwise is on a day that was, not before the statement', async () => {
    const { payeeId, treasurer } = await approvedHours();
    const issued = await issue(treasurer, payeeId);
    const [called = ''] = issued.ok ? issued.value.numbers : [];
    const record = (paidOn: string) => withActor(treasurer, (work) => recordPayout(work, { called, paidOn }));
    expect(await record('2030-03-16')).toMatchObject({ reason: 'in-the-future' });
    expect(await record('2030-03-14')).toMatchObject({ reason: 'too-early' });
    expect(await record('2030-03-15')).toEqual({ ok: true, value: null });
    expect(await withActor(treasurer, (work) => findStatement(work, called))).toMatchObject({
      paidOn: '2030-03-15',
    });
  });
});
