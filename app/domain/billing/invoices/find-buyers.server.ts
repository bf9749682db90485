import { eq, inArray } from 'drizzle-orm';
import { accountPayers } from '~/db/schema/billing-accounts';
import { requestPayers } from '~/db/schema/participation';
import type { Work } from '~/db/with-actor.server';
import {
  type InvoiceGap,
  invoiceGaps,
  openGaps,
  type PayerDetails,
} from '../../requests/payers/invoice-readiness';
import { isSamePayer } from '../ledger/account-payers.server';
import type { InvoiceParty } from './invoice-content';

export interface Buyer extends PayerDetails {
  readonly name: string;
  /** What still stands in the way of an invoice. */
  readonly gaps: readonly InvoiceGap[];
}

/**
 * Payers as an invoice names them: by what is known now while their request exists, and by what was kept of them after
 * that. Nobody can be asked any more then, so only an address must be there, which the law wants on an invoice.
 */
export async function findBuyers(work: Work, payerIds: readonly string[]): Promise<Map<string, Buyer>> {
  if (payerIds.length === 0) return new Map();
  const payers = await work.tx
    .select()
    .from(accountPayers)
    .where(inArray(accountPayers.id, [...payerIds]));
  const known = await work.tx
    .select({ accountId: accountPayers.accountId, details: requestPayers })
    .from(requestPayers)
    .innerJoin(accountPayers, eq(accountPayers.accountId, requestPayers.requestId))
    .where(inArray(accountPayers.id, [...payerIds]));
  return new Map(
    payers.map((payer) => {
      const { details } =
        known.find(
          ({ accountId, details: one }) => accountId === payer.accountId && isSamePayer(one, payer),
        ) ?? {};
      const { kvk, oin, addressLine, postalCode, city } = details ?? payer;
      const { invoiceEmail, eInvoiceAddress, orderNumber, buyerReference } = details ?? payer;
      return [
        payer.id,
        {
          name: details?.name ?? payer.name,
          gaps: details ? openGaps(details) : invoiceGaps(payer).filter((gap) => gap === 'address'),
          ...{ kvk, oin, addressLine, postalCode, city },
          ...{ invoiceEmail, eInvoiceAddress, orderNumber, buyerReference },
        },
      ];
    }),
  );
}

export function partyOf({
  name,
  addressLine,
  postalCode,
  city,
  kvk,
  oin,
  eInvoiceAddress,
  invoiceEmail,
}: Buyer): InvoiceParty {
  return {
    ...{ name, addressLine, postalCode, city, kvk, oin, eInvoiceAddress },
    vatNumber: null,
    email: invoiceEmail,
  };
}
