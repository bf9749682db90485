import type { FormValues } from '~/ui/primitives/form-state';

/** Settings as they are on record, whatever else comes along. */
type Settings = Readonly<Record<string, unknown>> & {
  readonly vatTreatment: string;
  readonly vatBasisPoints: number;
  readonly kilometreCents: number;
};

/** What the books of a new network begin with. */
const usual: FormValues = {
  eInvoiceProfile: 'peppol',
  paymentDays: '30',
  confirmationDays: '10',
  submitByDay: '7',
  budgetWarningPercent: '80',
  kilometre: '0,23',
  revenueAccount: '8000',
  expenseRevenueAccount: '8010',
  payoutAccount: '7000',
  supervisionAccount: '7010',
  expensePayoutAccount: '7020',
  debtorAccount: '1300',
  creditorAccount: '1600',
  vatPayableAccount: '1500',
  vatReceivableAccount: '1510',
  standardVatCode: 'VH',
  exemptVatCode: 'VV',
  outsideVatCode: 'GEEN',
  reverseVatCode: 'VL',
};

/** The form as it begins: as it stands on record, or as usual. */
export function settingsValues(settings: Settings | null): FormValues {
  if (settings === null) return usual;
  const { vatTreatment, vatBasisPoints, kilometreCents, ...rest } = settings;
  const texts = Object.entries(rest).flatMap(([name, value]) =>
    typeof value === 'string' || typeof value === 'number' ? [[name, String(value)] as const] : [],
  );
  return {
    ...Object.fromEntries(texts),
    vatTreatment,
    vatPercentage: vatTreatment === 'standard' ? decimal(vatBasisPoints) : '',
    kilometre: decimal(kilometreCents),
  };
}

function decimal(hundredths: number): string {
  return `${Math.floor(hundredths / 100)},${String(hundredths % 100).padStart(2, '0')}`;
}
