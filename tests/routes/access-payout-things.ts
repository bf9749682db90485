import { eq } from 'drizzle-orm';
import { fillInBillingSettings, payTo } from '#tests/support/factories/billing';
import { makePerson } from '#tests/support/factories/requests';
import { database } from '~/db/client.server';
import { accountPayers, reviewAccounts } from '~/db/schema/billing-accounts';
import { ledgerLines, lineShares } from '~/db/schema/billing-ledger';
import { payees } from '~/db/schema/billing-settings';
import { withActor } from '~/db/with-actor.server';
import { issueStatements } from '~/domain/billing/payouts/issue-statements.server';
import { makePaymentFile } from '~/domain/billing/payouts/make-payment-file.server';

const workedOn = '2025-05-06';

/** A statement of this person for an hour of work, self-billed or not, that was not paid yet; gives its number. */
export async function makeStatementOf(personId: string, isSelfBilled = false): Promise<string> {
  const approvedById = await makePerson('Guus Goedkeurder', ['coordinator']);
  const payeeId = await payTo(personId, { isSelfBilled, vatNumber: 'NL999999990B01' });
  await bookHour({ personId, payeeId, approvedById });
  await fillInBillingSettings();
  const issued = await withActor(await aTreasurer(), (work) =>
    issueStatements(work, { payeeIds: [payeeId] }),
  );
  if (!issued.ok) throw new Error(`no statement: ${issued.reason}`);
  return issued.value.numbers[0] ?? '';
}

/** A payment file for the bank; gives what its address calls it. */
export async function makePaymentFileOf(personId: string): Promise<string> {
  const statement = await makeStatementOf(personId);
  const executeOn = new Date().toISOString().slice(0, 10);
  const made = await withActor(await aTreasurer(), (work) =>
    makePaymentFile(work, { statements: [statement], executeOn }),
  );
  if (!made.ok) throw new Error(`no payment file: ${made.reason}`);
  return `${made.value.year}-${made.value.number}`;
}

async function aTreasurer() {
  const personId = await makePerson('Teun Kas', ['treasurer']);
  return { kind: 'person', personId, roles: ['treasurer'] } as const;
}

/** An hour in the ledger, in some review there is. */
async function bookHour(of: {
  readonly personId: string;
  readonly payeeId: string;
  readonly approvedById: string;
}): Promise<void> {
  const [account] = await database().select({ id: reviewAccounts.id }).from(reviewAccounts).limit(1);
  if (!account) throw new Error('this world has no review');
  const accountId = account.id;
  const now = new Date();
  await database().transaction(async (tx) => {
    await tx
      .insert(accountPayers)
      .values({
        accountId,
        version: 1,
        position: 1,
        name: 'Een gemeente',
        shareBasisPoints: 10_000,
        recordedAt: now,
      })
      .onConflictDoNothing();
    const [payer] = await tx
      .select({ id: accountPayers.id })
      .from(accountPayers)
      .where(eq(accountPayers.accountId, accountId))
      .limit(1);
    const [payee] = await tx.select().from(payees).where(eq(payees.id, of.payeeId));
    if (!payer || !payee) throw new Error('nobody pays or is paid');
    const [line] = await tx
      .insert(ledgerLines)
      .values({
        ...of,
        accountId,
        role: 'reviewer',
        source: 'time',
        kind: 'analysis',
        occurredOn: workedOn,
        bookedMonth: workedOn.slice(0, 7),
        minutes: 60,
        clientRateCents: 9500,
        clientRateScope: 'quote',
        payoutRateCents: 7000,
        payoutRateScope: 'role',
        clientNetCents: 9500,
        payoutNetCents: 7000,
        clientVatTreatment: 'standard',
        clientVatBasisPoints: 2100,
        payoutVatTreatment: payee.vatTreatment,
        payoutVatBasisPoints: payee.vatBasisPoints,
        approvedAt: now,
      })
      .returning({ id: ledgerLines.id });
    await tx.insert(lineShares).values({ lineId: line?.id ?? 0, payerId: payer.id, netCents: 9500 });
  });
}
