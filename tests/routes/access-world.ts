import { makeErasureBatch } from '#tests/support/factories/erasures';
import { makeMessage } from '#tests/support/factories/messages';
import { undecidedIn } from '#tests/support/factories/participation';
import { payerWithGaps } from '#tests/support/factories/payers';
import { makeOrganisation, makeReviewer } from '#tests/support/factories/people';
import { invitationOf, makeMatchingRequest, makeTeam, type Team } from '#tests/support/factories/proposals';
import { makeQuote } from '#tests/support/factories/quotes';
import { type MadeRequest, makePerson } from '#tests/support/factories/requests';
import {
  confirmed,
  invite,
  makeRequestsOf,
  type Requests,
  requestFor,
} from '#tests/support/factories/requests-in-every-state';
import { makePlanningRound } from '#tests/support/factories/rounds';
import { makeStatement } from '#tests/support/factories/statements';
import type { Role } from '~/domain/accounts/role';
import { holdingsOfApproval } from './access-approval-things';
import { holdingsOfBooker } from './access-booking-things';
import { makeExportFor } from './access-export-things';
import { draftOf, holdingsOfFindings, holdingsOfLibrary } from './access-findings-things';
import { holdingsOfInvoices } from './access-invoice-things';
import { holdingsOfLearning } from './access-learning-things';
import { holdingsOfMethodology, makeSlugFor } from './access-methodology-things';
import { makePaymentFileOf, makeStatementOf } from './access-payout-things';
import { holdingsOfReview, makeEvaluationLink } from './access-review-things';
import { inState, referencesOf, worksOnReview } from './access-states';
import {
  firstOrganisationOf,
  firstVerificationOf,
  idsOfEverything,
  idsOfRequester,
  makeAbsence,
  makeCalendar,
  makeCallTo,
  makeDevelopmentMail,
  makeImport,
  makeLeftMember,
  makeOutboxMail,
  makePairRule,
  makePinnedConflict,
  makeRelationOf,
  makeReportedTie,
  makeSession,
  makeTieOf,
  makeWaitingChange,
} from './access-things';
import { holdingsOfYears } from './access-years-things';
import { plantWords } from './planted-words';

/**
 * What somebody has of each kind that an address can name; made anew when asking may use it up. Under `?` what
 * some pages need behind their address.
 */
export type Holdings = Readonly<Record<string, (routeId: string) => Promise<string> | string>>;

export interface Inhabitant {
  readonly as: string;
  readonly personId: string | null;
  readonly roles: readonly Role[] | null;
  readonly own: Holdings;
  /** The same kinds of things, of somebody else. Empty for who may see everybody's. */
  readonly others: Holdings;
  /** Requests whose question this person may read, and those of which only the organisations. */
  readonly mayRead: readonly string[];
  readonly mayKnowOrganisations: readonly string[];
}

