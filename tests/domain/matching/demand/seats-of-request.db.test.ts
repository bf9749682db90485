import { eq } from 'drizzle-orm';
import { describe, expect, it } from 'vitest';
import { makeMatchingRequest } from '#tests/support/factories/proposals';
import { makePerson, makeRequest } from '#tests/support/factories/requests';
import { useTestDatabase } from '#tests/support/test-database';
import { database } from '~/db/client.server';
import { invitations, proposalCandidates, proposals, seats } from '~/db/schema/matching';
import { reviewRequests } from '~/db/schema/requests';
import { type SeatName, seatNames, seatsOf } from '~/domain/matching/invitation-status';
import { type ReviewerCount, reviewerCounts } from '~/domain/requests/reviewer-count';

useTestDatabase({ checkInvariants: false });

const now = new Date('2026-11-26T10:00:00Z');

/** What the database says of it, by the name of the constraint; `ok` where it says nothing. */
async function said(asked: PromiseLike<unknown>): Promise<string> {
  try {
    await asked;
    return 'ok';
  } catch (error) {
    // What is refused at commit is not wrapped by the query that asked it.
    const { cause = error } = error as { cause?: unknown };
    return (cause as { constraint_name?: string }).constraint_name ?? String(cause);
  }
}

async function proposed(reviewers: ReviewerCount) {
  const request = await makeMatchingRequest();
  await database().update(reviewRequests).set({ reviewers }).where(eq(reviewRequests.id, request.id));
  const [proposal] = await database()
    .insert(proposals)
    .values({ requestId: request.id, proposedById: request.requesterId, proposedAt: now })
    .returning({ id: proposals.id });
  return { requestId: request.id, proposalId: proposal?.id ?? '' };
}

describe('the seats of a request that asks', () => {
  it.each(reviewerCounts)('%i', async (reviewers) => {
    const place = await proposed(reviewers);
    const allowed = seatsOf(reviewers);
    const expected = (seat: SeatName, constraint: string) => (allowed.includes(seat) ? 'ok' : constraint);
    for (const seat of seatNames) {
      const personId = await makePerson(`Iemand voor ${seat}`, ['reviewer']);
      const { proposalId } = place;
      const lined = database().insert(proposalCandidates).values({ proposalId, seat, rank: 0, personId });
      expect(await said(lined)).toBe(expected(seat, 'proposal_candidates_of_request'));
      const invited = database()
        .insert(invitations)
        .values({ ...place, seat, personId, invitedAt: now, respondBy: now });
      expect(await said(invited)).toBe(expected(seat, 'invitations_of_request'));
      const seated = database()
        .insert(seats)
        .values({ ...place, seat, personId, place: seat === 'supervisor' ? null : 1, acceptedAt: now });
      expect(await said(seated)).toBe(expected(seat, 'seats_of_request'));
    }
  });

  it('no or too many reviewers do not exist', async () => {
    const { id } = await makeMatchingRequest();
    for (const reviewers of [0, 4] as unknown as ReviewerCount[]) {
      const changed = database().update(reviewRequests).set({ reviewers }).where(eq(reviewRequests.id, id));
      expect(await said(changed)).toBe('review_requests_reviewers');
    }
  });

  it('another number once people are asked is refused, until the proposal is over', async () => {
    const { requestId, proposalId } = await proposed(3);
    const change = () =>
      said(database().update(reviewRequests).set({ reviewers: 1 }).where(eq(reviewRequests.id, requestId)));
    expect(await change()).toBe('review_requests_reviewers_stay');
    await database()
      .update(proposals)
      .set({ status: 'withdrawn', closedAt: now })
      .where(eq(proposals.id, proposalId));
    expect(await change()).toBe('ok');
  });

  it.each(reviewerCounts)('%i are exactly those of a confirmed one', async (reviewers) => {
    const made = (asked: ReviewerCount) =>
      said(makeRequest({ status: 'confirmed', reviewers, seated: seatsOf(asked) }));
    for (const asked of reviewerCounts) {
      const expected =
        asked < reviewers ? 'review_requests_confirmed_complete' : 'proposal_candidates_of_request';
      expect(await made(asked)).toBe(asked === reviewers ? 'ok' : expected);
    }
  });
});
