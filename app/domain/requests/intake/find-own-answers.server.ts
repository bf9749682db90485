import { asc, desc, eq } from 'drizzle-orm';
import { people, personEmails } from '~/db/schema/accounts';
import { requestOrganisations } from '~/db/schema/participation';
import { requestParallelProcesses, reviewRequests } from '~/db/schema/requests';
import type { Work } from '~/db/with-actor.server';
import { personIdOf } from '../../accounts/actor';
import { readContext } from '../context/read-context.server';
import type { RequestContext } from '../context/request-context';
import { findAskedMandate } from '../mandate/mandate-queries.server';
import { typedPayers } from '../payers/payer-form';
import { listPayers } from '../payers/payers-of-request.server';
import type { RequestKind } from '../request-kind';
import { listQuestions } from '../triage/question-texts.server';
import { regionChoice } from './chosen-region.server';
import type { DraftAnswers } from './intake-answers';
import { stepsOf } from './intake-form';
import { knownAnswers, type TypedAnswers } from './typed-answers';

export interface OwnAnswers {
  readonly reference: string;
  readonly kind: RequestKind;
  readonly submittedAt: Date;
  readonly formVersion: number;
  /** As they were given, by step. */
  readonly answers: DraftAnswers;
  readonly questions: readonly { readonly question: string; readonly answer: string | null }[];
}

type Row = typeof reviewRequests.$inferSelect;
type Given = Readonly<Record<string, string | readonly string[] | null>>;

/** The requester's copy of all they answered; `null` when the request is not theirs. The read is recorded. */
export async function findOwnAnswers(work: Work, reference: string): Promise<OwnAnswers | null> {
  const requesterId = personIdOf(work.actor);
  const [found] = await work.tx
    .select({ request: reviewRequests, name: people.name, address: personEmails.address })
    .from(reviewRequests)
    .innerJoin(people, eq(people.id, reviewRequests.requesterId))
    .innerJoin(personEmails, eq(personEmails.personId, people.id))
    .where(eq(reviewRequests.reference, reference))
    .orderBy(desc(personEmails.isPrimary));
  if (!found || found.request.requesterId !== requesterId) return null;
  const { request } = found;
  const context = await readContext(work, request.id, 'requester');
  if (!context) return null;

  const given: Given = {
    requesterName: found.name,
    requesterEmail: found.address,
    ...factAnswers(request),
    ...contextAnswers(context),
    ...(await organisationAnswers(work, request.id)),
    ...(await processAnswers(work, request.id)),
    ...typedPayers(await listPayers(work, request.id)),
    ...(await mandateAnswers(work, request.id)),
    ...{ noPersonalData: 'yes', toLearn: 'yes', mayRequest: 'yes', privacyRead: 'yes' },
  };
  const questions = (await listQuestions(work, request.id, 'requester')).toReversed();
  return {
    reference,
    kind: request.kind,
    submittedAt: request.submittedAt,
    formVersion: request.formVersion,
    questions: questions.map(({ question, answer }) => ({ question, answer })),
    answers: byStep(request.kind, given),
  };
}

/** Each step of the kind with what was given to its questions; what was not asked or not answered is left out. */
function byStep(kind: RequestKind, given: Given): DraftAnswers {
  const typed: TypedAnswers = Object.fromEntries(
    Object.entries(given).flatMap(([name, answer]) => (answer === null ? [] : [[name, answer]])),
  );
  return Object.fromEntries(stepsOf(kind).map((step) => [step.name, knownAnswers(step, typed)]));
}

function factAnswers(request: Row): Given {
  return {
    requesterFunction: request.requesterFunction,
    requesterPhone: request.requesterPhone,
    boardInformed: request.boardInformed,
    municipalityRole: request.municipalityRole,
    careDomain: request.careDomain,
    region: regionChoice(request),
    organisationCount: request.organisationCount === null ? null : String(request.organisationCount),
    inspectorateState: request.inspectorateState,
    inspectorateDeadlineOn: request.inspectorateDeadlineOn,
    attention: request.attention,
    wantedForm: request.wantedForm,
    startMonth: request.startMonth?.slice(0, 7) ?? null,
    isUrgent: request.isUrgent ? 'yes' : 'no',
    meetingMode: request.meetingMode,
    foundUs: request.foundUs,
    budgetBand: request.budgetBand,
    sessionSetting: request.sessionSetting,
    audienceSize: request.audienceSize,
    callDayPart: request.callDayPart,
  };
}

function contextAnswers({ learningQuestion, themes, ...context }: RequestContext): Given {
  return {
    ...context,
    themes,
    // One text of the context, which each kind asks in words of its own.
    learningQuestion,
    doubt: learningQuestion,
    sessionWish: learningQuestion,
    callTopic: learningQuestion,
  };
}

async function organisationAnswers(work: Work, requestId: string): Promise<Given> {
  const organisations = await work.tx
    .select()
    .from(requestOrganisations)
    .where(eq(requestOrganisations.requestId, requestId))
    .orderBy(asc(requestOrganisations.addedAt), asc(requestOrganisations.name));
  const own = organisations.find(({ isRequester }) => isRequester);
  const others = organisations.filter((one) => one.isCommissioner && !one.isRequester);
  const involved = organisations.filter((one) => one.isInvolved && !one.isRequester);
  return {
    organisationName: own?.name ?? null,
    organisationKind: own?.kind ?? null,
    organisationPlace: own?.place ?? null,
    commissionedBy: !own?.isCommissioner ? 'others' : others.length > 0 ? 'own-and-others' : 'own',
    ownInvolved: own?.isInvolved ? 'yes' : 'no',
    ...rowsOf(
      'commissioners',
      others.map(({ name, kind }) => ({ name, kind })),
    ),
    ...rowsOf(
      'involved',
      involved.map(({ name, kind, willingness }) => ({ name, kind, willingness })),
    ),
  };
}

async function processAnswers(work: Work, requestId: string): Promise<Given> {
  const processes = await work.tx
    .select({ kind: requestParallelProcesses.kind, state: requestParallelProcesses.state })
    .from(requestParallelProcesses)
    .where(eq(requestParallelProcesses.requestId, requestId));
  return Object.fromEntries(processes.map(({ kind, state }) => [kind, state]));
}

async function mandateAnswers(work: Work, requestId: string): Promise<Given> {
  const mandate = await findAskedMandate(work, requestId);
  if (!mandate) return { mandate: 'self' };
  return {
    mandate: 'other',
    mandateName: mandate.name,
    mandateFunction: mandate.function,
    mandateEmail: mandate.address,
  };
}

function rowsOf(name: string, rows: readonly Readonly<Record<string, string>>[]): Given {
  return Object.fromEntries(
    rows.flatMap((row, index) =>
      Object.entries(row).map(([column, value]) => [`${name}[${index}].${column}`, value] as const),
    ),
  );
}