export async function makeAccessWorld(): Promise<readonly Inhabitant[]> {
  const robin = await makePerson('Robin Aanvrager', ['requester']);
  const sam = await makePerson('Sam Aanvrager', ['requester']);
  const coordinator = await makePerson('Coco Coördinator', ['coordinator']);
  const treasurer = await makePerson('Trees Munt', ['treasurer']);
  const both = await makeReviewer({ name: 'Bo Dubbel', roles: ['requester'] });

  const team = await makeTeam();
  const otherTeam = await makeTeam();
  const teamOfBoth: Team = { ...(await makeTeam()), lead: both };

  const robins = await makeRequestsOf(robin, team);
  const sams = await makeRequestsOf(sam, otherTeam);
  const boths = await makeRequestsOf(both.id, await makeTeam());
  const invited = await invite(await requestFor(sam), team);
  const invitedBoth = await invite(await requestFor(sam), teamOfBoth);
  const reviewOfBoth = await confirmed(await requestFor(sam), teamOfBoth);
  const invitedOthers = await invite(await requestFor(robin), otherTeam);
  const asked = await makeMatchingRequest();
  for (const { confirmed: review } of [robins, sams, boths]) if (review) await makeQuote(review);
  await makeQuote(reviewOfBoth);
  await plantWords();

  const invitation = async (request: MadeRequest, person: Team['lead']) =>
    (await invitationOf(request, person)).id;
  const member = (person: Team['lead'], request: MadeRequest, review?: MadeRequest): Holdings => ({
    invitationId: () => invitation(request, person),
    callId: () => makeCallTo(person.id, asked),
    absenceId: () => makeAbsence(person.id),
    affiliationId: async () => (await makeReportedTie(person.id)).tieId,
    payout: (routeId) => makeStatementOf(person.id, routeId.endsWith('-ubl')),
    statementId: () => makeStatement(person.id),
    sessionId: () => makeSession(person.id),
    reference: () => review?.reference ?? '',
    ...(review && holdingsOfReview(review)),
    ...(review && holdingsOfBooker(review, person.id)),
    ...(review && holdingsOfFindings(review)),
  });
  const anything = holdingsOfCoordinator({
    requests: sams,
    team: otherTeam,
    invited: invitedOthers,
    asked,
    coordinator,
  });
  const othersThings: Holdings = {
    ...member(otherTeam.lead, invitedOthers, sams.confirmed),
    sessionId: () => makeSession(coordinator),
    ...draftOf(inState(sams, 'confirmed')),
  };
  // What kind of review findings come from, a supervisor sees of every review.
  const { sourceId: _, ...othersOfSupervisor } = othersThings;

  return [
    { as: 'visitor', personId: null, roles: null, own: anything, others: {}, ...mayRead() },
    {
      as: 'requester',
      personId: robin,
      roles: ['requester'],
      own: {
        ...anything,
        reference: referencesOf(robins),
        ...holdingsOfReview(inState(robins, 'confirmed')),
        sessionId: () => makeSession(robin),
      },
      others: { ...othersThings, reference: referencesOf(sams) },
      ...mayRead(await idsOfRequester(robin)),
    },
    {
      as: 'reviewer',
      personId: team.lead.id,
      roles: ['reviewer'],
      own: { ...anything, ...member(team.lead, invited, robins.confirmed) },
      others: othersThings,
      ...mayRead(idsOf(robins.confirmed, robins.proposed), idsOf(invited)),
    },
    {
      as: 'supervisor',
      personId: team.supervisor.id,
      roles: ['supervisor'],
      own: {
        ...anything,
        ...member(team.supervisor, invited, robins.confirmed),
        ...holdingsOfFindings(inState(robins, 'confirmed'), 'releaser'),
      },
      others: othersOfSupervisor,
      ...mayRead(idsOf(robins.confirmed, robins.proposed), idsOf(invited)),
    },
    {
      as: 'treasurer',
      personId: treasurer,
      roles: ['treasurer'],
      own: { ...anything, sessionId: () => makeSession(treasurer) },
      // The books of everybody are the treasurer's.
      others: { sessionId: () => makeSession(coordinator) },
      ...mayRead(),
    },
    {
      as: 'coordinator',
      personId: coordinator,
      roles: ['coordinator'],
      own: anything,
      others: {},
      ...mayRead(await idsOfEverything()),
    },
    {
      as: 'requester and reviewer in one',
      personId: both.id,
      roles: ['reviewer', 'requester'],
      own: {
        ...anything,
        ...member(both, invitedBoth, reviewOfBoth),
        reference: (routeId) =>
          worksOnReview(routeId) ? reviewOfBoth.reference : referencesOf(boths)(routeId),
        recommendationId: (routeId) =>
          holdingsOfReview(
            routeId.startsWith('routes/shared/review') ? reviewOfBoth : inState(boths, 'confirmed'),
          ).recommendationId(),
      },
      others: { ...othersThings, reference: referencesOf(sams) },
      ...mayRead([...(await idsOfRequester(both.id)), reviewOfBoth.id], idsOf(invitedBoth)),
    },
  ];
}

interface Handled {
  readonly requests: Requests;
  readonly team: Team;
  readonly invited: MadeRequest;
  /** Is being matched, and open calls are made for it. */
  readonly asked: MadeRequest;
  readonly coordinator: string;
}

