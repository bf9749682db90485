import { organisationKinds } from '../organisations/organisation-kind';
import type { FindingKind } from '../privacy/finding';
import { careDomains, meetingModes, themes } from '../registry/expertise';
import { wantedForms } from '../registry/review-form';
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

/** Raised when questions change, so that an old request is read with the questions of its time. */
export const intakeFormVersion = 1;

export const commissionedByWays = ['own', 'own-and-others', 'others'] as const;
export const yesNo = ['yes', 'no'] as const;

/**
 * `context`: text about what happened; everything that may lead to a person is looked for.
 * `record`: a name or an address of an organisation or of the requester; only what is never right there.
 */
export type Screening = 'context' | 'record';

/** What is never right in a field of an organisation or the requester at work. */
export const neverInRecords: readonly FindingKind[] = [
  'bsn',
  'e-mail',
  'phone',
  'iban',
  'birth-date',
  'social',
];

interface Asked {
  readonly name: string;
  readonly optional?: true;
  /** The page that explains what is asked. */
  readonly explainedAt?: string;
}

export type SimpleQuestion = Asked &
  (
    | { readonly kind: 'text'; readonly most: number; readonly screening: Screening; readonly fill?: string }
    | { readonly kind: 'long-text'; readonly most: number; readonly screening: Screening }
    | { readonly kind: 'email' | 'phone' | 'day' | 'month' | 'number' | 'share' | 'region' | 'tick' }
    | { readonly kind: 'digits'; readonly most: number }
    | { readonly kind: 'choice'; readonly words: string; readonly options: readonly string[] }
    | {
        readonly kind: 'choices';
        readonly words: string;
        readonly options: readonly string[];
        readonly most: number;
      }
  );

/** The same few questions for each of several organisations. */
export interface RowsQuestion extends Asked {
  readonly kind: 'rows';
  readonly columns: readonly SimpleQuestion[];
  /** Rows shown when none is filled in, and added when somebody asks for more. */
  readonly shown: number;
  readonly most: number;
}

export type Question = SimpleQuestion | RowsQuestion;

export interface IntakeStep {
  readonly name: string;
  /** In the address of its page. */
  readonly slug: string;
  readonly questions: readonly Question[];
}

const choice = (name: string, options: readonly string[], words: string = name) =>
  ({ kind: 'choice', name, words, options }) as const;
const record = (name: string, most: number) => ({ kind: 'text', name, most, screening: 'record' }) as const;
const story = (name: string, most: number) =>
  ({ kind: 'long-text', name, most, screening: 'context' }) as const;
const optional = { optional: true } as const;

const organisationColumns = [
  record('name', 160),
  choice('kind', organisationKinds, 'organisationKind'),
] as const satisfies readonly SimpleQuestion[];

