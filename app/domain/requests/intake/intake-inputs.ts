import { z } from 'zod';
import { organisationKinds } from '../../organisations/organisation-kind';
import { careDomains, meetingModes, themes } from '../../registry/expertise';
import { wantedForms } from '../../registry/review-form';
import { mostPayers } from '../payers/payer-form';
import { checkPayerRows, isNamed, payerRow } from '../payers/payer-row';
import { audienceSizes, dayParts, sessionSettings } from '../request-kind';
import { count, day, email, month, optionalText, organisationName, phone, text } from './answer-rules';
import { commissionedByWays, mandateHolders, type StepName, yesNo } from './intake-steps';
import {
  ageBands,
  attentions,
  budgetBands,
  familyInformedStates,
  foundUsWays,
  inspectorateStates,
  municipalityRoles,
  parallelProcessStates,
  periodEnds,
  periodLengths,
  triggers,
  willingnesses,
  yesNoUnknown,
} from './request-answers';

/** An organisation that is named, or an empty line. */
const organisationRow = z
  .object({ name: organisationName.optional(), kind: z.enum(organisationKinds).optional() })
  .superRefine(({ name, kind }, context) => {
    if (name && !kind) context.addIssue({ code: 'custom', message: 'choose', path: ['kind'] });
    if (kind && !name) context.addIssue({ code: 'custom', message: 'required', path: ['name'] });
  });

/** Empty lines may stand anywhere in a list, and go. */
const commissioners = z.array(organisationRow).max(8).default([]);

const involvedRow = z
  .object({
    name: organisationName.optional(),
    kind: z.enum(organisationKinds).optional(),
    willingness: z.enum(willingnesses).optional(),
  })
  .superRefine(({ name, kind, willingness }, context) => {
    if (name && !kind) context.addIssue({ code: 'custom', message: 'choose', path: ['kind'] });
    if ((kind || willingness) && !name)
      context.addIssue({ code: 'custom', message: 'required', path: ['name'] });
  });

const applicant = {
  organisationName,
  organisationKind: z.enum(organisationKinds),
  organisationPlace: text(80, 2),
  requesterName: text(120, 2),
  requesterFunction: text(120, 2),
  requesterEmail: email,
  requesterPhone: phone.optional(),
};

const organisationStep = z
  .object({
    ...applicant,
    commissionedBy: z.enum(commissionedByWays),
    commissioners,
    boardInformed: z.enum(yesNoUnknown),
    municipalityRole: z.enum(municipalityRoles),
  })
  .superRefine(({ commissionedBy, commissioners }, context) => {
    if (commissionedBy !== 'own' && !commissioners.some(isNamed)) {
      context.addIssue({ code: 'custom', message: 'required', path: ['commissioners', 0, 'name'] });
    }
  })
  .transform((answers) => ({ ...answers, commissioners: answers.commissioners.filter(isNamed) }));

const questionStep = z.object({
  learningQuestion: text(600, 10),
  trigger: z.enum(triggers),
  commitment: text(600, 10),
  alreadyDone: optionalText(600),
});

/** `province:PV26` or `region:eemland`; whether it exists is for the database. */
const region = z.string().regex(/^(province|region):[A-Za-z\d-]{1,40}$/, 'not-an-option');

const situationStep = z.object({
  background: optionalText(1000),
  careDomain: z.enum(careDomains),
  ageBand: z.enum(ageBands),
  themes: z
    .array(z.enum(themes))
    .min(1)
    .max(5)
    .transform((chosen) => [...new Set(chosen)]),
  periodLength: z.enum(periodLengths),
  periodEnd: z.enum(periodEnds),
  region,
  familyInformed: z.enum(familyInformedStates),
});

