import { eInvoiceParty } from '~/domain/billing/documents/e-invoice-party.server';
import type { VatTreatment } from '~/domain/reviews/agreement/vat-treatment';
import type { Language } from '~/i18n/language';
import { translator } from '~/i18n/translate';
import type { EInvoice, EInvoiceAttachment } from '~/platform/e-invoice/e-invoice';
import type { InvoiceOnPaper } from '~/ui/domain/invoices/invoice-in-words';
import { lineDescription, lineName } from '~/ui/domain/invoices/line-in-words';
import { formatEuro } from '~/ui/formats/euro';
import { formatExactHours } from '~/ui/formats/exact-hours';
import { formatNumber } from '~/ui/formats/number';

/** An invoice as an e-invoice says it; amounts of a credit note are those that are given back. */
export function eInvoiceOf(
  language: Language,
  { kind, number, issuedOn, dueOn, content, netCents, vatCents, totalCents }: InvoiceOnPaper,
  attachments: readonly EInvoiceAttachment[],
): EInvoice {
  const t = translator(language, 'invoicePaper');
  const asPrinted = (cents: number) => (kind === 'invoice' ? cents : 0 - cents);
  const share = `${formatNumber(language, content.shareBasisPoints / 100)} %`;
  const reasons: Readonly<Record<VatTreatment, string | null>> = {
    standard: null,
    exempt: content.exemptReason,
    outside: t('reason.outside'),
    reverse: t('reason.reverse'),
  };
  return {
    kind,
    profile: content.profile,
    number,
    issuedOn,
    dueOn: kind === 'invoice' ? dueOn : null,
    seller: eInvoiceParty(content.seller),
    buyer: eInvoiceParty(content.buyer),
    orderNumber: content.orderNumber || null,
    // Somebody set aside that there is neither: the reference of the review is what the payer knows it by.
    buyerReference: content.buyerReference || (content.orderNumber ? null : content.reference),
    projectReference: content.reference,
    corrects: content.credits,
    periodFrom: content.periodFrom,
    periodTo: content.periodTo,
    iban: content.seller.iban,
    accountName: content.seller.name,
    paymentReference: number,
    note: null,
    lines: content.lines.map((line, index) => ({
      position: index + 1,
      name: lineName(language, line),
      description: lineDescription(language, line, kind) || null,
      netCents: asPrinted(line.netCents),
      vatTreatment: line.vatTreatment,
      vatBasisPoints: line.vatBasisPoints,
      properties: [
        ...(line.minutes === null || line.rateCents === null
          ? []
          : [
              { name: t('property.hours'), value: formatExactHours(language, asPrinted(line.minutes)) },
              { name: t('property.rate'), value: formatEuro(language, line.rateCents) },
            ]),
        { name: t('property.share'), value: share },
      ],
      periodFrom: null,
      periodTo: null,
    })),
    vat: content.vat.map((subtotal) => ({
      treatment: subtotal.vatTreatment,
      basisPoints: subtotal.vatBasisPoints,
      netCents: asPrinted(subtotal.netCents),
      vatCents: asPrinted(subtotal.vatCents),
      exemptionReason: reasons[subtotal.vatTreatment],
    })),
    netCents: asPrinted(netCents),
    vatCents: asPrinted(vatCents),
    totalCents: asPrinted(totalCents),
    attachments,
  };
}
