import { and, asc, count, desc, eq, isNull } from 'drizzle-orm';
import { people } from '~/db/schema/accounts';
import { paymentBatches, payoutPayments, payoutStatements } from '~/db/schema/billing-payouts';
import { payees } from '~/db/schema/billing-settings';
import type { Work } from '~/db/with-actor.server';
import { personIdOf } from '../../accounts/actor';
import { parseStatementNumber, statementNumber } from './statement-number';

const statementsPerPage = 25;

/** The id of no person. */
const nobody = '00000000-0000-0000-0000-000000000000';

const columns = {
  id: payoutStatements.id,
  kind: payoutStatements.kind,
  year: payoutStatements.year,
  number: payoutStatements.number,
  issuedOn: payoutStatements.issuedOn,
  personId: payees.personId,
  personName: people.name,
  payeeName: payees.name,
  netCents: payoutStatements.netCents,
  vatCents: payoutStatements.vatCents,
  totalCents: payoutStatements.totalCents,
  paidOn: payoutPayments.paidOn,
};

function statements(work: Work) {
  return work.tx
    .select({ ...columns, content: payoutStatements.content })
    .from(payoutStatements)
    .innerJoin(payees, eq(payees.id, payoutStatements.payeeId))
    .innerJoin(people, eq(people.id, payees.personId))
    .leftJoin(payoutPayments, eq(payoutPayments.statementId, payoutStatements.id));
}

/** All statements for the treasurer, or one's own; the last first. */
export async function listStatements(
  work: Work,
  page: number,
  { own = false }: { readonly own?: boolean } = {},
) {
  const mine = own ? eq(payees.personId, personIdOf(work.actor) ?? nobody) : undefined;
  const [all] = await work.tx
    .select({ statements: count() })
    .from(payoutStatements)
    .innerJoin(payees, eq(payees.id, payoutStatements.payeeId))
    .where(mine);
  const rows = await statements(work)
    .where(mine)
    .orderBy(desc(payoutStatements.issuedAt), desc(payoutStatements.year), desc(payoutStatements.number))
    .limit(statementsPerPage)
    .offset((page - 1) * statementsPerPage);
  return {
    statements: rows.map(({ content: _, ...row }) => ({ ...row, called: statementNumber(row) })),
    pages: Math.max(1, Math.ceil((all?.statements ?? 0) / statementsPerPage)),
  };
}

/** What was not paid yet, the oldest first. */
export async function listUnpaid(work: Work) {
  const rows = await statements(work)
    .where(isNull(payoutPayments.statementId))
    .orderBy(asc(payoutStatements.issuedAt), asc(payoutStatements.number));
  return rows.map((row) => ({ ...row, called: statementNumber(row) }));
}

/** A statement by its number, of those whoever asks may see; `null` for any other. */
export async function findStatement(
  work: Work,
  called: string,
  { own = false }: { readonly own?: boolean } = {},
) {
  const named = parseStatementNumber(called);
  if (named === null) return null;
  const [row] = await statements(work).where(
    and(
      eq(payoutStatements.kind, named.kind),
      eq(payoutStatements.year, named.year),
      eq(payoutStatements.number, named.number),
      own ? eq(payees.personId, personIdOf(work.actor) ?? nobody) : undefined,
    ),
  );
  return row ? { ...row, called: statementNumber(row) } : null;
}

export async function listPaymentFiles(work: Work) {
  return await work.tx
    .select({
      year: paymentBatches.year,
      number: paymentBatches.number,
      executeOn: paymentBatches.executeOn,
      totalCents: paymentBatches.totalCents,
      madeAt: paymentBatches.madeAt,
    })
    .from(paymentBatches)
    .orderBy(desc(paymentBatches.year), desc(paymentBatches.number));
}

/** The bytes of a payment file as they were made; `null` when there is none of this number. */
export async function findPaymentFile(
  work: Work,
  { year, number }: { readonly year: number; readonly number: number },
) {
  const [file] = await work.tx
    .select({ bytes: paymentBatches.bytes, sha256: paymentBatches.sha256 })
    .from(paymentBatches)
    .where(and(eq(paymentBatches.year, year), eq(paymentBatches.number, number)));
  return file ?? null;
}
