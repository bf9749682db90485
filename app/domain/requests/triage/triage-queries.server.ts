import { asc, desc, eq, sql } from 'drizzle-orm';
import { alias } from 'drizzle-orm/pg-core';
import { people, personEmails } from '~/db/schema/accounts';
import { organisations, provinces, youthRegions } from '~/db/schema/organisations';
import { requestConsentDecisions, requestOrganisations } from '~/db/schema/participation';
import { orientationMeetings, reviewRequests } from '~/db/schema/requests';
import type { Work } from '~/db/with-actor.server';
import { hasRole } from '../../accounts/actor';
import { findClosingExplanation } from '../closing/closing-explanation.server';
import { readContext } from '../context/read-context.server';
import type { RequestContext } from '../context/request-context';
import type { ReadGround } from '../context/request-key.server';
import { hasOpenSeat } from '../copy/request-moments.server';
import { type AskedMandate, findAskedMandate } from '../mandate/mandate-queries.server';
import { matchingGateOf } from '../participation/complete-organisations.server';
import { findProcedures, type Procedures } from '../participation/procedures-queries.server';
import { listPayers } from '../payers/payers-of-request.server';
import type { RequestKind } from '../request-kind';
import { type MatchingGate, type OpenSeat, possibleActions, type RequestAction } from '../request-lifecycle';
import { mayTriage } from '../request-policy';
import type { RequestStatus } from '../request-status';
import type { ReviewerCount } from '../reviewer-count';
import type { Expectation } from '../service-levels/expectation';
import { participantsOf } from './open-for-triage.server';
import { listQuestions } from './question-texts.server';
import { situationOf } from './situations.server';

/** What every page about one request needs. */
export interface TriageHead {
  readonly id: string;
  readonly reference: string;
  readonly kind: RequestKind;
  readonly version: number;
  readonly status: RequestStatus;
  readonly reviewers: ReviewerCount;
  /** It is confirmed, and somebody is sought for a seat that was left. */
  readonly hasOpenSeat: boolean;
  /** The coordinator has a part in it: they may know that it exists, and no more. */
  readonly isOwn: boolean;
  /** What may be done now; nothing in a request of one's own. */
  readonly actions: readonly RequestAction[];
}

/** `null` for whoever is not a coordinator, and for a reference nobody has. */
export async function findTriageHead(work: Work, reference: string): Promise<TriageHead | null> {
  if (!hasRole(work.actor, 'coordinator')) return null;
  const [row] = await work.tx
    .select({
      id: reviewRequests.id,
      reference: reviewRequests.reference,
      kind: reviewRequests.kind,
      version: reviewRequests.version,
      status: reviewRequests.status,
      reviewers: reviewRequests.reviewers,
      requesterId: reviewRequests.requesterId,
      hasOpenSeat,
    })
    .from(reviewRequests)
    .where(eq(reviewRequests.reference, reference));
  if (!row) return null;
  const { requesterId, ...head } = row;
  const participantIds = await participantsOf(work, head.id);
  const isOwn = !mayTriage(work.actor, { requesterId, participantIds }).allowed;
  return { ...head, isOwn, actions: isOwn ? [] : possibleActions(head) };
}

type Facts = Awaited<ReturnType<typeof readFacts>>;

export interface TriageRequest extends TriageHead, Facts {
  readonly organisations: Awaited<ReturnType<typeof listRequestOrganisations>>;
  readonly payers: Awaited<ReturnType<typeof listPayers>>;
  readonly mandate: AskedMandate | null;
  readonly procedures: Procedures;
  readonly questions: Awaited<ReturnType<typeof listQuestions>>;
  readonly orientations: Awaited<ReturnType<typeof listOrientations>>;
  readonly gate: MatchingGate;
  readonly expectation: Expectation;
  readonly openSeat: OpenSeat | null;
  readonly closedExplanation: string | null;
  readonly context: RequestContext;
}

/** Everything about one request for its coordinator; the read is recorded. `null` for their own request too. */
export async function findTriageRequest(work: Work, reference: string): Promise<TriageRequest | null> {
  const head = await findTriageHead(work, reference);
  if (!head || head.isOwn) return null;
  const ground: ReadGround = 'coordinator';
  const context = await readContext(work, head.id, ground);
  const facts = await readFacts(work, head.id);
  const situation = await situationOf(work, reference);
  if (!context || !situation) return null;
  return {
    ...head,
    ...facts,
    closedExplanation:
      facts.closedReason === null ? null : await findClosingExplanation(work, head.id, ground),
    organisations: await listRequestOrganisations(work, head.id),
    payers: await listPayers(work, head.id),
    mandate: await findAskedMandate(work, head.id),
    procedures: await findProcedures(work, head.id),
    questions: await listQuestions(work, head.id, ground),
    orientations: await listOrientations(work, head.id),
    gate: await matchingGateOf(work, { id: head.id, reviewForm: facts.reviewForm }),
    expectation: situation.expectation,
    openSeat: situation.openSeat,
    context,
  };
}

