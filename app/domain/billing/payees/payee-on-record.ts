import type { VatTreatment } from '../../reviews/agreement/vat-treatment';
import type { PayeeOnDay } from '../ledger/price-book';
import type { PayeeKind } from './payee-kind';

/** Who is paid for somebody's work, as it was said. */
export interface PayeeOnRecord extends PayeeOnDay {
  readonly kind: PayeeKind;
  readonly name: string;
  readonly addressLine: string;
  readonly postalCode: string;
  readonly city: string;
  readonly kvk: string | null;
  readonly vatNumber: string | null;
  readonly iban: string;
  readonly contractReference: string;
  readonly vatTreatment: VatTreatment;
  readonly exemptReason: string;
  readonly isSelfBilled: boolean;
}

export interface PayeeOfPerson {
  readonly personId: string;
  readonly personName: string;
  /** `null` while nobody said who is paid. */
  readonly payee: PayeeOnRecord | null;
}
