import { z } from 'zod';
import { parseMinutes } from '../../kernel/minutes';
import { parseEuro } from '../../kernel/money';
import { refusePrivateData } from '../../privacy/refuse-private-data';
import { hasAtLeast } from '../../privacy/text-length';
import type { LineSource } from '../ledger/line-source';
import { disputeOutcomes } from './confirmation-answer';

const shortest = 10;
const longest = 300;

/** The names of the two fields of one line. */
export const disputedField = (lineId: number) => `disputed-${lineId}`;
export const reasonField = (lineId: number) => `reason-${lineId}`;

/** What the contact of a payer answers about these lines: who answers, and of what is not right why. */
export function answerInput(lineIds: readonly number[]) {
  const tick = z.literal('yes').optional();
  const reason = z
    .string()
    .trim()
    .max(longest, `too-long|${longest}`)
    .superRefine(refusePrivateData)
    .optional();
  const fields = Object.fromEntries(
    lineIds.flatMap((lineId) => [
      [disputedField(lineId), tick],
      [reasonField(lineId), reason],
    ]),
  ) as Record<string, typeof tick | typeof reason>;
  const byFunction = z
    .string()
    .trim()
    .refine(hasAtLeast(2), 'too-short|2')
    .max(120, 'too-long|120')
    .superRefine(refusePrivateData);
  return z
    .object(fields)
    .extend({ byFunction })
    .superRefine((answers, context) => {
      const given = answers as Readonly<Record<string, string | undefined>>;
      for (const lineId of lineIds) {
        const why = given[reasonField(lineId)] ?? '';
        const isDisputed = given[disputedField(lineId)] !== undefined;
        if (isDisputed && !hasAtLeast(shortest)(why)) {
          context.addIssue({
            code: 'custom',
            message: `too-short|${shortest}`,
            path: [reasonField(lineId)],
          });
        }
        if (!isDisputed && why !== '') {
          context.addIssue({ code: 'custom', message: 'tick-if-wrong', path: [disputedField(lineId)] });
        }
      }
    })
    .transform((answers) => {
      const given = answers as Readonly<Record<string, string | undefined>>;
      return {
        byFunction: answers.byFunction ?? '',
        disputed: lineIds
          .filter((lineId) => given[disputedField(lineId)] !== undefined)
          .map((lineId) => ({ lineId, reason: given[reasonField(lineId)] ?? '' })),
      };
    });
}

/** How a dispute about hours, or about an expense, ends; what is right is said where the line is corrected. */
export function settleInput(source: LineSource) {
  const right = z.string().transform((text, context) => {
    const value = source === 'time' ? parseMinutes(text) : parseEuro(text);
    if (value !== null) return value;
    context.addIssue({ code: 'custom', message: source === 'time' ? 'not-hours' : 'not-an-amount' });
    return z.NEVER;
  });
  return z
    .object({
      outcome: z.enum(disputeOutcomes),
      right: right.optional(),
      reason: z
        .string()
        .trim()
        .refine(hasAtLeast(shortest), `too-short|${shortest}`)
        .max(longest, `too-long|${longest}`)
        .superRefine(refusePrivateData),
    })
    .superRefine(({ outcome, right: given }, context) => {
      if (outcome === 'corrected' && given === undefined) {
        context.addIssue({ code: 'custom', message: 'required', path: ['right'] });
      }
    })
    .transform(({ outcome, reason, right: given }) => ({
      outcome,
      reason,
      ...(source === 'time' ? { minutes: given } : { amountCents: given }),
    }));
}
