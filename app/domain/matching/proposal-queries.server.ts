import { and, asc, desc, eq, inArray } from 'drizzle-orm';
import { alias } from 'drizzle-orm/pg-core';
import { people } from '~/db/schema/accounts';
import { invitations, proposalCandidates, proposalOverrides, proposals, seats } from '~/db/schema/matching';
import { reviewRequests } from '~/db/schema/requests';
import type { Work } from '~/db/with-actor.server';
import { personIdOf } from '../accounts/actor';
import type { RequestStatus } from '../requests/request-status';
import type { ReviewerCount } from '../requests/reviewer-count';
import { findTriageHead, type TriageHead } from '../requests/triage/triage-queries.server';
import { type Employment, employmentsOf } from './employments.server';
import type {
  DeclineReason,
  InvitationStatus,
  ProposalStatus,
  SeatName,
  SeatState,
} from './invitation-status';
import { seatNames, seatsOf } from './invitation-status';

export interface SeatInvitation {
  readonly invitationId: string;
  readonly personId: string;
  readonly name: string;
  readonly status: InvitationStatus;
  readonly invitedAt: Date;
  readonly respondBy: Date;
  readonly respondedAt: Date | null;
  readonly declineReason: DeclineReason | null;
  readonly declineNote: string;
}

export interface SeatView {
  readonly seat: SeatName;
  /** Who is invited or sits here now. */
  readonly current: SeatInvitation | null;
  readonly state: 'empty' | 'invited' | SeatState;
  /** Lined up and not asked yet, in order. */
  readonly waiting: readonly { readonly personId: string; readonly name: string }[];
  /** Earlier invitations to this seat, the newest first. */
  readonly past: readonly SeatInvitation[];
}

export interface ProposalView {
  readonly head: TriageHead;
  readonly proposalId: string;
  readonly status: ProposalStatus;
  readonly proposedAt: Date;
  readonly proposedBy: string;
  readonly seats: readonly SeatView[];
  readonly overrides: readonly { readonly name: string; readonly rule: string; readonly reason: string }[];
  /** Why somebody was chosen over others with more points. */
  readonly orderReason: string | null;
  readonly seatsFilled: boolean;
}

const live: readonly InvitationStatus[] = ['sent', 'confidential', 'cleared', 'accepted'];

/** The running or confirmed proposal of a request for its coordinator; `null` where there is none to see. */
export async function findProposal(work: Work, reference: string): Promise<ProposalView | null> {
  const head = await findTriageHead(work, reference);
  if (!head || head.isOwn) return null;
  const [proposal] = await work.tx
    .select({
      proposalId: proposals.id,
      status: proposals.status,
      proposedAt: proposals.proposedAt,
      proposedBy: people.name,
      orderReason: proposals.orderReason,
    })
    .from(proposals)
    .innerJoin(people, eq(people.id, proposals.proposedById))
    .where(and(eq(proposals.requestId, head.id), inArray(proposals.status, ['open', 'confirmed'])));
  if (!proposal) return null;
  const { proposalId } = proposal;
  const invited = await invitationsOf(work, proposalId);
  const lined = await candidatesOf(work, proposalId);
  const states = await seatStatesOf(work, proposalId);
  const names = seatsOf(head.reviewers);
  const views = names.map((seat): SeatView => {
    const here = invited.filter((one) => one.seat === seat);
    const asked = new Set(here.map(({ personId }) => personId));
    const current = here.find(({ status }) => live.includes(status)) ?? null;
    return {
      seat,
      current,
      state: current === null ? 'empty' : (states.get(seat) ?? 'invited'),
      waiting: lined
        .filter((one) => one.seat === seat && !asked.has(one.personId))
        .map(({ personId, name }) => ({ personId, name })),
      past: here.filter((one) => one !== current),
    };
  });
  return {
    head,
    ...proposal,
    seats: views,
    overrides: await overridesOf(work, proposalId),
    seatsFilled: states.size === names.length,
  };
}

