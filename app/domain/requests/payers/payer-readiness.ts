import { type InvoiceGap, invoiceGaps, openGaps, type PayerStanding } from './invoice-readiness';

interface RecordedPayer extends PayerStanding {
  readonly id: string;
  readonly name: string;
  readonly shareBasisPoints: number;
  readonly organisationId: string | null;
  readonly gapsWaivedReason: string | null;
}

/** How far a payer is from an invoice: what is missing, and whether that was set aside. */
export interface PayerReadiness {
  readonly id: string;
  readonly name: string;
  readonly shareBasisPoints: number;
  readonly isRecognised: boolean;
  readonly gaps: readonly InvoiceGap[];
  readonly waiver: { readonly reason: string; readonly at: Date } | null;
}

export function readinessOf(payer: RecordedPayer): PayerReadiness {
  const { id, name, shareBasisPoints, organisationId, gapsWaivedAt: at, gapsWaivedReason: reason } = payer;
  return {
    id,
    name,
    shareBasisPoints,
    isRecognised: organisationId !== null,
    gaps: invoiceGaps(payer),
    waiver: at === null || reason === null ? null : { reason, at },
  };
}

/** What is still to be asked about one payer. */
export interface MissingOfPayer {
  readonly name: string;
  readonly gaps: readonly InvoiceGap[];
}

/** Of each payer what is still to be asked; those that are complete are left out. */
export function missingOf(payers: readonly (PayerStanding & { readonly name: string })[]): MissingOfPayer[] {
  return payers
    .map((payer) => ({ name: payer.name, gaps: openGaps(payer) }))
    .filter(({ gaps }) => gaps.length > 0);
}
