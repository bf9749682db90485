/** What is still missing before a payer can be sent an invoice that does not come back. */
export const invoiceGapNames = ['registration-number', 'address', 'invoice-email', 'order-number'] as const;
export type InvoiceGap = (typeof invoiceGapNames)[number];

export interface PayerDetails {
  readonly kvk: string | null;
  readonly oin: string | null;
  readonly addressLine: string;
  readonly postalCode: string;
  readonly city: string;
  readonly invoiceEmail: string;
  readonly orderNumber: string;
}

/** Dutch e-invoices name a KvK number or OIN, the whole address, and an order number or reference of the buyer. */
export function invoiceGaps(payer: PayerDetails): InvoiceGap[] {
  const missing: Readonly<Record<InvoiceGap, boolean>> = {
    'registration-number': !payer.kvk && !payer.oin,
    address: !payer.addressLine || !payer.postalCode || !payer.city,
    'invoice-email': !payer.invoiceEmail,
    'order-number': !payer.orderNumber,
  };
  return invoiceGapNames.filter((gap) => missing[gap]);
}
