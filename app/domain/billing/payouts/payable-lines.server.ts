import { and, asc, eq, inArray, isNull, sum } from 'drizzle-orm';
import { people } from '~/db/schema/accounts';
import { reviewAccounts } from '~/db/schema/billing-accounts';
import { ledgerLines } from '~/db/schema/billing-ledger';
import { payoutItems } from '~/db/schema/billing-payouts';
import { payees } from '~/db/schema/billing-settings';
import type { Work } from '~/db/with-actor.server';
import { personIdOf } from '../../accounts/actor';
import { groupBy } from '../../kernel/group-by';
import type { Cents } from '../../kernel/money';
import type { PayableLine } from './statement-lines';

export interface PayeeOnRecord {
  readonly id: string;
  readonly personId: string;
  readonly personName: string;
  readonly name: string;
  readonly isSelfBilled: boolean;
}

export interface Payable {
  readonly payee: PayeeOnRecord;
  readonly lines: readonly PayableLine[];
  readonly netCents: Cents;
}

/** For each payee what nobody was paid for yet, by name; with `payeeIds` of these alone. */
export async function listPayables(work: Work, payeeIds?: readonly string[]): Promise<Payable[]> {
  const rows = await work.tx
    .select({
      payeeId: payees.id,
      personId: payees.personId,
      personName: people.name,
      payeeName: payees.name,
      isSelfBilled: payees.isSelfBilled,
      id: ledgerLines.id,
      reference: reviewAccounts.reference,
      role: ledgerLines.role,
      source: ledgerLines.source,
      occurredOn: ledgerLines.occurredOn,
      minutes: ledgerLines.minutes,
      payoutRateCents: ledgerLines.payoutRateCents,
      payoutNetCents: ledgerLines.payoutNetCents,
    })
    .from(ledgerLines)
    .innerJoin(payees, eq(payees.id, ledgerLines.payeeId))
    .innerJoin(people, eq(people.id, payees.personId))
    .innerJoin(reviewAccounts, eq(reviewAccounts.id, ledgerLines.accountId))
    .leftJoin(payoutItems, eq(payoutItems.lineId, ledgerLines.id))
    .where(and(isNull(payoutItems.lineId), payeeIds ? inArray(payees.id, [...payeeIds]) : undefined))
    .orderBy(asc(payees.name), asc(payees.id), asc(ledgerLines.id));
  return [...groupBy(rows, ({ payeeId }) => payeeId).values()].flatMap((ofPayee) => {
    const [first] = ofPayee;
    if (!first) return [];
    const { payeeId, personId, personName, payeeName, isSelfBilled } = first;
    return [
      {
        payee: { id: payeeId, personId, personName, name: payeeName, isSelfBilled },
        lines: ofPayee.map(
          ({ payeeId: _, personId: __, personName: ___, payeeName: ____, isSelfBilled: _____, ...line }) =>
            line,
        ),
        netCents: ofPayee.reduce((sum, { payoutNetCents }) => sum + payoutNetCents, 0),
      },
    ];
  });
}

/** What somebody is still to get a statement of. */
export async function findOwnPayable(work: Work): Promise<Cents> {
  const personId = personIdOf(work.actor);
  if (personId === null) return 0;
  const [row] = await work.tx
    .select({ netCents: sum(ledgerLines.payoutNetCents).mapWith(Number) })
    .from(ledgerLines)
    .leftJoin(payoutItems, eq(payoutItems.lineId, ledgerLines.id))
    .where(and(eq(ledgerLines.personId, personId), isNull(payoutItems.lineId)));
  return row?.netCents ?? 0;
}
