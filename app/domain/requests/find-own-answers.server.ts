import { asc, desc, eq } from 'drizzle-orm';
import { people, personEmails } from '~/db/schema/accounts';
import { requestOrganisations, requestPayers } from '~/db/schema/participation';
import { requestParallelProcesses, reviewRequests } from '~/db/schema/requests';
import type { Work } from '~/db/with-actor.server';
import { personIdOf } from '../accounts/actor';
import { regionChoice } from './chosen-region.server';
import { writeShare } from './cost-shares';
import type { DraftAnswers } from './intake-answers';
import { listQuestions } from './question-texts.server';
import { readContext } from './read-context.server';
import type { TypedAnswers } from './typed-answers';

export interface OwnAnswers {
  readonly reference: string;
  readonly submittedAt: Date;
  readonly formVersion: number;
  /** As they were given, by step. */
  readonly answers: DraftAnswers;
  readonly questions: readonly { readonly question: string; readonly answer: string | null }[];
}

type Row = typeof reviewRequests.$inferSelect;

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

  const organisations = await work.tx
    .select()
    .from(requestOrganisations)
    .where(eq(requestOrganisations.requestId, request.id))
    .orderBy(asc(requestOrganisations.addedAt), asc(requestOrganisations.name));
  const questions = (await listQuestions(work, request.id, 'requester')).toReversed();
  const { learningQuestion, trigger, commitment, alreadyDone } = context;
  const { background, ageBand, themes, periodLength, periodEnd, familyInformed } = context;

  return {
    reference,
    submittedAt: request.submittedAt,
    formVersion: request.formVersion,
    questions,
    answers: {
      organisation: {
        ...organisationAnswers(request, organisations),
        requesterName: found.name,
        requesterEmail: found.address,
      },
      question: given({ learningQuestion, trigger, commitment, alreadyDone }),
      situation: given({
        background,
        careDomain: request.careDomain,
        ageBand,
        themes,
        periodLength,
        periodEnd,
        region: regionChoice(request),
        familyInformed,
      }),
      organisations: involvedAnswers(request, organisations),
      proceedings: given({
        ...(await processAnswers(work, request.id)),
        inspectorateState: request.inspectorateState,
        inspectorateDeadlineOn: request.inspectorateDeadlineOn ?? '',
        attention: request.attention,
      }),
      practical: given({
        wantedForm: request.wantedForm,
        startMonth: request.startMonth?.slice(0, 7) ?? null,
        isUrgent: request.isUrgent ? 'yes' : 'no',
        urgencyReason: context.urgencyReason,
        meetingMode: request.meetingMode,
        reportKeeping: context.reportKeeping,
        reviewerObjection: context.reviewerObjection,
        foundUs: request.foundUs ?? '',
      }),
      payment: given({ budgetBand: request.budgetBand, ...(await payerAnswers(work, request.id)) }),
      declarations: { noPersonalData: 'yes', toLearn: 'yes', mayRequest: 'yes', privacyRead: 'yes' },
    },
  };
}

/** What was not asked or not answered is an empty answer. */
function given(answers: Readonly<Record<string, string | readonly string[] | null>>): TypedAnswers {
  return Object.fromEntries(Object.entries(answers).map(([name, answer]) => [name, answer ?? '']));
}

type OrganisationRow = typeof requestOrganisations.$inferSelect;

function organisationAnswers(request: Row, organisations: readonly OrganisationRow[]): TypedAnswers {
  const own = organisations.find(({ isRequester }) => isRequester);
  const others = organisations.filter((one) => one.isCommissioner && !one.isRequester);
  return given({
    organisationName: own?.name ?? '',
    organisationKind: own?.kind ?? '',
    organisationPlace: own?.place ?? '',
    requesterFunction: request.requesterFunction,
    requesterPhone: request.requesterPhone,
    commissionedBy: !own?.isCommissioner ? 'others' : others.length > 0 ? 'own-and-others' : 'own',
    boardInformed: request.boardInformed,
    municipalityRole: request.municipalityRole,
    ...rowsOf(
      'commissioners',
      others.map(({ name, kind }) => ({ name, kind })),
    ),
  });
}

function involvedAnswers(request: Row, organisations: readonly OrganisationRow[]): TypedAnswers {
  const own = organisations.find(({ isRequester }) => isRequester);
  const involved = organisations.filter((one) => one.isInvolved && !one.isRequester);
  return {
    organisationCount: String(request.organisationCount),
    ownInvolved: own?.isInvolved ? 'yes' : 'no',
    ...rowsOf(
      'involved',
      involved.map(({ name, kind, willingness }) => ({ name, kind, willingness })),
    ),
  };
}

async function processAnswers(work: Work, requestId: string): Promise<TypedAnswers> {
  const processes = await work.tx
    .select({ kind: requestParallelProcesses.kind, state: requestParallelProcesses.state })
    .from(requestParallelProcesses)
    .where(eq(requestParallelProcesses.requestId, requestId));
  return Object.fromEntries(processes.map(({ kind, state }) => [kind, state]));
}

async function payerAnswers(work: Work, requestId: string): Promise<TypedAnswers> {
  const payers = await work.tx
    .select()
    .from(requestPayers)
    .where(eq(requestPayers.requestId, requestId))
    .orderBy(asc(requestPayers.position));
  return rowsOf(
    'payers',
    payers.map(
      ({ name, shareBasisPoints, kvk, oin, addressLine, postalCode, city, invoiceEmail, orderNumber }) => ({
        name,
        share: writeShare(shareBasisPoints),
        kvk: kvk ?? '',
        oin: oin ?? '',
        addressLine,
        postalCode,
        city,
        invoiceEmail,
        orderNumber,
      }),
    ),
  );
}

function rowsOf(name: string, rows: readonly Readonly<Record<string, string>>[]): TypedAnswers {
  return Object.fromEntries(
    rows.flatMap((row, index) =>
      Object.entries(row).map(([column, value]) => [`${name}[${index}].${column}`, value] as const),
    ),
  );
}
