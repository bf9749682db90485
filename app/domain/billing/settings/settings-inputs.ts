import { isValidBIC } from 'ibantools';
import { z } from 'zod';
import { parseEuro } from '../../kernel/money';
import { refuseCitizenNumber } from '../../privacy/refuse-citizen-number';
import { digits, email, postalCode } from '../../requests/intake/answer-rules';
import { vatTreatments } from '../../reviews/agreement/vat-treatment';
import { eInvoiceProfiles } from '../invoices/invoice-kind';
import { checkVat, ibanInput, shortText, vatPercentageInput } from '../payees/payee-inputs';
import { isVatNumber, tidyVatNumber } from '../payees/vat-number';

const whole = (least: number, most: number) =>
  z.coerce
    .number('not-a-whole-number')
    .int('not-a-whole-number')
    .min(least, `too-low|${least}`)
    .max(most, `too-high|${most}`);
const code = z
  .string()
  .trim()
  .regex(/^[A-Za-z0-9.-]{1,12}$/, 'not-a-ledger-code')
  .superRefine(refuseCitizenNumber);
const highestKilometre = 200;

/** The ledger accounts and VAT codes of the bookkeeping package. */
export const accountFields = [
  'revenueAccount',
  'expenseRevenueAccount',
  'payoutAccount',
  'supervisionAccount',
  'expensePayoutAccount',
  'debtorAccount',
  'creditorAccount',
  'vatPayableAccount',
  'vatReceivableAccount',
] as const;
export const vatCodeFields = [
  'standardVatCode',
  'exemptVatCode',
  'outsideVatCode',
  'reverseVatCode',
] as const;

const codes = Object.fromEntries(
  [...accountFields, ...vatCodeFields].map((field) => [field, code]),
) as Record<(typeof accountFields)[number] | (typeof vatCodeFields)[number], typeof code>;

/** Who the network is, how it sends invoices and keeps its books. `version`: the settings the page showed, 0 for none. */
export const settingsInput = z
  .object({
    version: z.coerce.number().int().min(0),
    name: shortText(160, 2),
    addressLine: shortText(120, 2),
    postalCode,
    city: shortText(80, 2),
    email,
    kvk: digits(8, 'not-a-kvk-number'),
    vatNumber: z.string().max(60).transform(tidyVatNumber).refine(isVatNumber, 'not-a-vat-number').optional(),
    iban: ibanInput,
    bic: z
      .string()
      .max(20)
      .transform((typed) => typed.replace(/\s/g, '').toUpperCase())
      .refine((bic) => isValidBIC(bic), 'not-a-bic')
      .optional(),
    eInvoiceProfile: z.enum(eInvoiceProfiles),
    vatTreatment: z.enum(vatTreatments),
    vatPercentage: vatPercentageInput.optional(),
    exemptReason: shortText(160, 5),
    paymentDays: whole(1, 120),
    confirmationDays: whole(1, 60),
    submitByDay: whole(1, 28),
    budgetWarningPercent: whole(10, 100),
    kilometre: z.string().transform((typed, context) => {
      const cents = parseEuro(typed);
      if (cents !== null && cents <= highestKilometre) return cents;
      context.addIssue({ code: 'custom', message: cents === null ? 'not-an-amount' : 'too-high|2' });
      return z.NEVER;
    }),
    ...codes,
  })
  .superRefine(checkVat);

export type SettingsInput = z.output<typeof settingsInput>;
