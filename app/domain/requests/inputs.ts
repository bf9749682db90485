import { z } from 'zod';
import { isCalendarDay } from '../kernel/calendar-day';
import { isMonth } from '../kernel/month';
import { organisationKinds } from '../organisations/organisation-kind';
import { careDomains, meetingModes, themes } from '../registry/expertise';
import { wantedForms } from '../registry/review-form';
import { completeShares, parseShare } from './cost-shares';
import { isEInvoiceAddress } from './e-invoice-address';
import { commissionedByWays, type StepName, yesNo } from './intake-form';
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
import { withdrawalReasons } from './withdrawal-reason';

const text = (most: number, least = 1) => z.string().trim().min(least).max(most);
const optionalText = (most: number) => z.string().trim().max(most).default('');
const organisationName = text(160, 2);
const email = z.string().trim().max(200).pipe(z.email());
const digits = (count: number, message: string) =>
  z
    .string()
    .transform((typed) => typed.replace(/[\s.]/g, ''))
    .pipe(z.string().regex(new RegExp(`^\\d{${count}}$`), message));

/** As people write it; what counts is that there are ten digits or more, so a BSN is no phone number. */
const phone = z
  .string()
  .trim()
  .max(30)
  .refine((typed) => /^(\+|0)[\d ()-]+$/.test(typed) && typed.replace(/\D/g, '').length >= 10, 'not-a-phone');

const postalCode = z
  .string()
  .trim()
  .regex(/^[1-9]\d{3} ?[A-Za-z]{2}$/, 'not-a-postcode')
  .transform((typed) => `${typed.slice(0, 4)} ${typed.slice(-2).toUpperCase()}`);

/** With the spaces people put around the colon; whether anybody is reached there is not known here. */
const eInvoiceAddress = z
  .string()
  .transform((typed) => typed.replace(/\s/g, ''))
  .pipe(z.string().refine(isEInvoiceAddress, 'not-an-e-invoice-address'));

const day = z.string().refine((typed) => isCalendarDay(typed) && /^20\d\d/.test(typed), 'not-a-day');
const month = z.string().refine((typed) => isMonth(typed) && /^20\d\d/.test(typed), 'not-a-month');

const share = z.string().transform((typed, context) => {
  const value = parseShare(typed);
  if (value !== null) return value;
  context.addIssue({ code: 'custom', message: 'not-a-share' });
  return z.NEVER;
});

const count = z
  .string()
  .trim()
  .regex(/^\d{1,6}$/, 'not-a-number')
  .transform(Number)
  .pipe(z.number().min(1).max(40));

/** An organisation that is named, or an empty line. */
const organisationRow = z
  .object({ name: organisationName.optional(), kind: z.enum(organisationKinds).optional() })
  .superRefine(({ name, kind }, context) => {
    if (name && !kind) context.addIssue({ code: 'custom', message: 'choose', path: ['kind'] });
    if (kind && !name) context.addIssue({ code: 'custom', message: 'required', path: ['name'] });
  });

const isNamed = <Row extends { name?: string | undefined }>(row: Row): row is Row & { name: string } =>
  row.name !== undefined;

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

export const payerRow = z
  .object({
    name: organisationName.optional(),
    share: share.optional(),
    kvk: digits(8, 'not-a-kvk-number').optional(),
    oin: digits(20, 'not-an-oin').optional(),
    addressLine: optionalText(120),
    postalCode: postalCode.optional(),
    city: optionalText(80),
    invoiceEmail: email.optional(),
    eInvoiceAddress: eInvoiceAddress.optional(),
    orderNumber: optionalText(60),
    buyerReference: optionalText(60),
  })
  .superRefine(({ name, ...rest }, context) => {
    if (!name && Object.values(rest).some((value) => value !== undefined && value !== '')) {
      context.addIssue({ code: 'custom', message: 'required', path: ['name'] });
    }
  });

const organisationStep = z
  .object({
    organisationName,
    organisationKind: z.enum(organisationKinds),
    organisationPlace: text(80, 2),
    requesterName: text(120, 2),
    requesterFunction: text(120, 2),
    requesterEmail: email,
    requesterPhone: phone.optional(),
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
  /** `province:PV26` or `region:eemland`; whether it exists is for the database. */
  region: z.string().regex(/^(province|region):[A-Za-z\d-]{1,40}$/, 'not-an-option'),
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
  .object({ budgetBand: z.enum(budgetBands), payers: z.array(payerRow).max(8).default([]) })
  .superRefine(({ payers }, context) => {
    const named = payers.filter(isNamed);
    if (named.length > 0 && completeShares(named.map((payer) => payer.share)) === null) {
      const first = payers.findIndex(isNamed);
      context.addIssue({ code: 'custom', message: 'shares-not-whole', path: ['payers', first, 'share'] });
    }
    const seen = new Set<string>();
    payers.forEach(({ name }, index) => {
      const key = name?.toLowerCase();
      if (key && seen.has(key)) {
        context.addIssue({ code: 'custom', message: 'named-twice', path: ['payers', index, 'name'] });
      }
      if (key) seen.add(key);
    });
  })
  .transform((answers) => ({ ...answers, payers: answers.payers.filter(isNamed) }));

const declared = z.literal('yes', 'agree');

const declarationsStep = z.object({
  noPersonalData: declared,
  toLearn: declared,
  mayRequest: declared,
  privacyRead: declared,
});

/** The rules of each step of the intake. */
export const intakeInputs = {
  organisation: organisationStep,
  question: questionStep,
  situation: situationStep,
  organisations: organisationsStep,
  proceedings: proceedingsStep,
  practical: practicalStep,
  payment: paymentStep,
  declarations: declarationsStep,
} as const satisfies Record<StepName, z.ZodType>;

export const codeInput = z.object({
  code: z
    .string()
    .transform((typed) => typed.replace(/\s/g, ''))
    .pipe(z.string().regex(/^\d{6}$/, 'not-a-code')),
});

/** The version of the request the page showed: a change since then makes the page stale. */
const version = z.coerce.number().int().min(1);

export const answerInput = z.object({ version, answer: text(1000, 2) });
export const withdrawalInput = z.object({ version, reason: z.enum(withdrawalReasons) });
