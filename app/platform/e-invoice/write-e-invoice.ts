import { electronicFormatIBAN } from 'ibantools';
import { writeXml } from '../xml/write-xml';
import { xmlLines, xmlText } from '../xml/xml-text';
import { documentNames } from './document-names';
import { type EInvoice, isCredit, kindCodes } from './e-invoice';
import { lineElement, periodElement } from './line-element';
import { partyElement } from './party-element';
import { refuseContradictions } from './refuse-contradictions';
import { euros, taxTotal } from './vat-elements';

/**
 * The invoice as a UBL 2.1 file. Throws a `RangeError` with the rule that is broken when the invoice says something no
 * receiver would take. The order of the elements is that of the schema.
 */
export function writeEInvoice(invoice: EInvoice): string {
  refuseContradictions(invoice);
  const { root, namespaces } = documentNames(invoice);
  const content = isCredit(invoice.kind) ? creditNoteContent(invoice) : invoiceContent(invoice);
  return writeXml({ [root]: { ...namespaces, ...content } });
}

function invoiceContent(invoice: EInvoice) {
  const project = xmlText(invoice.projectReference);
  return {
    ...identity(invoice),
    'cbc:DueDate': invoice.dueOn ?? undefined,
    'cbc:InvoiceTypeCode': kindCodes[invoice.kind],
    ...references(invoice),
    'cac:AdditionalDocumentReference': attachments(invoice),
    'cac:ProjectReference': project && { 'cbc:ID': project },
    ...partiesAndPayment(invoice),
    ...totals(invoice),
    'cac:InvoiceLine': invoice.lines.map((line) => lineElement(line, 'cbc:InvoicedQuantity')),
  };
}

/** A credit note has no project reference and no day of payment of its own: they stand in a document of type 50 and with the account. */
function creditNoteContent(invoice: EInvoice) {
  const project = xmlText(invoice.projectReference);
  const projectDocument = project ? [{ 'cbc:ID': project, 'cbc:DocumentTypeCode': '50' }] : [];
  return {
    ...identity(invoice),
    'cbc:CreditNoteTypeCode': kindCodes[invoice.kind],
    ...references(invoice),
    'cac:AdditionalDocumentReference': [...projectDocument, ...attachments(invoice)],
    ...partiesAndPayment(invoice),
    ...totals(invoice),
    'cac:CreditNoteLine': invoice.lines.map((line) => lineElement(line, 'cbc:CreditedQuantity')),
  };
}

function identity(invoice: EInvoice) {
  const { customization, process } = documentNames(invoice);
  return {
    'cbc:CustomizationID': customization,
    'cbc:ProfileID': process,
    'cbc:ID': xmlText(invoice.number),
    'cbc:IssueDate': invoice.issuedOn,
  };
}

function references(invoice: EInvoice) {
  const order = xmlText(invoice.orderNumber);
  return {
    // What stands between two of them is read as a code (BR-CL-08).
    'cbc:Note': xmlLines(invoice.note)?.replaceAll('#', '＃'),
    'cbc:DocumentCurrencyCode': 'EUR',
    'cbc:BuyerReference': xmlText(invoice.buyerReference),
    'cac:InvoicePeriod': periodElement(invoice),
    'cac:OrderReference': order && { 'cbc:ID': order },
    'cac:BillingReference': invoice.corrects && {
      'cac:InvoiceDocumentReference': {
        'cbc:ID': xmlText(invoice.corrects.number),
        // NLCIUS advises against it (BR-NL-24).
        'cbc:IssueDate': invoice.profile === 'nlcius' ? undefined : invoice.corrects.issuedOn,
      },
    },
  };
}

function attachments(invoice: EInvoice) {
  return invoice.attachments.map(({ filename, mimeCode, bytes, description }) => ({
    'cbc:ID': xmlText(filename),
    'cbc:DocumentDescription': xmlText(description),
    'cac:Attachment': {
      'cbc:EmbeddedDocumentBinaryObject': {
        '@mimeCode': mimeCode,
        '@filename': xmlText(filename),
        '#': Buffer.from(bytes).toString('base64'),
      },
    },
  }));
}

function partiesAndPayment(invoice: EInvoice) {
  const withVatNumbers = invoice.vat.every(({ treatment }) => treatment !== 'outside');
  return {
    'cac:AccountingSupplierParty': partyElement(invoice.seller, withVatNumbers),
    'cac:AccountingCustomerParty': partyElement(invoice.buyer, withVatNumbers),
    'cac:PaymentMeans': {
      // SEPA credit transfer.
      'cbc:PaymentMeansCode': '58',
      'cbc:PaymentDueDate': isCredit(invoice.kind) ? (invoice.dueOn ?? undefined) : undefined,
      'cbc:PaymentID': xmlText(invoice.paymentReference),
      'cac:PayeeFinancialAccount': {
        'cbc:ID': electronicFormatIBAN(invoice.iban) ?? undefined,
        // NLCIUS advises against it (BR-NL-30).
        'cbc:Name': invoice.profile === 'nlcius' ? undefined : xmlText(invoice.accountName),
      },
    },
  };
}

function totals(invoice: EInvoice) {
  return {
    'cac:TaxTotal': taxTotal(invoice),
    'cac:LegalMonetaryTotal': {
      'cbc:LineExtensionAmount': euros(invoice.netCents),
      'cbc:TaxExclusiveAmount': euros(invoice.netCents),
      'cbc:TaxInclusiveAmount': euros(invoice.totalCents),
      'cbc:PayableAmount': euros(invoice.totalCents),
    },
  };
}