function holdingsOfCoordinator({ requests, team, invited, asked, coordinator }: Handled): Holdings {
  const queries: Readonly<Record<string, string>> = {
    'routes/coordinator/judgement': `?persoon=${team.lead.id}`,
    'routes/coordinator/proposal': `?eerste=${team.lead.id}&tweede=${team.co.id}&supervisor=${team.supervisor.id}`,
  };
  return {
    reference: referencesOf(requests),
    ...holdingsOfLibrary,
    '?': async (routeId) =>
      routeId === 'routes/coordinator/pair-rule-new'
        ? `?met=${(await makeReviewer()).id}`
        : (queries[routeId] ?? ''),
    ruleId: () => makePairRule(team.co.id),
    roundId: (routeId) =>
      makePlanningRound(coordinator, inState(requests, 'matching'), team, {
        isConfirmed: routeId === 'routes/coordinator/planning-round-undo',
      }),
    conflictId: () => makePinnedConflict(team.co.id),
    invitationId: async () => (await invitationOf(invited, team.co)).id,
    callId: () => makeCallTo(team.co.id, asked),
    absenceId: () => makeAbsence(team.co.id),
    statementId: () => makeStatement(team.co.id),
    statement: () => makeStatement(team.co.id),
    payout: (routeId) => makeStatementOf(team.co.id, routeId.endsWith('-ubl')),
    file: () => makePaymentFileOf(team.co.id),
    ...holdingsOfYears,
    export: makeExportFor,
    affiliationId: () => makeTieOf(team.co.id),
    reportId: async () => (await makeReportedTie(team.co.id)).reportId,
    sessionId: () => makeSession(coordinator),
    personId: async (routeId) => {
      if (routeId.startsWith('routes/coordinator/affiliation-')) return team.co.id;
      if (routeId === 'routes/coordinator/record-correction') return team.co.id;
      if (routeId === 'routes/treasurer/payee') return team.co.id;
      if (/\/(pair-rule|pinned-conflict)/.test(routeId)) return team.co.id;
      if (routeId === 'routes/coordinator/person-return') return makeLeftMember();
      if (routeId === 'routes/coordinator/person-leaving') return (await makeReviewer()).id;
      return routeId.startsWith('routes/coordinator/change')
        ? makeWaitingChange()
        : makePerson('Iemand Anders', ['treasurer']);
    },
    organisationId: (routeId) =>
      routeId.startsWith('routes/coordinator/organisation-relation')
        ? team.co.employerId
        : makeOrganisation(),
    relationId: () => makeRelationOf(team.co.employerId),
    otherId: (routeId) =>
      routeId.includes('organisations') ? makeOrganisation() : makePerson('Iemand Anders', ['treasurer']),
    role: (routeId) => (routeId === 'routes/coordinator/accreditation-step' ? 'reviewer' : 'treasurer'),
    recordKind: () => 'verificatie',
    recordId: () => firstVerificationOf(team.co.id),
    batchId: makeErasureBatch,
    payerId: () => payerWithGaps(requests.triage?.id ?? ''),
    id: (routeId) =>
      routeId === 'routes/coordinator/consent-decision'
        ? undecidedIn(requests.info_needed)
        : firstOrganisationOf(requests.orientation),
    mailId: (routeId) => (routeId.startsWith('routes/system/') ? makeDevelopmentMail() : makeOutboxMail()),
    messageId: () => makeMessage(),
    importId: () => makeImport(coordinator),
    importKind: () => 'register',
    key: () => 'home-lead',
    status: () => 'triage',
    slug: makeSlugFor,
    token: (routeId) => {
      if (routeId === 'routes/public/calendar') return makeCalendar(team.co);
      if (routeId === 'routes/public/evaluation') return makeEvaluationLink(inState(requests, 'confirmed'));
      return 'geen-echte-link';
    },
    event: () => 'start',
    ...holdingsOfReview(inState(requests, 'confirmed')),
    ...holdingsOfBooker(inState(requests, 'confirmed'), team.co.id),
    ...holdingsOfApproval,
    ...holdingsOfInvoices,
    ...holdingsOfLearning,
    ...holdingsOfMethodology,
    // Everybody has hours of their own in it.
    week: () => '2026-W37',
    gate: () => 'design',
    seat: () => 'lead',
    kind: (routeId) => (routeId === 'routes/requester/intake-step' ? 'leerreview' : 'review'),
    step: (routeId) => (routeId === 'routes/coordinator/accreditation-step' ? 'applied' : 'organisatie'),
    version: () => '1',
    position: () => '1',
    '*': () => 'bestaat/niet',
  };
}

function mayRead(question: readonly string[] = [], organisations: readonly string[] = []) {
  return { mayRead: question, mayKnowOrganisations: organisations };
}

function idsOf(...requests: readonly (MadeRequest | undefined)[]): string[] {
  return requests.flatMap((request) => (request ? [request.id] : []));
}
