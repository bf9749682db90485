import type { StatementContent } from '~/domain/billing/payouts/statement-content';
import type { StatementKind } from '~/domain/billing/payouts/statement-kind';

/** A statement as a page or a document shows it. */
export interface ShownStatement {
  readonly called: string;
  readonly kind: StatementKind;
  readonly issuedOn: string;
  readonly paidOn: string | null;
  readonly netCents: number;
  readonly vatCents: number;
  readonly totalCents: number;
  readonly content: StatementContent;
}
