import type { InvoiceGap } from '~/domain/requests/payers/invoice-readiness';

/** How far one payer is from an invoice, as it comes to a page. */
export interface ShownPayer {
  readonly id: string;
  readonly name: string;
  readonly shareBasisPoints: number;
  readonly isRecognised: boolean;
  readonly gaps: readonly InvoiceGap[];
  readonly waiver: { readonly reason: string; readonly at: string } | null;
}

export function hasOpenGaps({ gaps, waiver }: Pick<ShownPayer, 'gaps' | 'waiver'>): boolean {
  return gaps.length > 0 && waiver === null;
}
