import type { EInvoiceParty } from '~/platform/e-invoice/e-invoice';
import type { InvoiceParty } from '../invoices/invoice-content';

/** Somebody on an invoice or statement, as an e-invoice names them. All of them are in the Netherlands. */
export function eInvoiceParty({ eInvoiceAddress, email, ...party }: InvoiceParty): EInvoiceParty {
  const [, scheme, identifier] = /^(\d{4}):(.+)$/.exec(eInvoiceAddress) ?? [];
  const { name, addressLine, postalCode, city, kvk, oin, vatNumber } = party;
  return {
    ...{ name, addressLine, postalCode, city, kvk, oin, vatNumber },
    countryCode: 'NL',
    endpoint: scheme && identifier ? { scheme, identifier } : null,
    email: email || null,
  };
}
