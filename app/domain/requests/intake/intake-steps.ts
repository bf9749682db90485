import { organisationKinds } from '../../organisations/organisation-kind';
import { careDomains, meetingModes, themes } from '../../registry/expertise';
import { wantedForms } from '../../registry/review-form';
import { audienceSizes, dayParts, sessionSettings } from '../request-kind';
import { choice, type IntakeStep, optional, record, type SimpleQuestion, story } from './intake-question';
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

export const commissionedByWays = ['own', 'own-and-others', 'others'] as const;
export const yesNo = ['yes', 'no'] as const;
/** Whether the requester has the mandate to ask, or somebody else has to confirm it. */
export const mandateHolders = ['self', 'other'] as const;

const applicant = [
  record('organisationName', 160),
  choice('organisationKind', organisationKinds),
  record('organisationPlace', 80),
  { ...record('requesterName', 120), fill: 'name' },
  { ...record('requesterFunction', 120), fill: 'organization-title' },
  { kind: 'email', name: 'requesterEmail' },
  { kind: 'phone', name: 'requesterPhone', ...optional },
] as const satisfies readonly SimpleQuestion[];

const organisationColumns = [
  record('name', 160),
  choice('kind', organisationKinds, 'organisationKind'),
] as const satisfies readonly SimpleQuestion[];

const inspectorate = [
  choice('inspectorateState', inspectorateStates),
  { kind: 'day', name: 'inspectorateDeadlineOn', ...optional },
] as const satisfies readonly SimpleQuestion[];

const ticks = {
  noPersonalData: { kind: 'tick', name: 'noPersonalData' },
  toLearn: { kind: 'tick', name: 'toLearn' },
  mayRequest: { kind: 'tick', name: 'mayRequest' },
  privacyRead: { kind: 'tick', name: 'privacyRead', explainedAt: '/privacy' },
} as const satisfies Record<string, SimpleQuestion>;

/** Every step there is, by name. Their words are in the catalogue `intake`, their rules in `intake-inputs`. */
export const steps = {
  organisation: {
    name: 'organisation',
    slug: 'organisatie',
    questions: [
      ...applicant,
      choice('commissionedBy', commissionedByWays),
      { kind: 'rows', name: 'commissioners', columns: organisationColumns, shown: 2, most: 8, ...optional },
      choice('boardInformed', yesNoUnknown, 'yesNoUnknown'),
      choice('municipalityRole', municipalityRoles),
    ],
  },
  question: {
    name: 'question',
    slug: 'leervraag',
    questions: [
      story('learningQuestion', 600),
      choice('trigger', triggers),
      story('commitment', 600),
      { ...story('alreadyDone', 600), ...optional },
    ],
  },
  situation: {
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
  organisations: {
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
  proceedings: {
    name: 'proceedings',
    slug: 'procedures',
    questions: [
      ...inspectorate,
      choice('criminal', parallelProcessStates, 'parallelProcessState'),
      choice('disciplinary', parallelProcessStates, 'parallelProcessState'),
      choice('complaint', parallelProcessStates, 'parallelProcessState'),
      choice('civil', parallelProcessStates, 'parallelProcessState'),
      choice('child-protection', parallelProcessStates, 'parallelProcessState'),
      choice('attention', attentions),
    ],
  },
  practical: {
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
  payment: {
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
  applicant: { name: 'applicant', slug: 'contact', questions: applicant },
  doubt: {
    name: 'doubt',
    slug: 'twijfel',
    questions: [
      story('doubt', 600),
      choice('trigger', triggers),
      { ...story('alreadyDone', 600), ...optional },
      choice('careDomain', careDomains),
      ...inspectorate,
      { kind: 'region', name: 'region' },
      { kind: 'month', name: 'startMonth' },
      { kind: 'rows', name: 'involved', columns: organisationColumns, shown: 3, most: 30, ...optional },
    ],
  },
  session: {
    name: 'session',
    slug: 'bijeenkomst',
    questions: [
      choice('sessionSetting', sessionSettings),
      choice('audienceSize', audienceSizes),
      { kind: 'region', name: 'region' },
      { kind: 'month', name: 'startMonth' },
      { ...story('sessionWish', 400), ...optional },
    ],
  },
  talk: {
    name: 'talk',
    slug: 'afspraak',
    questions: [
      record('organisationName', 160),
      { ...record('requesterName', 120), fill: 'name' },
      { kind: 'email', name: 'requesterEmail' },
      { kind: 'phone', name: 'requesterPhone' },
      choice('callDayPart', dayParts, 'dayPart'),
      { ...story('callTopic', 300), ...optional },
    ],
  },
  declarations: {
    name: 'declarations',
    slug: 'verklaringen',
    byRequester: true,
    questions: [
      choice('mandate', mandateHolders, 'mandateHolder'),
      { ...record('mandateName', 120), ...optional },
      { ...record('mandateFunction', 120), ...optional },
      { kind: 'email', name: 'mandateEmail', ...optional },
      ticks.noPersonalData,
      ticks.toLearn,
      ticks.mayRequest,
      ticks.privacyRead,
    ],
  },
  agreements: {
    name: 'agreements',
    slug: 'akkoord',
    byRequester: true,
    questions: [ticks.noPersonalData, ticks.mayRequest, ticks.privacyRead],
  },
} as const satisfies Record<string, IntakeStep>;

export type StepName = keyof typeof steps;
