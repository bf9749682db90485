import { z } from 'zod';
import { dayInput } from '../../kernel/day-input';
import { type Cents, parseEuro } from '../../kernel/money';
import { reasonInput } from '../../privacy/reason-input';
import { reviewForms } from '../../registry/review-form';
import { readReference } from '../../requests/reference';
import { billingRoles } from '../billing-role';
import type { WrittenScope } from './rate-precedence';
import { rateSides } from './rate-scope';
import { writtenScopes } from './written-scope';

const highestRate: Cents = 100_000;

/** What a commissioner pays never depends on who does the work. */
const scopesOfClient: readonly WrittenScope[] = ['review', 'role-form', 'role'];

const fieldsOf: Readonly<
  Record<WrittenScope, readonly ('reference' | 'personId' | 'employerId' | 'form')[]>
> = {
  assignment: ['reference', 'personId'],
  review: ['reference'],
  person: ['personId'],
  employer: ['employerId'],
  'role-form': ['form'],
  role: [],
};

export const rateInput = z
  .object({
    side: z.enum(rateSides),
    scope: z.enum(writtenScopes),
    role: z.enum(billingRoles),
    form: z.enum(reviewForms).optional(),
    reference: z
      .string()
      .max(60)
      .transform((typed, context) => {
        const reference = readReference(typed);
        if (reference !== null) return reference;
        context.addIssue({ code: 'custom', message: 'no-such-review' });
        return z.NEVER;
      })
      .optional(),
    personId: z.uuid().optional(),
    employerId: z.uuid().optional(),
    rate: z.string().transform((typed, context) => {
      const cents = parseEuro(typed);
      if (cents !== null && cents <= highestRate) return cents;
      context.addIssue({
        code: 'custom',
        message: cents === null ? 'not-an-amount' : `too-high|${highestRate / 100}`,
      });
      return z.NEVER;
    }),
    validFrom: dayInput,
  })
  .superRefine((rate, context) => {
    if (rate.side === 'client' && !scopesOfClient.includes(rate.scope)) {
      context.addIssue({ code: 'custom', message: 'not-of-client', path: ['scope'] });
    }
    for (const field of fieldsOf[rate.scope]) {
      if (rate[field] === undefined) context.addIssue({ code: 'custom', message: 'required', path: [field] });
    }
  })
  // What the scope does not ask counts for nothing, also when it was filled in.
  .transform(({ form, reference, personId, employerId, ...rate }) => {
    const asked = fieldsOf[rate.scope];
    const only = <Value>(field: (typeof asked)[number], value: Value | undefined) =>
      asked.includes(field) ? (value ?? null) : null;
    return {
      ...rate,
      form: only('form', form),
      reference: only('reference', reference),
      personId: only('personId', personId),
      employerId: only('employerId', employerId),
    };
  });

export type RateInput = z.output<typeof rateInput>;

/** The list of differences as the page showed it, and why they are booked. */
export const rerateInput = z.object({ fingerprint: z.string().regex(/^[0-9a-f]{64}$/), reason: reasonInput });
