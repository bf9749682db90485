import { and, eq, inArray } from 'drizzle-orm';
import { asSystem } from '~/db/as-system.server';
import { proposals, seats } from '~/db/schema/matching';
import type { Work } from '~/db/with-actor.server';
import { recordActivity } from '../activity/record-activity.server';
import { fail, type Result, succeed } from '../kernel/result';
import { openForRequester, type RequesterRefusal } from '../requests/open-for-requester.server';
import { matchingGateOf } from '../requests/participation/complete-organisations.server';
import { canInvoice } from '../requests/payers/invoice-readiness';
import { listPayers } from '../requests/payers/payers-of-request.server';
import { areOrganisationsSettled } from '../requests/request-lifecycle';
import { changeRequest, type RequestForChange } from '../requests/triage/open-for-triage.server';
import { seatChecker } from './check-seats.server';
import { type SeatName, type SeatState, seatsOf } from './invitation-status';
import type { Seating } from './seat-check';
import { undeclaredOrganisations } from './undeclared-organisations.server';

export interface AcceptedPair {
  readonly requestId: string;
  /** The seats of a confirmed request that somebody holds again; empty when all of it was accepted at once. */
  readonly refilled: readonly { readonly seat: SeatName; readonly personId: string }[];
}

export type PairAcceptanceRefusal =
  | RequesterRefusal
  | 'seats-not-filled'
  | 'payers-not-ready'
  | 'no-longer-fits'
  | 'consent-undecided'
  | 'organisation-joined';

/**
 * The commissioner says yes to everybody, and with that the request is confirmed: not before invoices can go out to
 * everybody who pays. Every hard rule is asked once more on what is known now, H5 included; confirmed is confirmed
 * once. What joined meanwhile comes first: recognised, and declared on by all of them. Of a confirmed request they say
 * yes to whoever is new in it: the rules are asked of those people, beside the ones who stay.
 */
export async function acceptPair(
  work: Work,
  input: RequestForChange,
): Promise<Result<AcceptedPair, PairAcceptanceRefusal>> {
  const opened = await openForRequester(work, input, 'accept-pair');
  if (!opened.ok) return opened;
  const request = opened.value;
  const filled = await filledSeats(work, request.id);
  if (filled.length < seatsOf(request.reviewers).length) return fail('seats-not-filled');
  const isRefill = request.status === 'confirmed';
  if (!isRefill && !canInvoice(await listPayers(work, request.id)).allowed) return fail('payers-not-ready');
  const settled = areOrganisationsSettled(await matchingGateOf(work, request));
  if (!settled.allowed) {
    return fail(settled.reason === 'consent-undecided' ? settled.reason : 'organisation-joined');
  }
  const undeclared = await asSystem(work, 'matching', (system) =>
    undeclaredOrganisations(system, { requestId: request.id }),
  );
  const fresh = filled.filter(({ state }) => state === 'accepted');
  if (undeclared.some(({ personId }) => fresh.some((one) => one.personId === personId))) {
    return fail('organisation-joined');
  }
  if (!(await asSystem(work, 'matching', (system) => allFit(system, request.id, filled)))) {
    return fail('no-longer-fits');
  }
  await work.tx
    .update(seats)
    .set({ state: 'confirmed', confirmedAt: work.now })
    .where(and(eq(seats.requestId, request.id), eq(seats.state, 'accepted')));
  if (isRefill) {
    await changeRequest(work, request, {});
    return succeed({ requestId: request.id, refilled: fresh });
  }
  await work.tx
    .update(proposals)
    .set({
      status: 'confirmed',
      commissionerAcceptedAt: work.now,
      commissionerAcceptedById: request.requesterId,
      closedAt: work.now,
    })
    .where(and(eq(proposals.requestId, request.id), eq(proposals.status, 'open')));
  await changeRequest(work, request, { status: 'confirmed' });
  await recordActivity(work, { name: 'matching.pair-accepted', requestId: request.id });
  await recordActivity(work, { name: 'matching.request-confirmed', requestId: request.id });
  return succeed({ requestId: request.id, refilled: [] });
}

interface FilledSeat {
  readonly seat: SeatName;
  readonly personId: string;
  readonly state: SeatState;
}

async function filledSeats(work: Work, requestId: string): Promise<FilledSeat[]> {
  return await work.tx
    .select({ seat: seats.seat, personId: seats.personId, state: seats.state })
    .from(seats)
    .where(and(eq(seats.requestId, requestId), inArray(seats.state, ['accepted', 'confirmed'])));
}

/** Whether everybody who is new still fits, beside all who sit. */
async function allFit(work: Work, requestId: string, filled: readonly FilledSeat[]): Promise<boolean> {
  const seating: Seating = Object.fromEntries(filled.map(({ seat, personId }) => [seat, personId]));
  const { check } = await seatChecker(work, requestId, Object.values(seating));
  return filled.every(({ seat, state }) => {
    if (state === 'confirmed') return true;
    const { exclusions, toJudge, toDo } = check(seat, seating);
    return exclusions.length === 0 && toJudge.length === 0 && toDo.length === 0;
  });
}
