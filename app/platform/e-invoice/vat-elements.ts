import { decimalAmount } from '../xml/decimal-amount';
import { xmlText } from '../xml/xml-text';
import { type EInvoice, type EInvoiceVat, type VatTreatment, vatCategories } from './e-invoice';

const vat = { 'cbc:ID': 'VAT' };

export function euros(cents: number) {
  return { '@currencyID': 'EUR', '#': decimalAmount(cents) };
}

/** The category of a line or a subtotal; `O` names no rate (BR-O-05), what is not taxed names zero. */
export function vatCategory(treatment: VatTreatment, basisPoints: number, reason: object = {}) {
  return {
    'cbc:ID': vatCategories[treatment],
    'cbc:Percent': treatment === 'outside' ? undefined : percentage(basisPoints),
    ...reason,
    'cac:TaxScheme': vat,
  };
}

export function taxTotal(invoice: EInvoice) {
  return {
    'cbc:TaxAmount': euros(invoice.vatCents),
    'cac:TaxSubtotal': invoice.vat.map((subtotal) => ({
      'cbc:TaxableAmount': euros(subtotal.netCents),
      'cbc:TaxAmount': euros(subtotal.vatCents),
      'cac:TaxCategory': vatCategory(
        subtotal.treatment,
        subtotal.basisPoints,
        exemption(subtotal, invoice.profile),
      ),
    })),
  };
}

const exemptionCodes = {
  standard: undefined,
  exempt: undefined,
  outside: 'VATEX-EU-O',
  reverse: 'VATEX-EU-AE',
} as const;

/** NLCIUS would rather have words than a code (BR-NL-35). */
function exemption({ treatment, exemptionReason }: EInvoiceVat, profile: EInvoice['profile']) {
  const words = xmlText(exemptionReason);
  return {
    'cbc:TaxExemptionReasonCode': profile === 'nlcius' && words ? undefined : exemptionCodes[treatment],
    'cbc:TaxExemptionReason': words,
  };
}

/** `2100` is `21`, `550` is `5.5`. */
function percentage(basisPoints: number): string {
  return decimalAmount(basisPoints).replace(/\.?0+$/, '') || '0';
}
