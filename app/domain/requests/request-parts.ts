import type { Month } from '../kernel/month';
import type { RequestContext } from './context/request-context';
import type { AnswersTo, IntakeAnswers, StepAnswers } from './intake/intake-answers';
import type { ParallelProcessKind, ParallelProcessState } from './intake/request-answers';
import { parallelProcessKinds } from './intake/request-answers';
import { type OrganisationsAsked, organisationsAsked } from './participation/gather-organisations';
import type { AudienceSize, DayPart, RequestKind, SessionSetting } from './request-kind';

type Situation = StepAnswers<'situation'>;
type Practical = StepAnswers<'practical'>;
type Proceedings = StepAnswers<'proceedings'>;

/** What routing needs of a question; what its kind does not ask is absent. */
export interface RequestFacts {
  readonly requesterFunction: string;
  readonly requesterPhone: string;
  readonly region?: string;
  readonly startMonth?: Month;
  readonly boardInformed?: StepAnswers<'organisation'>['boardInformed'];
  readonly municipalityRole?: StepAnswers<'organisation'>['municipalityRole'];
  readonly careDomain?: Situation['careDomain'];
  readonly organisationCount?: number;
  readonly inspectorateState?: Proceedings['inspectorateState'];
  readonly inspectorateDeadlineOn?: string | undefined;
  readonly attention?: Proceedings['attention'];
  readonly wantedForm?: Practical['wantedForm'];
  readonly meetingMode?: Practical['meetingMode'];
  readonly budgetBand?: StepAnswers<'payment'>['budgetBand'];
  readonly isUrgent?: boolean;
  readonly foundUs?: Practical['foundUs'];
  readonly sessionSetting?: SessionSetting;
  readonly audienceSize?: AudienceSize;
  readonly callDayPart?: DayPart;
}

export interface MandateAsked {
  readonly name: string;
  readonly function: string;
  readonly address: string;
}

/** The answers of an intake, laid apart for the tables they belong in. */
export interface RequestParts {
  readonly kind: RequestKind;
  readonly requester: { readonly name: string; readonly address: string };
  readonly facts: RequestFacts;
  readonly context: Partial<RequestContext>;
  readonly organisations: OrganisationsAsked;
  readonly processes: Readonly<Partial<Record<ParallelProcessKind, ParallelProcessState>>>;
  readonly payers: StepAnswers<'payment'>['payers'];
  /** Who has to confirm it first; `null` when the requester has the mandate. */
  readonly mandate: MandateAsked | null;
}

export function requestParts(answers: IntakeAnswers): RequestParts {
  switch (answers.kind) {
    case 'review':
      return reviewParts(answers);
    case 'consult':
      return consultParts(answers);
    case 'session':
      return sessionParts(answers);
    case 'talk':
      return talkParts(answers);
  }
}

function reviewParts(answers: AnswersTo<'review'>): RequestParts {
  const { organisation, question, situation, organisations, proceedings, practical, payment } = answers;
  return {
    kind: 'review',
    requester: requesterOf(organisation),
    facts: {
      ...functionAndPhone(organisation),
      boardInformed: organisation.boardInformed,
      municipalityRole: organisation.municipalityRole,
      careDomain: situation.careDomain,
      region: situation.region,
      organisationCount: organisations.organisationCount,
      inspectorateState: proceedings.inspectorateState,
      inspectorateDeadlineOn: proceedings.inspectorateDeadlineOn,
      attention: proceedings.attention,
      wantedForm: practical.wantedForm,
      startMonth: practical.startMonth,
      meetingMode: practical.meetingMode,
      isUrgent: practical.isUrgent === 'yes',
      foundUs: practical.foundUs,
      budgetBand: payment.budgetBand,
    },
    context: {
      learningQuestion: question.learningQuestion,
      trigger: question.trigger,
      commitment: question.commitment,
      alreadyDone: question.alreadyDone,
      background: situation.background,
      themes: situation.themes,
      ageBand: situation.ageBand,
      periodLength: situation.periodLength,
      periodEnd: situation.periodEnd,
      familyInformed: situation.familyInformed,
      urgencyReason: practical.urgencyReason,
      reportKeeping: practical.reportKeeping,
      reviewerObjection: practical.reviewerObjection,
    },
    organisations: organisationsAsked(organisation, {
      commissionedBy: organisation.commissionedBy,
      commissioners: organisation.commissioners,
      ownInvolved: organisations.ownInvolved === 'yes',
      involved: organisations.involved,
    }),
    processes: Object.fromEntries(parallelProcessKinds.map((kind) => [kind, proceedings[kind]])),
    payers: payment.payers,
    mandate: mandateOf(answers.declarations),
  };
}

function consultParts({ applicant, doubt, declarations }: AnswersTo<'consult'>): RequestParts {
  return {
    kind: 'consult',
    requester: requesterOf(applicant),
    facts: {
      ...functionAndPhone(applicant),
      careDomain: doubt.careDomain,
      region: doubt.region,
      startMonth: doubt.startMonth,
      inspectorateState: doubt.inspectorateState,
      inspectorateDeadlineOn: doubt.inspectorateDeadlineOn,
    },
    context: { learningQuestion: doubt.doubt, trigger: doubt.trigger, alreadyDone: doubt.alreadyDone },
    organisations: organisationsAsked(applicant, { involved: doubt.involved }),
    processes: {},
    payers: [],
    mandate: mandateOf(declarations),
  };
}

function sessionParts({ applicant, session }: AnswersTo<'session'>): RequestParts {
  return {
    kind: 'session',
    requester: requesterOf(applicant),
    facts: {
      ...functionAndPhone(applicant),
      region: session.region,
      startMonth: session.startMonth,
      sessionSetting: session.sessionSetting,
      audienceSize: session.audienceSize,
    },
    context: { learningQuestion: session.sessionWish },
    organisations: organisationsAsked(applicant, {}),
    processes: {},
    payers: [],
    mandate: null,
  };
}

function talkParts({ talk }: AnswersTo<'talk'>): RequestParts {
  return {
    kind: 'talk',
    requester: requesterOf(talk),
    facts: { requesterFunction: '', requesterPhone: talk.requesterPhone, callDayPart: talk.callDayPart },
    context: { learningQuestion: talk.callTopic },
    organisations: organisationsAsked(
      { organisationName: talk.organisationName, organisationKind: 'other', organisationPlace: '' },
      {},
    ),
    processes: {},
    payers: [],
    mandate: null,
  };
}

interface Requester {
  readonly requesterName: string;
  readonly requesterEmail: string;
}

function requesterOf({ requesterName, requesterEmail }: Requester): RequestParts['requester'] {
  return { name: requesterName, address: requesterEmail };
}

function functionAndPhone(applicant: StepAnswers<'applicant'>) {
  return {
    requesterFunction: applicant.requesterFunction,
    requesterPhone: applicant.requesterPhone ?? '',
  };
}

function mandateOf(declarations: StepAnswers<'declarations'>): MandateAsked | null {
  const { mandate, mandateName, mandateFunction, mandateEmail } = declarations;
  if (mandate === 'self' || !mandateName || !mandateFunction || !mandateEmail) return null;
  return { name: mandateName, function: mandateFunction, address: mandateEmail };
}
