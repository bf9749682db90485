import { eq, inArray, sql } from 'drizzle-orm';
import { refusedBy } from '~/db/refused-by.server';
import { ledgerLines } from '~/db/schema/billing-ledger';
import { payoutItems, payoutStatements } from '~/db/schema/billing-payouts';
import { payees } from '~/db/schema/billing-settings';
import type { Work } from '~/db/with-actor.server';
import { hasRole, personIdOf } from '../../accounts/actor';
import { recordActivity } from '../../activity/record-activity.server';
import { calendarDayAt, yearOf } from '../../kernel/calendar-day';
import { fail, type Result, succeed } from '../../kernel/result';
import { vatTotals } from '../documents/vat-totals';
import { type BillingSettings, findBillingSettings } from '../settings/latest-settings.server';
import { listPayables, type Payable } from './payable-lines.server';
import type { StatementContent } from './statement-content';
import type { StatementKind } from './statement-kind';
import { statementLines } from './statement-lines';
import { statementNumber } from './statement-number';

export type IssueStatementsRefusal = 'not-found' | 'no-settings' | 'nothing-to-pay' | 'own-payout' | 'stale';

/**
 * Writes a statement for each of these payees over everything they were not paid for yet; gives their numbers. What comes
 * to nothing or less waits until there is more, so that a correction is set off and never asked back. Nobody writes their
 * own.
 */
export async function issueStatements(
  work: Work,
  { payeeIds }: { readonly payeeIds: readonly string[] },
): Promise<Result<{ readonly numbers: readonly string[] }, IssueStatementsRefusal>> {
  const byId = personIdOf(work.actor);
  if (byId === null || !hasRole(work.actor, 'treasurer')) return fail('not-found');
  const settings = await findBillingSettings(work);
  if (!settings) return fail('no-settings');
  // Two who pay the same payee at once wait for each other here.
  await work.tx
    .select({ id: payees.id })
    .from(payees)
    .where(inArray(payees.id, [...payeeIds]))
    .orderBy(payees.id)
    .for('update');
  const payables = (await listPayables(work, payeeIds)).filter(({ netCents }) => netCents > 0);
  if (payables.length === 0) return fail('nothing-to-pay');
  if (payables.some(({ payee }) => payee.personId === byId)) return fail('own-payout');
  const numbers: string[] = [];
  for (const payable of payables) numbers.push(await issueStatement(work, payable, settings, byId));
  return succeed({ numbers });
}

async function issueStatement(
  work: Work,
  payable: Payable,
  settings: BillingSettings,
  issuedById: string,
): Promise<string> {
  const { payee } = payable;
  const kind: StatementKind = payee.isSelfBilled ? 'self-billing' : 'statement';
  const issuedOn = calendarDayAt(work.now);
  const year = yearOf(issuedOn);
  const [next] = await work.tx.execute<{ number: number }>(
    sql`select next_document_number(${kind}, ${year}) as number`,
  );
  const number = next?.number ?? 1;
  const { content, vatCents } = await contentOf(work, payable, settings);
  const [statement] = await work.tx
    .insert(payoutStatements)
    .values({
      kind,
      year,
      number,
      payeeId: payee.id,
      issuedOn,
      content,
      netCents: payable.netCents,
      vatCents,
      issuedById,
      issuedAt: work.now,
    })
    .returning({ id: payoutStatements.id });
  if (!statement) throw new Error('a statement was not written');
  await refusedBy({ payout_items_pkey: 'stale' }, () =>
    work.tx
      .insert(payoutItems)
      .values(payable.lines.map(({ id }) => ({ lineId: id, statementId: statement.id }))),
  );
  const called = statementNumber({ kind, year, number });
  await recordActivity(work, {
    name: 'billing.statement-issued',
    personId: payee.personId,
    data: { number: called, lines: payable.lines.length },
  });
  return called;
}

async function contentOf(
  work: Work,
  { payee, lines }: Payable,
  settings: BillingSettings,
): Promise<{ readonly content: StatementContent; readonly vatCents: number }> {
  const [row] = await work.tx.select().from(payees).where(eq(payees.id, payee.id));
  const [taxed] = await work.tx
    .select({ treatment: ledgerLines.payoutVatTreatment, basisPoints: ledgerLines.payoutVatBasisPoints })
    .from(ledgerLines)
    .where(eq(ledgerLines.id, lines[0]?.id ?? 0));
  if (!row || !taxed) throw new Error('a payee with lines is on record');
  const { subtotals, vatCents } = vatTotals(
    lines.map(({ payoutNetCents }) => ({
      netCents: payoutNetCents,
      vatTreatment: taxed.treatment,
      vatBasisPoints: taxed.basisPoints,
    })),
  );
  const days = lines.map(({ occurredOn }) => occurredOn).sort();
  return {
    vatCents,
    content: {
      payee: {
        name: row.name,
        addressLine: row.addressLine,
        postalCode: row.postalCode,
        city: row.city,
        kvk: row.kvk,
        oin: null,
        vatNumber: row.vatNumber,
        eInvoiceAddress: '',
        email: '',
        iban: row.iban,
      },
      network: {
        name: settings.name,
        addressLine: settings.addressLine,
        postalCode: settings.postalCode,
        city: settings.city,
        kvk: settings.kvk,
        oin: null,
        vatNumber: settings.vatNumber,
        eInvoiceAddress: '',
        email: settings.email,
      },
      personName: payee.personName,
      contractReference: row.contractReference,
      exemptReason: row.exemptReason,
      periodFrom: days[0] ?? calendarDayAt(work.now),
      periodTo: days.at(-1) ?? calendarDayAt(work.now),
      lines: statementLines(lines),
      vat: subtotals,
    },
  };
}
