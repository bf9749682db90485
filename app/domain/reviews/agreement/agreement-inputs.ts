import { z } from 'zod';
import { dayInput } from '../../kernel/day-input';
import { parseMinutes } from '../../kernel/minutes';
import { parseEuro } from '../../kernel/money';
import { hasAtLeast } from '../../privacy/text-length';
import { parseShare } from '../../requests/payers/cost-shares';
import { type PlannedStatus, plannedStatuses } from '../review-status';
import { vatTreatments } from './vat-treatment';

const version = z.coerce.number().int().min(1);
const mostHours = 400;
const mostEuros = 1000;

/** Typed text that has to be something else than text; what it is not is said by `invalid`. */
function typed<Value>(read: (text: string) => Value | null, invalid: string) {
  return z.string().transform((text, context) => {
    const value = read(text);
    if (value !== null) return value;
    context.addIssue({ code: 'custom', message: invalid });
    return z.NEVER;
  });
}

const days = Object.fromEntries(plannedStatuses.map((status) => [status, dayInput.optional()])) as Record<
  PlannedStatus,
  z.ZodOptional<typeof dayInput>
>;

/** A day for each state that is still to be left, and how much supervision there is. */
export const planInput = z.object({
  version,
  ...days,
  supervisionsAgreed: z.coerce.number('not-a-whole-number').int('not-a-whole-number').min(0).max(20),
  supervisorHours: typed(parseMinutes, 'not-hours')
    .refine((minutes) => minutes <= mostHours * 60, `too-high|${mostHours}`)
    .optional(),
});

/** What cannot be known beforehand is typed: the rate and the tax are never assumed. */
export const quoteInput = z
  .object({
    version,
    hourlyRate: typed(parseEuro, 'not-an-amount').refine(
      (cents) => cents <= mostEuros * 100,
      `too-high|${mostEuros}`,
    ),
    vatTreatment: z.enum(vatTreatments),
    vatPercentage: typed(parseShare, 'not-a-percentage').optional(),
    validUntilOn: dayInput,
  })
  .superRefine(({ vatTreatment, vatPercentage }, context) => {
    if (vatTreatment === 'standard' && vatPercentage === undefined) {
      context.addIssue({ code: 'custom', message: 'required', path: ['vatPercentage'] });
    }
    if (vatTreatment !== 'standard' && vatPercentage !== undefined) {
      context.addIssue({ code: 'custom', message: 'no-percentage-here', path: ['vatPercentage'] });
    }
  });

/** Who said yes in writing, by function, and when; never by name. Whom it is of stands in the address. */
export const writtenAgreementInput = z.object({
  version,
  byFunction: z.string().trim().refine(hasAtLeast(2), 'too-short|2').max(120),
  agreedOn: dayInput,
});

/** The same for one of the payers on a page with all of them. */
export const agreementInput = writtenAgreementInput.extend({
  position: z.coerce.number().int().min(1).max(100),
});