/** The questions of the intake, in order. Their words are in the catalogue `intake`, their rules in `inputs`. */
export const intakeSteps = [
  {
    name: 'organisation',
    slug: 'organisatie',
    questions: [
      record('organisationName', 160),
      choice('organisationKind', organisationKinds),
      record('organisationPlace', 80),
      { ...record('requesterName', 120), fill: 'name' },
      { ...record('requesterFunction', 120), fill: 'organization-title' },
      { kind: 'email', name: 'requesterEmail' },
      { kind: 'phone', name: 'requesterPhone', ...optional },
      choice('commissionedBy', commissionedByWays),
      { kind: 'rows', name: 'commissioners', columns: organisationColumns, shown: 2, most: 8, ...optional },
      choice('boardInformed', yesNoUnknown, 'yesNoUnknown'),
      choice('municipalityRole', municipalityRoles),
    ],
  },
  {
    name: 'question',
    slug: 'leervraag',
    questions: [
      story('learningQuestion', 600),
      choice('trigger', triggers),
      story('commitment', 600),
      { ...story('alreadyDone', 600), ...optional },
    ],
  },
  {
    name: 'situation',
    slug: 'situatie',
    questions: [
      { ...story('background', 1000), ...optional },
      choice('careDomain', careDomains),
      choice('ageBand', ageBands),
      { kind: 'choices', name: 'themes', words: 'theme', options: themes, most: 5 },
      choice('periodLength', periodLengths),
      choice('periodEnd', periodEnds),
      { kind: 'region', name: 'region' },
      choice('familyInformed', familyInformedStates),
    ],
  },
  {
    name: 'organisations',
    slug: 'organisaties',
    questions: [
      { kind: 'number', name: 'organisationCount' },
      choice('ownInvolved', yesNo, 'yesNoUnknown'),
      {
        kind: 'rows',
        name: 'involved',
        columns: [...organisationColumns, { ...choice('willingness', willingnesses), ...optional }],
        shown: 6,
        most: 30,
        ...optional,
      },
    ],
  },
  {
    name: 'proceedings',
    slug: 'procedures',
    questions: [
      choice('inspectorateState', inspectorateStates),
      { kind: 'day', name: 'inspectorateDeadlineOn', ...optional },
      choice('criminal', parallelProcessStates, 'parallelProcessState'),
      choice('disciplinary', parallelProcessStates, 'parallelProcessState'),
      choice('complaint', parallelProcessStates, 'parallelProcessState'),
      choice('civil', parallelProcessStates, 'parallelProcessState'),
      choice('child-protection', parallelProcessStates, 'parallelProcessState'),
      choice('attention', attentions),
    ],
  },
  {
    name: 'practical',
    slug: 'praktisch',
    questions: [
      choice('wantedForm', wantedForms),
      { kind: 'month', name: 'startMonth' },
      choice('isUrgent', yesNo, 'yesNoUnknown'),
      { ...story('urgencyReason', 400), ...optional },
      choice('meetingMode', meetingModes),
      { ...story('reportKeeping', 400), ...optional },
      { ...story('reviewerObjection', 400), ...optional },
      { ...choice('foundUs', foundUsWays), ...optional },
    ],
  },
  {
    name: 'payment',
    slug: 'betaling',
    questions: [
      choice('budgetBand', budgetBands),
      {
        kind: 'rows',
        name: 'payers',
        columns: [
          record('name', 160),
          { kind: 'share', name: 'share', ...optional },
          { kind: 'digits', name: 'kvk', most: 8, ...optional },
          { kind: 'digits', name: 'oin', most: 20, ...optional },
          { ...record('addressLine', 120), ...optional },
          { ...record('postalCode', 7), ...optional },
          { ...record('city', 80), ...optional },
          { kind: 'email', name: 'invoiceEmail', ...optional },
          { ...record('eInvoiceAddress', 60), ...optional },
          { ...record('orderNumber', 60), ...optional },
          { ...record('buyerReference', 60), ...optional },
        ],
        shown: 1,
        most: 8,
        ...optional,
      },
    ],
  },
  {
    name: 'declarations',
    slug: 'verklaringen',
    questions: [
      { kind: 'tick', name: 'noPersonalData' },
      { kind: 'tick', name: 'toLearn' },
      { kind: 'tick', name: 'mayRequest' },
      { kind: 'tick', name: 'privacyRead', explainedAt: '/privacy' },
    ],
  },
] as const satisfies readonly IntakeStep[];

export type StepName = (typeof intakeSteps)[number]['name'];

export function stepOf(name: StepName): IntakeStep {
  const step = intakeSteps.find((one) => one.name === name);
  if (!step) throw new Error(`no intake step ${name}`);
  return step;
}

export function stepAt(slug: string | undefined): (IntakeStep & { readonly name: StepName }) | null {
  return intakeSteps.find((step) => step.slug === slug) ?? null;
}

/** The step before or after; `null` beyond the ends. */
export function neighbourOf(name: StepName, way: 1 | -1): IntakeStep | null {
  return intakeSteps[intakeSteps.findIndex((step) => step.name === name) + way] ?? null;
}