async function readFacts(work: Work, requestId: string) {
  const coordinators = alias(people, 'coordinators');
  const fillers = alias(people, 'fillers');
  const [row] = await work.tx
    .select({
      statusSince: reviewRequests.statusSince,
      language: reviewRequests.language,
      submittedAt: reviewRequests.submittedAt,
      closedReason: reviewRequests.closedReason,
      requesterName: people.name,
      requesterEmail: personEmails.address,
      requesterFunction: reviewRequests.requesterFunction,
      requesterPhone: reviewRequests.requesterPhone,
      coordinatorName: coordinators.name,
      filledInName: fillers.name,
      sessionSetting: reviewRequests.sessionSetting,
      audienceSize: reviewRequests.audienceSize,
      callDayPart: reviewRequests.callDayPart,
      boardInformed: reviewRequests.boardInformed,
      municipalityRole: reviewRequests.municipalityRole,
      careDomain: reviewRequests.careDomain,
      province: provinces.name,
      youthRegion: youthRegions.name,
      organisationCount: reviewRequests.organisationCount,
      attention: reviewRequests.attention,
      wantedForm: reviewRequests.wantedForm,
      startMonth: reviewRequests.startMonth,
      meetingMode: reviewRequests.meetingMode,
      budgetBand: reviewRequests.budgetBand,
      isUrgent: reviewRequests.isUrgent,
      foundUs: reviewRequests.foundUs,
      reviewForm: reviewRequests.reviewForm,
      minutesPerReviewer: reviewRequests.minutesPerReviewer,
      months: reviewRequests.months,
      wantsTrainee: reviewRequests.wantsTrainee,
      organisationsCompleteAt: reviewRequests.organisationsCompleteAt,
    })
    .from(reviewRequests)
    .innerJoin(people, eq(people.id, reviewRequests.requesterId))
    .leftJoin(personEmails, eq(personEmails.personId, people.id))
    .leftJoin(provinces, eq(provinces.code, reviewRequests.provinceCode))
    .leftJoin(youthRegions, eq(youthRegions.code, reviewRequests.youthRegionCode))
    .leftJoin(coordinators, eq(coordinators.id, reviewRequests.coordinatorId))
    .leftJoin(fillers, eq(fillers.id, reviewRequests.filledInById))
    .where(eq(reviewRequests.id, requestId))
    .orderBy(desc(personEmails.isPrimary))
    .limit(1);
  if (!row) throw new Error('a request that was found is gone');
  return row;
}

/** Only rows that row-level security shows to whoever asks. */
export async function listRequestOrganisations(work: Work, requestId: string) {
  return await work.tx
    .select({
      id: requestOrganisations.id,
      organisationId: requestOrganisations.organisationId,
      /** The name of the organisation it was recognised as. */
      recognisedName: organisations.name,
      name: requestOrganisations.name,
      kind: requestOrganisations.kind,
      isRequester: requestOrganisations.isRequester,
      isCommissioner: requestOrganisations.isCommissioner,
      isInvolved: requestOrganisations.isInvolved,
      willingness: requestOrganisations.willingness,
      willingnessOn: requestOrganisations.willingnessOn,
      joinedOn: requestOrganisations.joinedOn,
      consent: requestOrganisations.consent,
      consentByFunction: requestOrganisations.consentByFunction,
      consentOn: requestOrganisations.consentOn,
      groundRulesVersion: requestOrganisations.groundRulesVersion,
      /** It said no, and a coordinator has yet to say how it goes on. */
      asksDecision: sql<boolean>`exists (select from ${requestConsentDecisions}
        where ${requestConsentDecisions.requestOrganisationId} = ${requestOrganisations.id}
        and ${requestConsentDecisions.decidedAt} is null)`,
      /** It said no, and the review goes on without it: it no longer takes part. */
      isLeftOut: sql<boolean>`${requestOrganisations.consent} in ('refused', 'withdrawn')
        and exists (select from ${requestConsentDecisions}
          where ${requestConsentDecisions.requestOrganisationId} = ${requestOrganisations.id}
          and ${requestConsentDecisions.decision} = 'go-on-without')
        and not exists (select from ${requestConsentDecisions}
          where ${requestConsentDecisions.requestOrganisationId} = ${requestOrganisations.id}
          and ${requestConsentDecisions.decidedAt} is null)`,
    })
    .from(requestOrganisations)
    .leftJoin(organisations, eq(organisations.id, requestOrganisations.organisationId))
    .where(eq(requestOrganisations.requestId, requestId))
    .orderBy(desc(requestOrganisations.isRequester), asc(requestOrganisations.name));
}

async function listOrientations(work: Work, requestId: string) {
  return await work.tx
    .select({
      id: orientationMeetings.id,
      plannedFor: orientationMeetings.plannedFor,
      mode: orientationMeetings.mode,
      heldAt: orientationMeetings.heldAt,
      cancelledAt: orientationMeetings.cancelledAt,
    })
    .from(orientationMeetings)
    .where(eq(orientationMeetings.requestId, requestId))
    .orderBy(desc(orientationMeetings.plannedFor));
}