async function invitationsOf(work: Work, proposalId: string) {
  return await work.tx
    .select({
      invitationId: invitations.id,
      seat: invitations.seat,
      personId: invitations.personId,
      name: people.name,
      status: invitations.status,
      invitedAt: invitations.invitedAt,
      respondBy: invitations.respondBy,
      respondedAt: invitations.respondedAt,
      declineReason: invitations.declineReason,
      declineNote: invitations.declineNote,
    })
    .from(invitations)
    .innerJoin(people, eq(people.id, invitations.personId))
    .where(eq(invitations.proposalId, proposalId))
    .orderBy(desc(invitations.invitedAt), desc(invitations.id));
}

async function candidatesOf(work: Work, proposalId: string) {
  return await work.tx
    .select({ seat: proposalCandidates.seat, personId: proposalCandidates.personId, name: people.name })
    .from(proposalCandidates)
    .innerJoin(people, eq(people.id, proposalCandidates.personId))
    .where(eq(proposalCandidates.proposalId, proposalId))
    .orderBy(asc(proposalCandidates.rank));
}

async function seatStatesOf(work: Work, proposalId: string): Promise<Map<SeatName, SeatState>> {
  const rows = await work.tx
    .select({ seat: seats.seat, state: seats.state })
    .from(seats)
    .where(
      and(eq(seats.proposalId, proposalId), inArray(seats.state, ['accepted', 'confirmed', 'completed'])),
    );
  return new Map(rows.map(({ seat, state }) => [seat, state]));
}

async function overridesOf(work: Work, proposalId: string) {
  return await work.tx
    .select({ name: people.name, rule: proposalOverrides.rule, reason: proposalOverrides.reason })
    .from(proposalOverrides)
    .innerJoin(people, eq(people.id, proposalOverrides.personId))
    .where(eq(proposalOverrides.proposalId, proposalId))
    .orderBy(asc(people.name), asc(proposalOverrides.rule));
}

export interface PairMember {
  readonly seat: SeatName;
  readonly name: string;
  readonly employments: readonly Employment[];
  /** They said yes, and the commissioner did not yet. */
  readonly isNew: boolean;
}

export interface OwnPair {
  readonly requestId: string;
  readonly reference: string;
  readonly version: number;
  readonly status: RequestStatus;
  readonly reviewers: ReviewerCount;
  /**
   * Who sits, in the order of the seats. Nobody is named before all have accepted; in a confirmed request those who stay
   * are, while somebody is sought for a seat.
   */
  readonly members: readonly PairMember[];
  /** Every seat is taken, and the commissioner has not said yes to all of them. */
  readonly asksYes: boolean;
}

/** Everybody who accepted, for the requester of this request alone; `null` before all did. */
export async function findOwnPair(work: Work, reference: string): Promise<OwnPair | null> {
  const requesterId = personIdOf(work.actor);
  if (requesterId === null) return null;
  const holders = alias(people, 'holders');
  const rows = await work.tx
    .select({
      requestId: reviewRequests.id,
      reference: reviewRequests.reference,
      version: reviewRequests.version,
      status: reviewRequests.status,
      reviewers: reviewRequests.reviewers,
      seat: seats.seat,
      personId: seats.personId,
      state: seats.state,
      name: holders.name,
    })
    .from(reviewRequests)
    .innerJoin(seats, eq(seats.requestId, reviewRequests.id))
    .innerJoin(holders, eq(holders.id, seats.personId))
    .where(
      and(
        eq(reviewRequests.reference, reference),
        eq(reviewRequests.requesterId, requesterId),
        inArray(seats.state, ['accepted', 'confirmed', 'completed']),
      ),
    );
  const [first] = rows;
  if (!first) return null;
  const isFilled = rows.length === seatsOf(first.reviewers).length;
  const known = isFilled ? rows : rows.filter(({ state }) => state !== 'accepted');
  if (known.length === 0) return null;
  const employments = await employmentsOf(
    work,
    known.map(({ personId }) => personId),
  );
  return {
    requestId: first.requestId,
    reference: first.reference,
    version: first.version,
    status: first.status,
    reviewers: first.reviewers,
    asksYes: isFilled && rows.some(({ state }) => state === 'accepted'),
    members: known
      .map(({ seat, name, personId, state }) => ({
        seat,
        name,
        employments: employments.get(personId) ?? [],
        isNew: state === 'accepted',
      }))
      .sort((a, b) => seatNames.indexOf(a.seat) - seatNames.indexOf(b.seat)),
  };
}
