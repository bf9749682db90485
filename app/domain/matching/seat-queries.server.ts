import { and, asc, desc, eq, inArray } from 'drizzle-orm';
import { askedInReviews } from '~/db/asked-in-reviews.server';
import { people, personEmails } from '~/db/schema/accounts';
import { seats } from '~/db/schema/matching';
import { provinces, youthRegions } from '~/db/schema/organisations';
import { reviewRequests } from '~/db/schema/requests';
import type { Work } from '~/db/with-actor.server';
import { personIdOf } from '../accounts/actor';
import { type Month, monthOf } from '../kernel/month';
import type { CareDomain, MeetingMode } from '../registry/expertise';
import { readReviewContext } from '../requests/context/read-context.server';
import type { ReviewContext } from '../requests/context/request-context';
import {
  listReviewOrganisations,
  type ReviewOrganisation,
} from '../requests/participation/review-organisations.server';
import type { RequestStatus } from '../requests/request-status';
import type { SeatName, SeatState } from './invitation-status';
import { seatNames } from './invitation-status';

export interface MyReview {
  readonly reference: string;
  readonly seat: SeatName;
  readonly state: SeatState;
  readonly status: RequestStatus;
  readonly province: string;
  readonly startMonth: Month;
  readonly months: number | null;
  readonly minutesPerReviewer: number | null;
}

/** The reviews in which the person who asks holds a seat, the ones that start soonest first. */
export async function listMyReviews(work: Work): Promise<MyReview[]> {
  const personId = personIdOf(work.actor);
  if (personId === null) return [];
  const rows = await work.tx
    .select({
      reference: reviewRequests.reference,
      seat: seats.seat,
      state: seats.state,
      status: reviewRequests.status,
      province: provinces.name,
      startMonth: askedInReviews(reviewRequests.startMonth),
      months: reviewRequests.months,
      minutesPerReviewer: reviewRequests.minutesPerReviewer,
    })
    .from(seats)
    .innerJoin(reviewRequests, eq(reviewRequests.id, seats.requestId))
    .innerJoin(provinces, eq(provinces.code, reviewRequests.provinceCode))
    .where(and(eq(seats.personId, personId), inArray(seats.state, ['accepted', 'confirmed'])))
    .orderBy(asc(reviewRequests.startMonth), asc(reviewRequests.reference));
  return rows.map((row) => ({ ...row, startMonth: monthOf(row.startMonth) }));
}

export interface Assignment {
  readonly requestId: string;
  readonly reference: string;
  readonly status: RequestStatus;
  /** The seat of the person who asks. */
  readonly seat: SeatName;
  readonly province: string;
  readonly youthRegion: string | null;
  readonly careDomain: CareDomain;
  readonly form: (typeof reviewRequests.reviewForm.enumValues)[number] | null;
  readonly startMonth: Month;
  readonly months: number | null;
  readonly minutesPerReviewer: number | null;
  readonly meetingMode: MeetingMode;
  readonly inspectorateDeadlineOn: string | null;
  readonly requester: {
    readonly name: string;
    readonly function: string;
    readonly phone: string;
    readonly email: string | null;
  };
  readonly team: readonly { readonly seat: SeatName; readonly name: string }[];
  readonly organisations: readonly ReviewOrganisation[];
  readonly context: ReviewContext;
}

/** A confirmed review for somebody who holds a seat in it; the read is recorded. `null` for everybody else. */
export async function findAssignment(work: Work, reference: string): Promise<Assignment | null> {
  const personId = personIdOf(work.actor);
  if (personId === null) return null;
  const [row] = await work.tx
    .select({
      requestId: reviewRequests.id,
      reference: reviewRequests.reference,
      status: reviewRequests.status,
      seat: seats.seat,
      province: provinces.name,
      youthRegion: youthRegions.name,
      careDomain: askedInReviews(reviewRequests.careDomain),
      form: reviewRequests.reviewForm,
      startMonth: askedInReviews(reviewRequests.startMonth),
      months: reviewRequests.months,
      minutesPerReviewer: reviewRequests.minutesPerReviewer,
      meetingMode: askedInReviews(reviewRequests.meetingMode),
      inspectorateDeadlineOn: reviewRequests.inspectorateDeadlineOn,
      requesterName: people.name,
      requesterFunction: reviewRequests.requesterFunction,
      requesterPhone: reviewRequests.requesterPhone,
      requesterEmail: personEmails.address,
    })
    .from(seats)
    .innerJoin(reviewRequests, eq(reviewRequests.id, seats.requestId))
    .innerJoin(provinces, eq(provinces.code, reviewRequests.provinceCode))
    .leftJoin(youthRegions, eq(youthRegions.code, reviewRequests.youthRegionCode))
    .innerJoin(people, eq(people.id, reviewRequests.requesterId))
    .leftJoin(personEmails, eq(personEmails.personId, people.id))
    .where(
      and(
        eq(reviewRequests.reference, reference),
        eq(seats.personId, personId),
        inArray(seats.state, ['confirmed', 'completed']),
      ),
    )
    .orderBy(desc(personEmails.isPrimary))
    .limit(1);
  if (!row) return null;
  const context = await readReviewContext(
    work,
    row.requestId,
    row.seat === 'supervisor' ? 'supervisor' : 'reviewer',
  );
  if (!context) return null;
  const { requesterName, requesterFunction, requesterPhone, requesterEmail, ...facts } = row;
  return {
    ...facts,
    startMonth: monthOf(facts.startMonth),
    requester: {
      name: requesterName,
      function: requesterFunction,
      phone: requesterPhone,
      email: requesterEmail,
    },
    team: await teamOf(work, row.requestId),
    organisations: await listReviewOrganisations(work, row.requestId),
    context,
  };
}

async function teamOf(work: Work, requestId: string): Promise<{ seat: SeatName; name: string }[]> {
  const rows = await work.tx
    .select({ seat: seats.seat, name: people.name })
    .from(seats)
    .innerJoin(people, eq(people.id, seats.personId))
    .where(and(eq(seats.requestId, requestId), inArray(seats.state, ['confirmed', 'completed'])));
  return rows.sort((a, b) => seatNames.indexOf(a.seat) - seatNames.indexOf(b.seat));
}
