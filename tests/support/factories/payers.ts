import { eq } from 'drizzle-orm';
import { database, type Transaction } from '~/db/client.server';
import { requestPayers } from '~/db/schema/participation';
import { inLetters } from './in-letters';

type PayerValues = Partial<Omit<typeof requestPayers.$inferInsert, 'requestId' | 'position'>>;

/** Everything an invoice needs. */
export const completeDetails = {
  kvk: '12345678',
  oin: null,
  addressLine: 'Postbus 100',
  postalCode: '9999 ZZ',
  city: 'Voorbeeldstad',
  invoiceEmail: 'facturen@voorbeeldstad.example',
  eInvoiceAddress: '',
  orderNumber: 'VP-2030-17',
  buyerReference: '',
} as const;

/** These payers and no others; without any, one whose name says which request it pays for. */
export async function setPayers(
  requestId: string,
  payers: readonly PayerValues[] = [{}],
  tx: Transaction | ReturnType<typeof database> = database(),
): Promise<void> {
  const share = Math.floor(10_000 / payers.length);
  await tx.transaction(async (inner) => {
    await inner.delete(requestPayers).where(eq(requestPayers.requestId, requestId));
    if (payers.length === 0) return;
    await inner.insert(requestPayers).values(
      payers.map((payer, index) => ({
        ...completeDetails,
        name: `Betaler ${index + 1} van ${inLetters(requestId)}`,
        shareBasisPoints: index === 0 ? 10_000 - share * (payers.length - 1) : share,
        ...payer,
        requestId,
        position: index + 1,
      })),
    );
  });
}

export async function payersOf(requestId: string) {
  return await database()
    .select()
    .from(requestPayers)
    .where(eq(requestPayers.requestId, requestId))
    .orderBy(requestPayers.position);
}

/** The id of a payer of whom something misses, made where nobody pays yet. */
export async function payerWithGaps(requestId: string): Promise<string> {
  if ((await payersOf(requestId)).length === 0) await setPayers(requestId, [{ orderNumber: '' }]);
  return (await payersOf(requestId))[0]?.id ?? '';
}
