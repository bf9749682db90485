import { z } from 'zod';
import { dayInput } from '../../kernel/day-input';
import { parseMinutes } from '../../kernel/minutes';
import { isMonth } from '../../kernel/month';
import { organisationKinds } from '../../organisations/organisation-kind';
import { meetingModes } from '../../registry/expertise';
import { reviewForms } from '../../registry/review-form';
import {
  completionReasons,
  noMatchReasons,
  referralTargets,
  refusalReasons,
} from '../closing/closing-reason';
import {
  consentStates,
  inspectorateStates,
  parallelProcessStates,
  willingnesses,
} from '../intake/request-answers';
import { consentDecisions } from '../participation/consent-decision';
import { type RequestKind, requestKinds } from '../request-kind';
import { reviewerCounts, usualReviewers } from '../reviewer-count';

/** The version of the request the page showed: a change since then makes the page stale. */
const version = z.number().int().min(1);
const longText = z.string().trim().min(10).max(1000);
const organisationName = z.string().trim().min(2).max(160);

/** Hours as people write them (`7`, `7,25`, `7:15`), in minutes; from 1 hour to 400 hours. */
const hours = z.string().transform((typed, context) => {
  const minutes = parseMinutes(typed);
  if (minutes !== null && minutes >= 60 && minutes <= 24_000) return minutes;
  const message = minutes === null ? 'not-a-number' : minutes < 60 ? 'too-low|1' : 'too-high|400';
  context.addIssue({ code: 'custom', message });
  return z.NEVER;
});

export const versionInput = z.object({ version });

export const questionInput = z.object({
  version,
  question: z.string().trim().min(10).max(600),
  dueOn: dayInput,
});

export const referralInput = z.object({ version, target: z.enum(referralTargets), explanation: longText });

export const refusalInput = z.object({ version, reason: z.enum(refusalReasons), explanation: longText });

/** The moment is Dutch clock time, as the fields for a day and a time give it. */
export const orientationInput = z.object({
  version,
  plannedOn: dayInput,
  plannedTime: z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/, 'not-a-time'),
  mode: z.enum(meetingModes),
});

export const formChoiceInput = z
  .object({
    version,
    form: z.enum(reviewForms),
    reviewers: z.number().pipe(z.literal(reviewerCounts)).default(usualReviewers),
    hoursPerReviewer: hours,
    months: z.number().int().min(1).max(24),
    startMonth: z.string().refine(isMonth, 'not-a-month'),
    wantsTrainee: z.boolean().default(false),
  })
  .refine(({ reviewers, wantsTrainee }) => reviewers > 1 || !wantsTrainee, {
    path: ['wantsTrainee'],
    error: 'trainee-alone',
  });

export const organisationInput = z.object({
  version,
  name: organisationName,
  kind: z.enum(organisationKinds),
  isInvolved: z.boolean().default(false),
  isCommissioner: z.boolean().default(false),
  willingness: z.enum(willingnesses).default('unknown'),
});

/** What is recognised: a line of the list of organisations, or a payer that is not on it. */
export const recognitionInput = z.object({
  version,
  subject: z.enum(['listed', 'payer']),
  subjectId: z.uuid(),
  /** A known organisation; absent to make a new one of the typed name. */
  organisationId: z.uuid().optional(),
  /** For a new organisation: whether its whole group has been looked up. */
  parentKnown: z.boolean().default(false),
});

const signedFields = ['byFunction', 'consentOn', 'groundRulesVersion'] as const;

export const consentInput = z
  .object({
    version,
    requestOrganisationId: z.uuid(),
    consent: z.enum(consentStates),
    byFunction: z.string().trim().min(2).max(120).optional(),
    consentOn: dayInput.optional(),
    groundRulesVersion: z.string().trim().min(1).max(40).optional(),
  })
  .superRefine((input, context) => {
    if (input.consent === 'none') return;
    const isSigned = input.consent === 'given' || input.consent === 'withdrawn';
    for (const field of isSigned ? signedFields : (['consentOn'] as const)) {
      if (input[field] === undefined)
        context.addIssue({ code: 'custom', message: 'required', path: [field] });
    }
  });

/** Begins an intake for somebody who phoned. */
export const behalfInput = z.object({ kind: z.enum(requestKinds) });

export const kindsAfterTalk = ['review', 'consult', 'session'] as const satisfies readonly RequestKind[];

export const afterTalkInput = z.object({ version, kind: z.enum(kindsAfterTalk) });

export const completionInput = z.object({
  version,
  reason: z.enum(completionReasons),
  explanation: longText,
});

export const noMatchInput = z.object({ version, reason: z.enum(noMatchReasons), explanation: longText });

export const willingnessInput = z.object({
  version,
  requestOrganisationId: z.uuid(),
  willingness: z.enum(willingnesses),
  willingnessOn: dayInput,
});

/** How it goes on without the consent of an organisation. With `stop` the requester reads the reason. */
export const consentDecisionInput = z.object({
  version,
  decision: z.enum(consentDecisions),
  reason: z.string().trim().min(10).max(600),
});

const procedure = z.object({
  state: z.enum(parallelProcessStates),
  statedOn: dayInput,
  endsMonth: z.string().refine(isMonth, 'not-a-month').optional(),
});

export const proceduresInput = z.object({
  version,
  inspectorateState: z.enum(inspectorateStates),
  inspectorateDeadlineOn: dayInput.optional(),
  inspectorateStatedOn: dayInput,
  criminal: procedure,
  disciplinary: procedure,
  complaint: procedure,
  civil: procedure,
  'child-protection': procedure,
});
