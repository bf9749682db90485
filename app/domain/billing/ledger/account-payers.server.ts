import { and, asc, desc, eq, isNull } from 'drizzle-orm';
import { accountPayers } from '~/db/schema/billing-accounts';
import { quoteShares, quotes } from '~/db/schema/review-agreement';
import type { Work } from '~/db/with-actor.server';
import { listPayers, type PayerOnRecord } from '../../requests/payers/payers-of-request.server';

export interface AccountPayer {
  readonly id: string;
  readonly name: string;
  readonly organisationId: string | null;
  readonly shareBasisPoints: number;
}

type Division = Omit<AccountPayer, 'id'>;

/**
 * Who pays for a review from now on: those of the quote that stands, and while there is none those of the request. Another
 * division than the last becomes the next version; lines that are booked keep theirs. Empty when nobody is known. To be
 * asked as the portal itself.
 */
export async function payersOfAccount(system: Work, accountId: string): Promise<AccountPayer[]> {
  const ofRequest = await listPayers(system, accountId);
  const quoted = await quotedShares(system, accountId);
  const wanted: readonly Division[] = quoted.length > 0 ? quoted : ofRequest.map(divisionOf);
  const { version, payers } = await lastVersion(system, accountId);
  if (wanted.length === 0 || isSame(wanted, payers)) return payers;
  return await system.tx
    .insert(accountPayers)
    .values(
      wanted.map((payer, index) => ({
        ...invoiceDetails(ofRequest.find((one) => isSamePayer(one, payer))),
        ...payer,
        accountId,
        version: version + 1,
        position: index + 1,
        recordedAt: system.now,
      })),
    )
    .returning({
      id: accountPayers.id,
      name: accountPayers.name,
      organisationId: accountPayers.organisationId,
      shareBasisPoints: accountPayers.shareBasisPoints,
    });
}

async function quotedShares(system: Work, requestId: string): Promise<Division[]> {
  return await system.tx
    .select({
      name: quoteShares.payerName,
      organisationId: quoteShares.organisationId,
      shareBasisPoints: quoteShares.shareBasisPoints,
    })
    .from(quoteShares)
    .innerJoin(quotes, eq(quotes.id, quoteShares.quoteId))
    .where(and(eq(quotes.requestId, requestId), isNull(quotes.withdrawnAt)))
    .orderBy(asc(quoteShares.position));
}

async function lastVersion(system: Work, accountId: string) {
  const rows = await system.tx
    .select({
      id: accountPayers.id,
      name: accountPayers.name,
      organisationId: accountPayers.organisationId,
      shareBasisPoints: accountPayers.shareBasisPoints,
      version: accountPayers.version,
    })
    .from(accountPayers)
    .where(eq(accountPayers.accountId, accountId))
    .orderBy(desc(accountPayers.version), asc(accountPayers.position));
  const version = rows[0]?.version ?? 0;
  const payers = rows.filter((row) => row.version === version).map(({ version: _, ...payer }) => payer);
  return { version, payers };
}

function isSame(wanted: readonly Division[], payers: readonly AccountPayer[]): boolean {
  return (
    wanted.length === payers.length &&
    wanted.every((one, index) => {
      const other = payers[index];
      return (
        other !== undefined && isSamePayer(one, other) && one.shareBasisPoints === other.shareBasisPoints
      );
    })
  );
}

/** The same payer, also when their name was written another way since. */
export function isSamePayer(
  one: Pick<Division, 'name' | 'organisationId'>,
  other: Pick<Division, 'name' | 'organisationId'>,
): boolean {
  if (one.organisationId !== null && one.organisationId === other.organisationId) return true;
  return one.name.toLowerCase() === other.name.toLowerCase();
}

function divisionOf({ name, organisationId, shareBasisPoints }: PayerOnRecord): Division {
  return { name, organisationId, shareBasisPoints };
}

function invoiceDetails(payer: PayerOnRecord | undefined) {
  if (!payer) return {};
  const {
    kvk,
    oin,
    addressLine,
    postalCode,
    city,
    invoiceEmail,
    eInvoiceAddress,
    orderNumber,
    buyerReference,
  } = payer;
  return {
    kvk,
    oin,
    addressLine,
    postalCode,
    city,
    invoiceEmail,
    eInvoiceAddress,
    orderNumber,
    buyerReference,
  };
}
