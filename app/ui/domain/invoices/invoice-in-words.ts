import type { InvoiceContent, InvoiceParty } from '~/domain/billing/invoices/invoice-content';
import type { InvoiceKind } from '~/domain/billing/invoices/invoice-kind';
import type { Language } from '~/i18n/language';
import { translator } from '~/i18n/translate';
import { formatDay } from '~/ui/formats/day';
import { formatEuro } from '~/ui/formats/euro';
import { formatNumber } from '~/ui/formats/number';
import { lineDescription, lineName } from './line-in-words';

export interface InvoiceOnPaper {
  readonly kind: InvoiceKind;
  readonly number: string;
  readonly issuedOn: string;
  readonly dueOn: string;
  readonly content: InvoiceContent;
  readonly netCents: number;
  readonly vatCents: number;
  readonly totalCents: number;
}

/** An invoice or credit note as a document to print: who, for what, how much and how to pay; nothing of the case. */
export function invoiceInWords(language: Language, invoice: InvoiceOnPaper) {
  const t = translator(language, 'invoicePaper');
  const { kind, number, content } = invoice;
  const isInvoice = kind === 'invoice';
  const title = t(`title.${kind}`, { number });
  const day = (value: string) => formatDay(language, value);
  const euro = (cents: number) => formatEuro(language, isInvoice ? cents : 0 - cents);
  const share = formatNumber(language, content.shareBasisPoints / 100);
  return {
    title,
    lead: [
      t(`lead.${kind}`, { reference: content.reference, credited: content.credits?.number ?? '' }),
      ...(content.shareBasisPoints < 10_000 ? [t('lead.share', { percent: share })] : []),
    ],
    facts: filledIn([
      { term: t(`number.${kind}`), value: number },
      { term: t(`issued.${kind}`), value: day(invoice.issuedOn) },
      { term: t('due'), value: isInvoice ? day(invoice.dueOn) : '' },
      {
        term: t('credits'),
        value: content.credits
          ? t('credits-value', { number: content.credits.number, day: day(content.credits.issuedOn) })
          : '',
      },
      { term: t('reference'), value: content.reference },
      {
        term: t('period'),
        value: t('period-value', { from: day(content.periodFrom), to: day(content.periodTo) }),
      },
      { term: t('order-number'), value: content.orderNumber },
      { term: t('buyer-reference'), value: content.buyerReference },
    ]),
    sections: [
      { title: t('buyer'), items: partyItems(language, content.buyer) },
      { title: t('seller'), items: partyItems(language, content.seller) },
      {
        title: t('lines'),
        items: content.lines.map((line) => ({
          term: lineName(language, line),
          value: filledIn([
            { term: t('calculation'), value: lineDescription(language, line, kind) },
            { term: t('amount'), value: euro(line.netCents) },
          ]),
        })),
      },
      {
        title: t('totals'),
        items: filledIn([
          { term: t('net'), value: euro(invoice.netCents) },
          ...content.vat.map(({ vatTreatment, vatBasisPoints, netCents, vatCents }) => ({
            term: t(`vat-line.${vatTreatment}`, {
              percent: formatNumber(language, vatBasisPoints / 100),
              net: euro(netCents),
            }),
            value: euro(vatCents),
          })),
          {
            term: t('exempt-reason'),
            value: content.vat.some(({ vatTreatment }) => vatTreatment === 'exempt')
              ? content.exemptReason
              : '',
          },
          { term: t(`total.${kind}`), value: euro(invoice.totalCents) },
        ]),
      },
      ...(isInvoice
        ? [
            {
              title: t('payment'),
              items: filledIn([
                { term: t('iban'), value: content.seller.iban },
                { term: t('bic'), value: content.seller.bic ?? '' },
                { term: t('payment-name'), value: content.seller.name },
                { term: t('payment-reference'), value: number },
              ]),
            },
          ]
        : []),
    ],
    header: [title, t('header', { reference: content.reference })] as const,
    footer: [
      t('printed', { organisation: content.seller.name, number }),
      (page: number, pages: number) => t('page', { page, pages }),
    ] as const,
    unprintableNote: t('unprintable'),
  };
}

function partyItems(language: Language, party: InvoiceParty) {
  const t = translator(language, 'invoicePaper');
  const address = [party.addressLine, `${party.postalCode} ${party.city}`.trim()].filter(Boolean);
  return filledIn([
    { term: t('name'), value: party.name },
    { term: t('address'), value: address.join(', ') },
    { term: t('kvk'), value: party.kvk ?? '' },
    { term: t('oin'), value: party.oin ?? '' },
    { term: t('vat-number'), value: party.vatNumber ?? '' },
    { term: t('email'), value: party.email },
  ]);
}

function filledIn<Item extends { readonly value: string }>(items: readonly Item[]): Item[] {
  return items.filter(({ value }) => value !== '');
}
