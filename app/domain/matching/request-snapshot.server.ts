import { and, eq, isNull, sql } from 'drizzle-orm';
import { askedInReviews } from '~/db/asked-in-reviews.server';
import { proposalOverrides, proposals, seats } from '~/db/schema/matching';
import { municipalities } from '~/db/schema/organisations';
import { requestOrganisations, requestPayers } from '~/db/schema/participation';
import { reviewRequests } from '~/db/schema/requests';
import type { Work } from '~/db/with-actor.server';
import { calendarDayAt } from '../kernel/calendar-day';
import { addMonths, laterMonth, monthOf } from '../kernel/month';
import type { OrganisationKind } from '../organisations/organisation-kind';
import { type GeoPoint, pointOf } from '../organisations/reference/geo-point';
import type { Theme } from '../registry/expertise';
import type { SeatEnding } from './end-matching.server';
import { matchingTerms } from './matching-terms';
import { sectorOfKind } from './sector-of-kind';
import type {
  Objection,
  OrganisationPart,
  RequestOrganisation,
  RequestSnapshot,
  RuleOverride,
} from './snapshot';

/** The objection of a commissioner ended a seat; it holds for the rest of the request. */
const objection: SeatEnding = 'objection';

export interface RequestFacts {
  readonly request: RequestSnapshot;
  readonly requesterId: string;
  /** The middle of the place the question comes from, for travelling. */
  readonly middle: GeoPoint | null;
}

/**
 * The request as matching sees it; `null` while it has no form and so no size. `themes` are given by whoever
 * may read them: they are part of the case context, and only the order of pairs depends on them.
 */
export async function loadRequestSnapshot(
  work: Work,
  requestId: string,
  themes: readonly Theme[],
  overrides: readonly RuleOverride[] = [],
): Promise<RequestFacts | null> {
  const [row] = await work.tx
    .select({
      form: reviewRequests.reviewForm,
      reviewers: reviewRequests.reviewers,
      minutesPerReviewer: reviewRequests.minutesPerReviewer,
      months: reviewRequests.months,
      startMonth: askedInReviews(reviewRequests.startMonth),
      careDomain: askedInReviews(reviewRequests.careDomain),
      provinceCode: askedInReviews(reviewRequests.provinceCode),
      youthRegionCode: reviewRequests.youthRegionCode,
      wantsTrainee: reviewRequests.wantsTrainee,
      meetingMode: reviewRequests.meetingMode,
      requesterId: reviewRequests.requesterId,
    })
    .from(reviewRequests)
    .where(eq(reviewRequests.id, requestId));
  if (!row || row.form === null || row.minutesPerReviewer === null || row.months === null) return null;
  const listed = await organisationsOf(work, requestId);
  // What was meant to start in a month that is over can start now at the earliest.
  const startMonth = laterMonth(monthOf(row.startMonth), monthOf(calendarDayAt(work.now)));
  return {
    requesterId: row.requesterId,
    middle: await middleOf(work, row),
    request: {
      id: requestId,
      form: row.form,
      themes,
      sectors: sectorsOf(listed),
      careDomain: row.careDomain,
      provinceCode: row.provinceCode,
      youthRegionCode: row.youthRegionCode,
      startMonth,
      endMonth: addMonths(startMonth, row.months - 1),
      reviewers: row.reviewers,
      minutesPerReviewer: row.minutesPerReviewer,
      minutesForSupervisor: matchingTerms.supervisorMinutes[row.form],
      languageNeeds: [],
      wantsTrainee: row.wantsTrainee,
      meetingMode: row.meetingMode,
      organisations: listed,
      objections: await objectionsTo(work, requestId),
      overrides: [...(await recordedOverrides(work, requestId)), ...overrides],
    },
  };
}

/** Between the municipalities of the youth region, or of the province where the region is not known. */
async function middleOf(
  work: Work,
  place: { readonly provinceCode: string; readonly youthRegionCode: string | null },
): Promise<GeoPoint | null> {
  const isInside =
    place.youthRegionCode === null
      ? eq(municipalities.provinceCode, place.provinceCode)
      : eq(municipalities.youthRegionCode, place.youthRegionCode);
  const [middle] = await work.tx
    .select({
      latitude: sql<number | null>`avg(${municipalities.latitude})`,
      longitude: sql<number | null>`avg(${municipalities.longitude})`,
    })
    .from(municipalities)
    .where(and(isInside, isNull(municipalities.validUntil)));
  return pointOf(middle?.latitude, middle?.longitude);
}

interface ListedOrganisation extends RequestOrganisation {
  readonly kind: OrganisationKind | null;
}

/** Everybody around the request, payers who are not on the list included; one entry per organisation. */
async function organisationsOf(work: Work, requestId: string): Promise<ListedOrganisation[]> {
  const listed = await work.tx
    .select({
      organisationId: requestOrganisations.organisationId,
      name: requestOrganisations.name,
      kind: requestOrganisations.kind,
      isInvolved: requestOrganisations.isInvolved,
      commissions: sql<boolean>`${requestOrganisations.isRequester} or ${requestOrganisations.isCommissioner}`,
    })
    .from(requestOrganisations)
    .where(eq(requestOrganisations.requestId, requestId))
    .orderBy(requestOrganisations.addedAt, requestOrganisations.name);
  const payers = await work.tx
    .select({ organisationId: requestPayers.organisationId, name: requestPayers.name })
    .from(requestPayers)
    .where(eq(requestPayers.requestId, requestId))
    .orderBy(requestPayers.position);

  const pays = (id: string | null) => id !== null && payers.some((payer) => payer.organisationId === id);
  const known = new Set(listed.map(({ organisationId }) => organisationId));
  return [
    ...listed.map(({ organisationId, name, kind, isInvolved, commissions }) => ({
      organisationId,
      name,
      kind,
      parts: [
        ...(isInvolved ? ['involved' as const] : []),
        ...(commissions ? ['commissioning' as const] : []),
        ...(pays(organisationId) ? ['paying' as const] : []),
      ] satisfies OrganisationPart[],
    })),
    ...payers
      .filter(({ organisationId }) => organisationId === null || !known.has(organisationId))
      .map(({ organisationId, name }) => ({ organisationId, name, kind: null, parts: ['paying' as const] })),
  ];
}

function sectorsOf(listed: readonly ListedOrganisation[]) {
  const found = listed
    .filter(({ parts }) => parts.includes('involved'))
    .map(({ kind }) => (kind === null ? null : sectorOfKind[kind]));
  return [...new Set(found)].filter((sector) => sector !== null);
}

async function objectionsTo(work: Work, requestId: string): Promise<Objection[]> {
  const rows = await work.tx
    .selectDistinct({ personId: seats.personId })
    .from(seats)
    .where(sql`${seats.requestId} = ${requestId} and ${seats.endedReason} = ${objection}`)
    .orderBy(seats.personId);
  return rows.map(({ personId }) => ({ personId, by: 'commissioner' as const, withdrawnOn: null }));
}

async function recordedOverrides(work: Work, requestId: string): Promise<RuleOverride[]> {
  const rows = await work.tx
    .select({ personId: proposalOverrides.personId, rule: proposalOverrides.rule })
    .from(proposalOverrides)
    .innerJoin(proposals, eq(proposals.id, proposalOverrides.proposalId))
    .where(sql`${proposals.requestId} = ${requestId} and ${proposals.status} in ('open', 'confirmed')`);
  // The column is checked against the same list.
  return rows.map(({ personId, rule }) => ({ personId, rule: rule as RuleOverride['rule'] }));
}
