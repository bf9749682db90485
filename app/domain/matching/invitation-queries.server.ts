import { and, desc, eq } from 'drizzle-orm';
import { askedInReviews } from '~/db/asked-in-reviews.server';
import { invitations } from '~/db/schema/matching';
import { provinces, youthRegions } from '~/db/schema/organisations';
import { reviewRequests } from '~/db/schema/requests';
import type { Work } from '~/db/with-actor.server';
import { personIdOf } from '../accounts/actor';
import { monthOf } from '../kernel/month';
import { readReviewContext } from '../requests/context/read-context.server';
import type { ReviewContext } from '../requests/context/request-context';
import {
  listReviewOrganisations,
  type ReviewOrganisation,
} from '../requests/participation/review-organisations.server';
import { canDo } from '../requests/request-lifecycle';
import type { RequestStatus } from '../requests/request-status';
import { type InvitationStage, isOpenInvitation, stageOf } from './invitation-lifecycle';
import type { InvitationStatus, SeatName } from './invitation-status';
import { matchingTerms } from './matching-terms';
import { type OrganisationToJudge, organisationsToJudge } from './organisations-to-judge.server';
import type { ReviewOutline } from './review-outline';
import { joinedToDeclare } from './undeclared-organisations.server';
import { type Wait, waitsOf } from './waits.server';

export interface InvitationOutline extends ReviewOutline {
  readonly id: string;
  readonly seat: SeatName;
  readonly status: InvitationStatus;
  readonly invitedAt: Date;
  readonly respondBy: Date;
}

/** What is over says that it is, and nothing of what it was about. */
export interface ClosedInvitation {
  readonly id: string;
  readonly stage: 'closed';
  readonly status: InvitationStatus;
  readonly invitedAt: Date;
}

export type ListName = Pick<OrganisationToJudge, 'requestOrganisationId' | 'name'>;

export type InvitationView =
  | ClosedInvitation
  | ({ readonly stage: 'sent' } & InvitationOutline)
  | ({ readonly stage: 'confidential'; readonly organisations: readonly ListName[] } & InvitationOutline)
  | ({
      readonly stage: 'cleared';
      readonly reference: string;
      readonly organisations: readonly ReviewOrganisation[];
      readonly context: ReviewContext;
      /** What joined after they declared, while there is something to declare. */
      readonly joined: readonly ListName[];
    } & InvitationOutline);

export type ListedInvitation =
  | ClosedInvitation
  | ({
      readonly stage: Exclude<InvitationStage, 'closed'>;
      /** Whom it waits for after a yes, as long as the pair is not settled. */
      readonly wait: Wait | null;
    } & InvitationOutline);

/** The invitations of the person who asks: open ones as an outline, the newest first. */
export async function listMyInvitations(work: Work): Promise<ListedInvitation[]> {
  const rows = await ownInvitations(work, null);
  const accepted = rows.filter(({ outline }) => outline.status === 'accepted');
  const waits = await waitsOf(
    work,
    accepted.map(({ requestId }) => requestId),
  );
  return rows.map(({ requestId, outline }) => {
    const stage = stageNow(work, outline);
    if (stage === 'closed') return closed(outline);
    return { stage, wait: outline.status === 'accepted' ? (waits.get(requestId) ?? null) : null, ...outline };
  });
}

/** One invitation of the person who asks, with what its stage lets them see; `null` when it is not theirs. */
export async function findInvitation(work: Work, invitationId: string): Promise<InvitationView | null> {
  const [row] = await ownInvitations(work, invitationId);
  if (!row) return null;
  const { outline, requestId, reference, requestStatus } = row;
  const stage = stageNow(work, outline);
  switch (stage) {
    case 'closed':
      return closed(outline);
    case 'sent':
      return { stage, ...outline };
    case 'confidential': {
      const organisations = (await organisationsToJudge(work, requestId)).map(
        ({ requestOrganisationId, name }) => ({ requestOrganisationId, name }),
      );
      return { stage, ...outline, organisations };
    }
    case 'cleared': {
      const context = await readReviewContext(work, requestId, 'candidate');
      if (!context) return closed(outline);
      const organisations = await listReviewOrganisations(work, requestId);
      const joined = asksDeclarations(requestStatus) ? await namesOfJoined(work, invitationId) : [];
      return { stage, ...outline, reference, organisations, context, joined };
    }
  }
}

function asksDeclarations(status: RequestStatus): boolean {
  return canDo('declare-on-joined', { kind: 'review', status }).allowed;
}

/** Only for an invitation of the person who asks. */
async function namesOfJoined(work: Work, id: string): Promise<ListName[]> {
  const joined = await joinedToDeclare(work, { id, personId: personIdOf(work.actor) ?? '' });
  return joined.map(({ requestOrganisationId, name }) => ({ requestOrganisationId, name }));
}

/** What joined after the person who asks declared to be independent; `null` when the invitation is not theirs. */
export async function findJoined(
  work: Work,
  invitationId: string,
): Promise<{ readonly seat: SeatName; readonly joined: readonly ListName[] } | null> {
  const [row] = await ownInvitations(work, invitationId);
  if (!row) return null;
  const isOpen = asksDeclarations(row.requestStatus) && stageNow(work, row.outline) === 'cleared';
  return { seat: row.outline.seat, joined: isOpen ? await namesOfJoined(work, invitationId) : [] };
}

/** An invitation of which the time is over is closed, also in the minutes before the portal notices. */
function stageNow(work: Work, { status, respondBy }: InvitationOutline): InvitationStage {
  return isOpenInvitation(status) && respondBy <= work.now ? 'closed' : stageOf(status);
}

function closed({ id, status, invitedAt }: InvitationOutline): ClosedInvitation {
  return { id, stage: 'closed', status: isOpenInvitation(status) ? 'expired' : status, invitedAt };
}

async function ownInvitations(work: Work, invitationId: string | null) {
  const personId = personIdOf(work.actor);
  if (personId === null) return [];
  const rows = await work.tx
    .select({
      id: invitations.id,
      seat: invitations.seat,
      status: invitations.status,
      invitedAt: invitations.invitedAt,
      respondBy: invitations.respondBy,
      province: provinces.name,
      youthRegion: youthRegions.name,
      careDomain: askedInReviews(reviewRequests.careDomain),
      form: reviewRequests.reviewForm,
      reviewers: reviewRequests.reviewers,
      startMonth: askedInReviews(reviewRequests.startMonth),
      months: reviewRequests.months,
      minutesPerReviewer: reviewRequests.minutesPerReviewer,
      requestId: invitations.requestId,
      reference: reviewRequests.reference,
      requestStatus: reviewRequests.status,
    })
    .from(invitations)
    .innerJoin(reviewRequests, eq(reviewRequests.id, invitations.requestId))
    .innerJoin(provinces, eq(provinces.code, reviewRequests.provinceCode))
    .leftJoin(youthRegions, eq(youthRegions.code, reviewRequests.youthRegionCode))
    .where(
      and(
        eq(invitations.personId, personId),
        invitationId === null ? undefined : eq(invitations.id, invitationId),
      ),
    )
    .orderBy(desc(invitations.invitedAt), desc(invitations.id));
  return rows.map(({ requestId, reference, requestStatus, minutesPerReviewer, startMonth, ...row }) => ({
    requestId,
    reference,
    requestStatus,
    outline: {
      ...row,
      startMonth: monthOf(startMonth),
      minutes:
        row.seat === 'supervisor' && row.form !== null
          ? matchingTerms.supervisorMinutes[row.form]
          : minutesPerReviewer,
    },
  }));
}
