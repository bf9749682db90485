import { electronicFormatIBAN, isSEPACountry, isValidIBAN } from 'ibantools';
import { z } from 'zod';
import { dayInput } from '../../kernel/day-input';
import { refuseCitizenNumber } from '../../privacy/refuse-citizen-number';
import { digits, postalCode, text } from '../../requests/intake/answer-rules';
import { parseShare } from '../../requests/payers/cost-shares';
import { vatTreatments } from '../../reviews/agreement/vat-treatment';
import { payeeKinds } from './payee-kind';
import { isVatNumber, mayHoldCitizenNumber, tidyVatNumber } from './vat-number';

/** Of an organisation: an address is no secret here, a citizen service number always is. */
export const shortText = (most: number, least = 1) => text(most, least).superRefine(refuseCitizenNumber);

export const ibanInput = z
  .string()
  .max(60)
  .transform((typed) => electronicFormatIBAN(typed) ?? '')
  .refine((iban) => isValidIBAN(iban) && isSEPACountry(iban.slice(0, 2)), 'not-an-iban');

export const vatNumberInput = z
  .string()
  .max(60)
  .transform(tidyVatNumber)
  .refine(isVatNumber, 'not-a-vat-number')
  .refine((vatNumber) => !mayHoldCitizenNumber(vatNumber), 'old-vat-number');

export const vatPercentageInput = z.string().transform((typed, context) => {
  const value = parseShare(typed);
  if (value !== null && value <= 10_000) return value;
  context.addIssue({ code: 'custom', message: 'not-a-percentage' });
  return z.NEVER;
});

/** Every treatment but the usual one has no percentage, and the usual one has. */
export function checkVat(
  { vatTreatment, vatPercentage }: { vatTreatment: string; vatPercentage?: number | undefined },
  context: z.RefinementCtx,
): void {
  if (vatTreatment === 'standard' && !vatPercentage) {
    context.addIssue({ code: 'custom', message: 'required', path: ['vatPercentage'] });
  }
  if (vatTreatment !== 'standard' && vatPercentage !== undefined) {
    context.addIssue({ code: 'custom', message: 'no-percentage-here', path: ['vatPercentage'] });
  }
}

/** Who is paid for somebody's work from a day on. A self-billed invoice needs the numbers that stand on it. */
export const payeeInput = z
  .object({
    kind: z.enum(payeeKinds),
    organisationId: z.uuid().optional(),
    name: shortText(160, 2),
    addressLine: shortText(120, 2),
    postalCode,
    city: shortText(80, 2),
    kvk: digits(8, 'not-a-kvk-number').optional(),
    vatNumber: vatNumberInput.optional(),
    iban: ibanInput,
    contractReference: shortText(60).optional(),
    vatTreatment: z.enum(vatTreatments),
    vatPercentage: vatPercentageInput.optional(),
    exemptReason: shortText(160, 5).optional(),
    isSelfBilled: z
      .literal('yes')
      .optional()
      .transform((said) => said === 'yes'),
    validFrom: dayInput,
  })
  .superRefine((payee, context) => {
    checkVat(payee, context);
    const { vatTreatment, vatNumber, exemptReason, isSelfBilled, kvk } = payee;
    const needed = {
      exemptReason: vatTreatment === 'exempt' && exemptReason === undefined,
      kvk: isSelfBilled && kvk === undefined,
      vatNumber: isSelfBilled && vatTreatment === 'standard' && vatNumber === undefined,
    };
    for (const [field, isMissing] of Object.entries(needed)) {
      if (isMissing) context.addIssue({ code: 'custom', message: 'required', path: [field] });
    }
  });

export type PayeeInput = z.output<typeof payeeInput>;
