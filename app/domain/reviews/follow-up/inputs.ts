import { z } from 'zod';
import { dayInput } from '../../kernel/day-input';
import { reasonInput } from '../../privacy/reason-input';
import { refusePrivateData } from '../../privacy/refuse-private-data';
import { hasAtLeast } from '../../privacy/text-length';
import { screenText } from '../../privacy/text-screen';
import {
  adviceKinds,
  type EvaluationQuestion,
  evaluationQuestions,
  fewestShownAnswers,
  publications,
  responseKinds,
} from './follow-up-words';

const version = z.coerce.number().int().min(1);

/** Also what is only likely to lead to a person is refused: these words are read outside the review. */
export function refuseAnyFinding(text: string, context: z.RefinementCtx<string>): void {
  const [finding] = screenText(text);
  if (finding) context.addIssue({ code: 'custom', message: `found-${finding.kind}` });
}

const functionInput = z
  .string()
  .trim()
  .refine(hasAtLeast(2), 'too-short|2')
  .max(120, 'too-long|120')
  .superRefine(refuseAnyFinding);

export const reportInput = z.object({
  version,
  reportReference: z
    .string()
    .trim()
    .refine(hasAtLeast(3), 'too-short|3')
    .max(200, 'too-long|200')
    .superRefine(refusePrivateData),
});

export const publicationInput = z.object({
  version,
  publication: z.enum(publications),
  byFunction: functionInput,
});

/** Nobody lists more: a report with so many is not read. */
export const mostRecommendations = 40;

export const recommendationInput = z.object({
  version,
  kind: z.enum(adviceKinds),
  label: z
    .string()
    .trim()
    .refine(hasAtLeast(5), 'too-short|5')
    .max(160, 'too-long|160')
    .superRefine(refuseAnyFinding),
  /** A line of the organisations of the request; absent for the commissioners together. */
  addresseeId: z.uuid('not-an-option').optional(),
  /** The finding of this review it came from. */
  findingId: z.uuid('not-an-option').optional(),
  /** Where in the list, counted from one; absent for the end, or for where it is. */
  position: z.coerce.number().int().min(1).max(mostRecommendations).optional(),
});
export type RecommendationInput = z.infer<typeof recommendationInput>;

export const responseInput = z
  .object({
    version,
    response: z.enum(responseKinds),
    ownerFunction: functionInput.optional(),
    dueOn: dayInput.optional(),
    explanation: z.string().trim().max(600, 'too-long|600').superRefine(refusePrivateData).default(''),
  })
  .superRefine(({ response, ownerFunction, dueOn, explanation }, context) => {
    const missing = (path: string) => context.addIssue({ code: 'custom', message: 'required', path: [path] });
    if (response === 'adopted' || response === 'partly') {
      if (!ownerFunction) missing('ownerFunction');
      if (!dueOn) missing('dueOn');
    }
    if (response === 'rejected' && explanation === '') missing('explanation');
  });
export type ResponseInput = z.infer<typeof responseInput>;

export const followUpPlanInput = z.object({ version, followUpOn: dayInput });
export const followUpHeldInput = z.object({ version, heldOn: dayInput });

export const evaluationOpeningInput = z.object({
  version,
  /** With fewer nothing could ever be shown. */
  invited: z.coerce.number().int().min(fewestShownAnswers).max(500),
  closesOn: dayInput,
});

export const evaluationWaiverInput = z.object({ version, reason: reasonInput });

const score = z.coerce.number().int().min(1).max(5);

export const evaluationInput = z.object(
  Object.fromEntries(evaluationQuestions.map((question) => [question, score])) as Record<
    EvaluationQuestion,
    typeof score
  >,
);
export type EvaluationInput = z.infer<typeof evaluationInput>;
