import { and, eq, inArray } from 'drizzle-orm';
import { proposals, seats } from '~/db/schema/matching';
import type { reviewRequests } from '~/db/schema/requests';
import type { Work } from '~/db/with-actor.server';
import { type SeatName, seatsOf } from './invitation-status';

type Request = Pick<typeof reviewRequests.$inferSelect, 'id' | 'status' | 'reviewers'>;

export interface ProposalToFill {
  readonly id: string;
  /** For which seats people may be asked: of a confirmed request only those that somebody left. */
  readonly seats: readonly SeatName[];
}

/** The proposal that is being filled: the open one, or the confirmed one of which a seat stands open. */
export async function proposalToFill(
  work: Work,
  { id, status, reviewers }: Request,
): Promise<ProposalToFill | null> {
  const [proposal] = await work.tx
    .select({ id: proposals.id })
    .from(proposals)
    .where(and(eq(proposals.requestId, id), inArray(proposals.status, ['open', 'confirmed'])));
  if (!proposal) return null;
  if (status !== 'confirmed') return { ...proposal, seats: seatsOf(reviewers) };
  const held = await confirmedSeats(work, id);
  return { ...proposal, seats: seatsOf(reviewers).filter((seat) => !held.includes(seat)) };
}

async function confirmedSeats(work: Work, requestId: string): Promise<SeatName[]> {
  const rows = await work.tx
    .select({ seat: seats.seat })
    .from(seats)
    .where(and(eq(seats.requestId, requestId), eq(seats.state, 'confirmed')));
  return rows.map(({ seat }) => seat);
}