const organisationsStep = z
  .object({
    organisationCount: count,
    ownInvolved: z.enum(yesNo),
    involved: z.array(involvedRow).max(30).default([]),
  })
  .superRefine(({ ownInvolved, involved }, context) => {
    if (ownInvolved === 'no' && !involved.some(isNamed)) {
      context.addIssue({ code: 'custom', message: 'required', path: ['involved', 0, 'name'] });
    }
  })
  .transform((answers) => ({ ...answers, involved: answers.involved.filter(isNamed) }));

const processState = z.enum(parallelProcessStates);

const proceedingsStep = z.object({
  inspectorateState: z.enum(inspectorateStates),
  inspectorateDeadlineOn: day.optional(),
  criminal: processState,
  disciplinary: processState,
  complaint: processState,
  civil: processState,
  'child-protection': processState,
  attention: z.enum(attentions),
});

const practicalStep = z
  .object({
    wantedForm: z.enum(wantedForms),
    startMonth: month,
    isUrgent: z.enum(yesNo),
    urgencyReason: optionalText(400),
    meetingMode: z.enum(meetingModes),
    reportKeeping: optionalText(400),
    reviewerObjection: optionalText(400),
    foundUs: z.enum(foundUsWays).optional(),
  })
  .superRefine(({ isUrgent, urgencyReason }, context) => {
    if (isUrgent === 'yes' && urgencyReason === '') {
      context.addIssue({ code: 'custom', message: 'required', path: ['urgencyReason'] });
    }
  });

const paymentStep = z
  .object({ budgetBand: z.enum(budgetBands), payers: z.array(payerRow).max(mostPayers).default([]) })
  .superRefine(({ payers }, context) => checkPayerRows(payers, context))
  .transform((answers) => ({ ...answers, payers: answers.payers.filter(isNamed) }));

const doubtStep = z
  .object({
    doubt: text(600, 10),
    trigger: z.enum(triggers),
    alreadyDone: optionalText(600),
    careDomain: z.enum(careDomains),
    inspectorateState: z.enum(inspectorateStates),
    inspectorateDeadlineOn: day.optional(),
    region,
    startMonth: month,
    involved: z.array(organisationRow).max(30).default([]),
  })
  .transform((answers) => ({ ...answers, involved: answers.involved.filter(isNamed) }));

const sessionStep = z.object({
  sessionSetting: z.enum(sessionSettings),
  audienceSize: z.enum(audienceSizes),
  region,
  startMonth: month,
  sessionWish: optionalText(400),
});

const talkStep = z.object({
  organisationName,
  requesterName: text(120, 2),
  requesterEmail: email,
  requesterPhone: phone,
  callDayPart: z.enum(dayParts),
  callTopic: optionalText(300),
});

const declared = z.literal('yes', 'agree');

/** Whoever has the mandate is named in full, or not at all. */
const declarationsStep = z
  .object({
    mandate: z.enum(mandateHolders),
    mandateName: text(120, 2).optional(),
    mandateFunction: text(120, 2).optional(),
    mandateEmail: email.optional(),
    noPersonalData: declared,
    toLearn: declared,
    mayRequest: declared,
    privacyRead: declared,
  })
  .superRefine(({ mandate, ...answers }, context) => {
    if (mandate !== 'other') return;
    for (const name of ['mandateName', 'mandateFunction', 'mandateEmail'] as const) {
      if (!answers[name]) context.addIssue({ code: 'custom', message: 'required', path: [name] });
    }
  });

const agreementsStep = z.object({ noPersonalData: declared, mayRequest: declared, privacyRead: declared });

/** The rules of each step of the intake. */
export const intakeInputs = {
  organisation: organisationStep,
  question: questionStep,
  situation: situationStep,
  organisations: organisationsStep,
  proceedings: proceedingsStep,
  practical: practicalStep,
  payment: paymentStep,
  applicant: z.object(applicant),
  doubt: doubtStep,
  session: sessionStep,
  talk: talkStep,
  declarations: declarationsStep,
  agreements: agreementsStep,
} as const satisfies Record<StepName, z.ZodType>;
