import { eq } from 'drizzle-orm';
import { database } from '~/db/client.server';
import { requestOrganisations } from '~/db/schema/participation';
import type { TypedPayer } from '~/domain/requests/payers/payers-inputs';
import { completeDetails } from './payers';

/** A payer as somebody typed it, complete unless said otherwise. */
export function typedPayer(name: string, changes: Partial<TypedPayer> = {}): TypedPayer {
  const { kvk, addressLine, postalCode, city, invoiceEmail, orderNumber, buyerReference } = completeDetails;
  return {
    row: 0,
    name,
    kvk,
    addressLine,
    postalCode,
    city,
    invoiceEmail,
    orderNumber,
    buyerReference,
    ...changes,
  };
}

/** What is left out of a payer that somebody has yet to complete. */
export const bareDetails = {
  kvk: undefined,
  addressLine: '',
  postalCode: undefined,
  city: '',
  invoiceEmail: undefined,
  orderNumber: '',
} as const satisfies Partial<TypedPayer>;

/** The organisation that asks, by the name and as the organisation the request knows it. */
export async function requestingOrganisation(requestId: string) {
  const [row] = (
    await database().select().from(requestOrganisations).where(eq(requestOrganisations.requestId, requestId))
  ).filter(({ isRequester }) => isRequester);
  if (!row) throw new Error('a request without a requesting organisation');
  return row;
}
