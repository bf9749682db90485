import { and, asc, eq, inArray, type SQL, sql } from 'drizzle-orm';
import { accountPayers, reviewAccounts } from '~/db/schema/billing-accounts';
import { ledgerLines, lineShares } from '~/db/schema/billing-ledger';
import type { Work } from '~/db/with-actor.server';
import { groupBy } from '../../kernel/group-by';
import type { Month } from '../../kernel/month';
import type { BillingWait } from './choose-items';
import type { PaperShare } from './draft-invoices';

export interface BillablePayer {
  readonly id: string;
  readonly accountId: string;
  readonly reference: string;
  readonly name: string;
  readonly organisationId: string | null;
  readonly shareBasisPoints: number;
  readonly shares: readonly PaperShare[];
}

/** Which payers and up to which month; all of them when left out. */
interface Wanted {
  readonly through?: Month;
  readonly payerIds?: readonly string[];
}

/** Of everybody who owes something that is not billed, or gets something back, each share that has to do with it. */
export async function listBillable(work: Work, { through, payerIds }: Wanted): Promise<BillablePayer[]> {
  const rows = await work.tx
    .select({
      payer: {
        id: accountPayers.id,
        accountId: accountPayers.accountId,
        reference: reviewAccounts.reference,
        name: accountPayers.name,
        organisationId: accountPayers.organisationId,
        shareBasisPoints: accountPayers.shareBasisPoints,
      },
      share: {
        lineId: lineShares.lineId,
        netCents: lineShares.netCents,
        correctsId: ledgerLines.correctsId,
        vatTreatment: ledgerLines.clientVatTreatment,
        vatBasisPoints: ledgerLines.clientVatBasisPoints,
        billedOn: standsOn(sql`${lineShares.lineId}`),
        waits: waitsFor(through),
        source: ledgerLines.source,
        role: ledgerLines.role,
        kind: ledgerLines.kind,
        occurredOn: ledgerLines.occurredOn,
        minutes: ledgerLines.minutes,
        rateCents: ledgerLines.clientRateCents,
        wholeCents: ledgerLines.clientNetCents,
      },
    })
    .from(lineShares)
    .innerJoin(ledgerLines, eq(ledgerLines.id, lineShares.lineId))
    .innerJoin(accountPayers, eq(accountPayers.id, lineShares.payerId))
    .innerJoin(reviewAccounts, eq(reviewAccounts.id, accountPayers.accountId))
    .where(
      and(
        sql`${lineShares.netCents} <> 0`,
        payerIds === undefined ? undefined : inArray(lineShares.payerId, [...payerIds]),
        sql`(${standsOn(sql`${lineShares.lineId}`)} is null
          or exists (select from ledger_lines counter where counter.corrects_id = ${lineShares.lineId}
            and ${standsOn(sql`counter.id`)} is null))`,
      ),
    )
    .orderBy(
      asc(reviewAccounts.reference),
      asc(accountPayers.name),
      asc(accountPayers.id),
      asc(lineShares.lineId),
    );
  return [...groupBy(rows, ({ payer }) => payer.id).values()].flatMap((ofPayer) => {
    const [first] = ofPayer;
    return first ? [{ ...first.payer, shares: ofPayer.map(({ share }) => share) }] : [];
  });
}

/** The invoice or credit note on which the share of this payer in a line is charged and not taken back. */
function standsOn(lineId: SQL): SQL<string | null> {
  return sql`(select i.invoice_id from invoice_items i
    where i.line_id = ${lineId} and i.payer_id = ${lineShares.payerId} and i.sign = 1 and not exists (
      select from invoice_items back join invoices note on note.id = back.invoice_id
      where back.line_id = i.line_id and back.payer_id = i.payer_id and back.sign = -1 and note.credits_id = i.invoice_id))`;
}

function waitsFor(through: Month | undefined): SQL<BillingWait | null> {
  const asked = (standing: SQL) => sql`exists (
    select from confirmation_items i join line_confirmations c on c.id = i.confirmation_id
    where i.line_id = ${lineShares.lineId} and c.payer_id = ${lineShares.payerId} and ${standing})`;
  return sql`case
    when ${asked(sql`i.answer = 'disputed' and i.outcome is null`)} then 'dispute'
    when ${asked(sql`c.answered_at is null and c.lapsed_at is null`)} then 'answer'
    when ${through === undefined ? sql`false` : sql`${ledgerLines.bookedMonth} > ${through}`} then 'later'
  end`;
}
