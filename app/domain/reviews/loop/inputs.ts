import { z } from 'zod';
import { dayInput } from '../../kernel/day-input';
import { hasAtLeast } from '../../privacy/text-length';
import { refuseAnyFinding } from '../follow-up/inputs';
import { assessmentGrounds, assessmentStatuses, effectGrounds, effectOutcomes } from './loop-words';

const version = z.coerce.number().int().min(1);
const remark = z.string().trim().max(300, 'too-long|300').superRefine(refuseAnyFinding).default('');

/** Whoever chooses "other" says what. */
function askWhat(ground: string, text: string, context: z.RefinementCtx): void {
  if (ground === 'other' && !hasAtLeast(5)(text)) {
    context.addIssue({ code: 'custom', message: text === '' ? 'required' : 'too-short|5', path: ['remark'] });
  }
}

export const assessmentInput = z
  .object({ version, status: z.enum(assessmentStatuses), ground: z.enum(assessmentGrounds), remark })
  .superRefine((input, context) => askWhat(input.ground, input.remark, context));
export type AssessmentInput = z.infer<typeof assessmentInput>;

export const effectInput = z
  .object({
    version,
    lookedAt: z.enum(effectGrounds),
    outcome: z.enum(effectOutcomes),
    nextOn: dayInput.optional(),
    isFinal: z.literal('yes').optional(),
    remark,
  })
  .superRefine(({ lookedAt, outcome, nextOn, isFinal, remark: text }, context) => {
    askWhat(lookedAt, text, context);
    const problem = (path: string, message: string) =>
      context.addIssue({ code: 'custom', message, path: [path] });
    if (outcome === 'too-early' && !nextOn) problem('nextOn', 'required');
    if (outcome === 'too-early' && isFinal) problem('isFinal', 'final-too-early');
  });
export type EffectInput = z.infer<typeof effectInput>;
