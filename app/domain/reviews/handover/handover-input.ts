import { z } from 'zod';
import { dayInput } from '../../kernel/day-input';
import { parseMinutes } from '../../kernel/minutes';
import { isMonth } from '../../kernel/month';
import { hasAtLeast } from '../../privacy/text-length';
import { careDomains } from '../../registry/expertise';
import { reviewForms } from '../../registry/review-form';
import { plannedStatuses } from '../review-status';

/** Hours per reviewer as people write them, in minutes; from 1 hour to 400 hours. */
const hours = z.string().transform((typed, context) => {
  const minutes = parseMinutes(typed);
  if (minutes !== null && minutes >= 60 && minutes <= 24_000) return minutes;
  const message = minutes === null ? 'not-a-number' : minutes < 60 ? 'too-low|1' : 'too-high|400';
  context.addIssue({ code: 'custom', message });
  return z.NEVER;
});

/** Names of organisations, one on each line. */
const names = z
  .string()
  .max(6000, 'too-long|6000')
  .transform((typed) => [
    ...new Set(
      typed
        .split('\n')
        .map((line) => line.trim())
        .filter((line) => line !== ''),
    ),
  ])
  .refine((all) => all.length > 0, 'required')
  .refine((all) => all.length <= 40 && all.every((name) => name.length <= 160), 'name-unknown');

/** A review that is already under way, as a coordinator hands it over from the foundation. */
export const handoverInput = z.object({
  requesterName: z.string().trim().refine(hasAtLeast(2), 'too-short|2').max(120),
  requesterAddress: z.string().trim().toLowerCase().max(200).pipe(z.email()),
  requesterFunction: z.string().trim().refine(hasAtLeast(2), 'too-short|2').max(120),
  organisation: z.string().trim().refine(hasAtLeast(2), 'too-short|2').max(160),
  involved: names,
  region: z.string(),
  careDomain: z.enum(careDomains),
  form: z.enum(reviewForms),
  hoursPerReviewer: hours,
  months: z.coerce.number().int().min(1).max(24),
  startMonth: z.string().refine(isMonth, 'not-a-month'),
  learningQuestion: z.string().trim().min(20, 'too-short|20').max(600, 'too-long|600'),
  lead: z.uuid(),
  co: z.uuid().optional(),
  third: z.uuid().optional(),
  supervisor: z.uuid(),
  status: z.enum(plannedStatuses),
  preparingOn: dayInput.optional(),
  exploringOn: dayInput.optional(),
  dialogueOn: dayInput.optional(),
  draftingOn: dayInput.optional(),
  commentingOn: dayInput.optional(),
  quality_checkOn: dayInput.optional(),
  reportedOn: dayInput.optional(),
  follow_upOn: dayInput.optional(),
  /** Why the people may stay although a rule that may yield says otherwise. */
  reason: z.string().trim().refine(hasAtLeast(10), 'too-short|10').max(600, 'too-long|600').optional(),
});

export type HandoverInput = z.output<typeof handoverInput>;
