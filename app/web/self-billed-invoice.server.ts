import { eInvoiceParty } from '~/domain/billing/documents/e-invoice-party.server';
import type { StatementContent } from '~/domain/billing/payouts/statement-content';
import { translator } from '~/i18n/translate';
import type { EInvoice } from '~/platform/e-invoice/e-invoice';
import { writeEInvoice } from '~/platform/e-invoice/write-e-invoice';
import { workOf } from '~/ui/domain/payouts/statement-facts';
import { formatEuro } from '~/ui/formats/euro';
import { formatHours } from '~/ui/formats/hours';

interface SelfBilled {
  readonly called: string;
  readonly issuedOn: string;
  readonly dueOn: string;
  readonly content: StatementContent;
  readonly netCents: number;
  readonly vatCents: number;
  readonly totalCents: number;
}

/** A self-billed invoice as UBL: the network, which buys the work, writes it in the name of whoever did it. */
export function selfBilledUbl(statement: SelfBilled): string {
  return writeEInvoice(selfBilledInvoice(statement));
}

function selfBilledInvoice({
  called,
  issuedOn,
  dueOn,
  content,
  netCents,
  vatCents,
  totalCents,
}: SelfBilled): EInvoice {
  const t = translator('nl', 'payouts');
  const [vat] = content.vat;
  if (!vat) throw new Error('a statement has its tax');
  return {
    kind: 'self-billed-invoice',
    profile: 'peppol',
    number: called,
    issuedOn,
    dueOn,
    seller: eInvoiceParty(content.payee),
    buyer: eInvoiceParty(content.network),
    orderNumber: content.contractReference || null,
    buyerReference: called,
    projectReference: null,
    corrects: null,
    periodFrom: content.periodFrom,
    periodTo: content.periodTo,
    iban: content.payee.iban,
    accountName: content.payee.name,
    paymentReference: called,
    note: t('statement.issued-by-customer'),
    lines: content.lines.map((line, index) => ({
      position: index + 1,
      name: workOf('nl', line),
      description:
        line.source === 'time'
          ? `${line.reference}, ${formatHours('nl', line.minutes)}, ${formatEuro('nl', line.rateCents ?? 0)}`
          : line.reference,
      netCents: line.netCents,
      vatTreatment: vat.treatment,
      vatBasisPoints: vat.basisPoints,
      properties: [],
      periodFrom: null,
      periodTo: null,
    })),
    vat: content.vat.map((part) => ({
      treatment: part.treatment,
      basisPoints: part.basisPoints,
      netCents: part.netCents,
      vatCents: part.vatCents,
      exemptionReason:
        part.treatment === 'standard' ? null : content.exemptReason || t(`statement.vat.${part.treatment}`),
    })),
    netCents,
    vatCents,
    totalCents,
    attachments: [],
  };
}
