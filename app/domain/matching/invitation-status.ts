import type { ReviewerCount } from '../requests/reviewer-count';

export const reviewerSeats = ['lead', 'co', 'third'] as const;
export type ReviewerSeat = (typeof reviewerSeats)[number];

/** Every seat there is, in the order in which seats are named and filled. Which of them a request has: `seatsOf`. */
export const seatNames = [...reviewerSeats, 'supervisor'] as const;
export type SeatName = (typeof seatNames)[number];

export function reviewerSeatsOf(reviewers: ReviewerCount): readonly ReviewerSeat[] {
  return reviewerSeats.slice(0, reviewers);
}

/** The seats of a request that asks so many reviewers: all of them are filled before it is confirmed. */
export function seatsOf(reviewers: ReviewerCount): readonly SeatName[] {
  return [...reviewerSeatsOf(reviewers), 'supervisor'];
}

export const seatStates = ['accepted', 'confirmed', 'completed', 'released'] as const;
/** A seat exists from the moment somebody accepted it. */
export type SeatState = (typeof seatStates)[number];

export const invitationStatuses = [
  'sent',
  'confidential',
  'cleared',
  'accepted',
  'declined',
  'expired',
  'withdrawn',
] as const;
/** The blind handshake: sent → confidentiality agreed → independence declared → accepted. */
export type InvitationStatus = (typeof invitationStatuses)[number];

export const openInvitationStatuses = ['sent', 'confidential', 'cleared'] as const;

export const declineReasons = [
  'no-time',
  'conflict',
  'not-my-expertise',
  'too-far',
  'personal',
  'other',
] as const;
export type DeclineReason = (typeof declineReasons)[number];

export const proposalStatuses = ['open', 'confirmed', 'withdrawn'] as const;
export type ProposalStatus = (typeof proposalStatuses)[number];

export const conflictSources = ['standing', 'decline', 'declaration', 'coordinator'] as const;
/** Where we know a conflict from. */
export type ConflictSource = (typeof conflictSources)[number];
