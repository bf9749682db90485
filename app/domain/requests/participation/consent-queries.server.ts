import { and, asc, desc, eq, inArray, isNull, sql } from 'drizzle-orm';
import { alias } from 'drizzle-orm/pg-core';
import { people } from '~/db/schema/accounts';
import { activities } from '~/db/schema/activity';
import { requestConsentDecisions, requestOrganisations } from '~/db/schema/participation';
import { reviewRequests } from '~/db/schema/requests';
import type { Work } from '~/db/with-actor.server';
import { hasRole } from '../../accounts/actor';
import type { ActivityData, ActivityName } from '../../activity/activity';
import type { CalendarDay } from '../../kernel/calendar-day';
import { isNo } from './consent-decision';

/** Whose second record somebody worked under. */
const peopleNow = alias(people, 'people_now');

const historyNames = [
  'requests.organisation-added',
  'requests.willingness-recorded',
  'requests.consent-recorded',
  'requests.consent-decision-needed',
  'requests.consent-decided',
] as const satisfies readonly ActivityName[];

export interface ConsentEntry {
  readonly id: number;
  readonly at: Date;
  readonly name: (typeof historyNames)[number];
  readonly by: string | null;
  /** The code of the state, the willingness or the decision. */
  readonly code: string | null;
  /** The day it was so, where one was given. */
  readonly on: CalendarDay | null;
}

/** What happened to the consent of one organisation, the latest first: states and days, nothing anybody typed. */
export async function listConsentHistory(
  work: Work,
  requestId: string,
  requestOrganisationId: string,
): Promise<ConsentEntry[]> {
  const rows = await work.tx
    .select({
      id: activities.id,
      at: activities.at,
      name: activities.name,
      by: sql<string | null>`coalesce(${peopleNow.name}, ${people.name})`,
      data: activities.data,
    })
    .from(activities)
    .leftJoin(people, eq(people.id, activities.actorId))
    .leftJoin(peopleNow, eq(peopleNow.id, people.mergedIntoId))
    .where(
      and(
        eq(activities.requestId, requestId),
        inArray(activities.name, [...historyNames]),
        eq(sql`${activities.data}->>'requestOrganisationId'`, requestOrganisationId),
      ),
    )
    .orderBy(desc(activities.at), desc(activities.id));
  return rows.map(({ data, name, ...row }) => ({
    ...row,
    name: name as ConsentEntry['name'], // the query asked for these names only
    code: textIn(data, 'consent') ?? textIn(data, 'willingness') ?? textIn(data, 'decision'),
    on: textIn(data, 'on'),
  }));
}

function textIn(data: ActivityData, name: string): string | null {
  const value = data[name];
  return typeof value === 'string' ? value : null;
}

export interface UndecidedConsent {
  readonly requestOrganisationId: string;
  readonly organisation: string;
  readonly consent: 'refused' | 'withdrawn';
  readonly askedAt: Date;
}

/** Organisations of this request that said no, and of which nobody decided yet how it goes on. */
export async function listUndecided(work: Work, requestId: string): Promise<UndecidedConsent[]> {
  const rows = await work.tx
    .select({
      requestOrganisationId: requestOrganisations.id,
      organisation: requestOrganisations.name,
      consent: requestOrganisations.consent,
      askedAt: requestConsentDecisions.askedAt,
    })
    .from(requestConsentDecisions)
    .innerJoin(
      requestOrganisations,
      eq(requestOrganisations.id, requestConsentDecisions.requestOrganisationId),
    )
    .where(and(eq(requestConsentDecisions.requestId, requestId), isNull(requestConsentDecisions.decidedAt)))
    .orderBy(asc(requestConsentDecisions.askedAt), asc(requestOrganisations.name));
  return rows.flatMap(({ consent, ...row }) => (isNo(consent) ? [{ ...row, consent }] : []));
}

/** What was decided about one organisation and why, the latest first. */
export async function listConsentDecisions(work: Work, requestOrganisationId: string) {
  const rows = await work.tx
    .select({
      id: requestConsentDecisions.id,
      decision: requestConsentDecisions.decision,
      reason: requestConsentDecisions.reason,
      by: people.name,
      decidedAt: requestConsentDecisions.decidedAt,
    })
    .from(requestConsentDecisions)
    .innerJoin(people, eq(people.id, requestConsentDecisions.decidedById))
    .where(eq(requestConsentDecisions.requestOrganisationId, requestOrganisationId))
    .orderBy(desc(requestConsentDecisions.decidedAt));
  return rows.flatMap(({ decision, reason, decidedAt, ...row }) =>
    decision && reason && decidedAt ? [{ ...row, decision, reason, decidedAt }] : [],
  );
}

const mostShown = 50;

export interface RequestToDecide {
  readonly reference: string;
  /** When the first of its open decisions was asked for. */
  readonly since: Date;
}

/** Every request in which a consent asks for a decision, for the coordinator; the longest waiting first. */
export async function listRequestsToDecide(work: Work): Promise<RequestToDecide[]> {
  if (!hasRole(work.actor, 'coordinator')) return [];
  const since = sql<Date>`min(${requestConsentDecisions.askedAt})`.mapWith(requestConsentDecisions.askedAt);
  return work.tx
    .select({ reference: reviewRequests.reference, since })
    .from(requestConsentDecisions)
    .innerJoin(reviewRequests, eq(reviewRequests.id, requestConsentDecisions.requestId))
    .where(isNull(requestConsentDecisions.decidedAt))
    .groupBy(reviewRequests.id, reviewRequests.reference)
    .orderBy(asc(since), asc(reviewRequests.reference))
    .limit(mostShown);
}
