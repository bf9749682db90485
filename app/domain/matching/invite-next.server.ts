import { and, asc, eq, inArray } from 'drizzle-orm';
import { refusedBy } from '~/db/refused-by.server';
import { invitations, proposalCandidates } from '~/db/schema/matching';
import type { Work } from '~/db/with-actor.server';
import { recordActivity } from '../activity/record-activity.server';
import { calendarDayAt } from '../kernel/calendar-day';
import { dutchInstant } from '../kernel/dutch-instant';
import { addWorkingDays } from '../requests/service-levels/working-days';
import { seatChecker } from './check-seats.server';
import { isAnyUnrecognised } from './eligibility';
import { type SeatName, seatNames } from './invitation-status';
import { matchingTerms } from './matching-terms';
import type { Seating } from './seat-check';

export interface OpenSeat {
  readonly requestId: string;
  readonly proposalId: string;
  readonly seat: SeatName;
}

/**
 * Invites the first of those lined up for a seat who passes every hard rule now, and says of each who was passed
 * over why. The caller holds the lock on the request. `null` when nobody is left, and while an organisation is
 * unrecognised: then those who wait keep waiting until `inviteForEmptySeats`.
 */
export async function inviteNext(work: Work, open: OpenSeat): Promise<string | null> {
  const waiting = await waitingFor(work, open);
  const seating = await seatingOf(work, open.requestId);
  if (waiting.length > 0) {
    const everybody = [...waiting, ...Object.values(seating)];
    const { snapshot, check } = await seatChecker(work, open.requestId, everybody);
    if (isAnyUnrecognised(snapshot.request)) return null;
    for (const personId of waiting) {
      const { exclusions, toJudge } = check(open.seat, { ...seating, [open.seat]: personId });
      if (exclusions.length === 0 && toJudge.length === 0) return await invite(work, open, personId);
      await recordActivity(work, {
        name: 'matching.candidate-skipped',
        requestId: open.requestId,
        personId,
        data: {
          seat: open.seat,
          rule: exclusions[0]?.rule ?? null,
          code: exclusions[0]?.code ?? toJudge[0]?.code ?? null,
        },
      });
    }
  }
  await recordActivity(work, {
    name: 'matching.candidates-exhausted',
    requestId: open.requestId,
    data: { seat: open.seat },
  });
  return null;
}

/** Goes on with every seat of a proposal that nobody is asked for while somebody waits for it. */
export async function inviteForEmptySeats(
  work: Work,
  { requestId, proposalId }: Omit<OpenSeat, 'seat'>,
): Promise<void> {
  for (const seat of seatNames) {
    const open = { requestId, proposalId, seat };
    const seating = await seatingOf(work, requestId);
    if (seating[seat] === undefined && (await waitingFor(work, open)).length > 0)
      await inviteNext(work, open);
  }
}

/** Who sits or is invited to sit in this request at the moment. */
export async function seatingOf(work: Work, requestId: string): Promise<Seating> {
  const rows = await work.tx
    .select({ seat: invitations.seat, personId: invitations.personId })
    .from(invitations)
    .where(
      and(
        eq(invitations.requestId, requestId),
        inArray(invitations.status, ['sent', 'confidential', 'cleared', 'accepted']),
      ),
    );
  return Object.fromEntries(rows.map(({ seat, personId }) => [seat, personId]));
}

/** Lined up for a seat and not asked yet, in order. */
export async function waitingFor(work: Work, { proposalId, seat }: OpenSeat): Promise<string[]> {
  const lined = await work.tx
    .select({ personId: proposalCandidates.personId })
    .from(proposalCandidates)
    .where(and(eq(proposalCandidates.proposalId, proposalId), eq(proposalCandidates.seat, seat)))
    .orderBy(asc(proposalCandidates.rank));
  const asked = await work.tx
    .select({ personId: invitations.personId })
    .from(invitations)
    .where(and(eq(invitations.proposalId, proposalId), eq(invitations.seat, seat)));
  const before = new Set(asked.map(({ personId }) => personId));
  return lined.map(({ personId }) => personId).filter((personId) => !before.has(personId));
}

async function invite(
  work: Work,
  { requestId, proposalId, seat }: OpenSeat,
  personId: string,
): Promise<string> {
  const lastDay = addWorkingDays(calendarDayAt(work.now), matchingTerms.respondWithinWorkingDays);
  const [row] = await refusedBy(
    { invitations_one_open_per_seat: 'stale', invitations_one_open_per_person: 'stale' },
    () =>
      work.tx
        .insert(invitations)
        .values({
          requestId,
          proposalId,
          seat,
          personId,
          invitedAt: work.now,
          respondBy: dutchInstant(lastDay, '23:59'),
        })
        .returning({ id: invitations.id }),
  );
  if (!row) throw new Error('an invitation was not written');
  await recordActivity(work, {
    name: 'matching.candidate-invited',
    requestId,
    personId,
    data: { seat, invitationId: row.id },
  });
  return row.id;
}
