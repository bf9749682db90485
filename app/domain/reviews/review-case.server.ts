import { desc, eq } from 'drizzle-orm';
import { askedInReviews } from '~/db/asked-in-reviews.server';
import { people, personEmails } from '~/db/schema/accounts';
import { provinces, youthRegions } from '~/db/schema/organisations';
import { reviewRequests } from '~/db/schema/requests';
import type { Work } from '~/db/with-actor.server';
import { type Month, monthOf } from '../kernel/month';
import type { CareDomain, MeetingMode } from '../registry/expertise';
import type { ReviewForm } from '../registry/review-form';
import { readReviewContext } from '../requests/context/read-context.server';
import type { ReviewContext } from '../requests/context/request-context';
import {
  listReviewOrganisations,
  type ReviewOrganisation,
} from '../requests/participation/review-organisations.server';
import { findReviewHead, listTeam, type ReviewHead } from './review-queries.server';

export interface ReviewCase {
  readonly head: ReviewHead;
  readonly facts: {
    readonly form: ReviewForm | null;
    readonly province: string;
    readonly youthRegion: string | null;
    readonly careDomain: CareDomain;
    readonly startMonth: Month;
    readonly months: number | null;
    readonly minutesPerReviewer: number | null;
    readonly meetingMode: MeetingMode;
    readonly inspectorateDeadlineOn: string | null;
    readonly team: Awaited<ReturnType<typeof listTeam>>;
  };
  readonly requester: {
    readonly name: string;
    readonly function: string;
    readonly phone: string;
    readonly email: string | null;
  };
  readonly organisations: readonly ReviewOrganisation[];
  readonly context: ReviewContext;
}

/**
 * What a review is about, for whoever does it or looks at a gate of it; the read is recorded. `null` for everybody
 * else: a coordinator reads it at the request.
 */
export async function findReviewCase(work: Work, reference: string): Promise<ReviewCase | null> {
  const head = await findReviewHead(work, reference);
  if (!head?.parts.some((part) => part === 'reviewer' || part === 'supervisor')) return null;
  const [row] = await work.tx
    .select({
      form: reviewRequests.reviewForm,
      province: provinces.name,
      youthRegion: youthRegions.name,
      careDomain: askedInReviews(reviewRequests.careDomain),
      startMonth: askedInReviews(reviewRequests.startMonth),
      months: reviewRequests.months,
      minutesPerReviewer: reviewRequests.minutesPerReviewer,
      meetingMode: askedInReviews(reviewRequests.meetingMode),
      inspectorateDeadlineOn: reviewRequests.inspectorateDeadlineOn,
      name: people.name,
      function: reviewRequests.requesterFunction,
      phone: reviewRequests.requesterPhone,
      email: personEmails.address,
    })
    .from(reviewRequests)
    .innerJoin(provinces, eq(provinces.code, reviewRequests.provinceCode))
    .leftJoin(youthRegions, eq(youthRegions.code, reviewRequests.youthRegionCode))
    .innerJoin(people, eq(people.id, reviewRequests.requesterId))
    .leftJoin(personEmails, eq(personEmails.personId, people.id))
    .where(eq(reviewRequests.id, head.requestId))
    .orderBy(desc(personEmails.isPrimary))
    .limit(1);
  const ground = head.parts.includes('reviewer') ? 'reviewer' : 'supervisor';
  const context = row && (await readReviewContext(work, head.requestId, ground));
  if (!row || !context) return null;
  const { name, function: requesterFunction, phone, email, ...facts } = row;
  return {
    head,
    facts: { ...facts, startMonth: monthOf(facts.startMonth), team: await listTeam(work, head.requestId) },
    requester: { name, function: requesterFunction, phone, email },
    organisations: await listReviewOrganisations(work, head.requestId),
    context,
  };
}
