import { and, eq } from 'drizzle-orm';
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
import {
  changeRequest,
  type LockedRequest,
  type RequestForChange,
} from '../requests/triage/open-for-triage.server';
import { seatChecker } from './check-seats.server';
import { seatsOf } from './invitation-status';
import type { Seating } from './seat-check';
import { undeclaredOrganisations } from './undeclared-organisations.server';

type Refusal =
  | RequesterRefusal
  | 'seats-not-filled'
  | 'payers-not-ready'
  | 'no-longer-fits'
  | 'consent-undecided'
  | 'organisation-joined';

/**
 * The commissioner says yes to everybody, and with that the request is confirmed: not before invoices can go out to
 * everybody who pays. Every hard rule is asked once more on what is known now, H5 included; confirmed is confirmed
 * once. What joined meanwhile comes first: recognised, and declared on by all of them.
 */
export async function acceptPair(work: Work, input: RequestForChange): Promise<Result<null, Refusal>> {
  const opened = await openForRequester(work, input, 'accept-pair');
  if (!opened.ok) return opened;
  const request = opened.value;
  const seating = await acceptedSeats(work, request.id);
  if (Object.keys(seating).length < seatsOf(request.reviewers).length) return fail('seats-not-filled');
  if (!canInvoice(await listPayers(work, request.id)).allowed) return fail('payers-not-ready');
  const settled = areOrganisationsSettled(await matchingGateOf(work, request));
  if (!settled.allowed) {
    return fail(settled.reason === 'consent-undecided' ? settled.reason : 'organisation-joined');
  }
  const undeclared = await asSystem(work, 'matching', (system) =>
    undeclaredOrganisations(system, { requestId: request.id }),
  );
  if (undeclared.length > 0) return fail('organisation-joined');
  if (!(await asSystem(work, 'matching', (system) => allStillFit(system, request, seating)))) {
    return fail('no-longer-fits');
  }
  await work.tx
    .update(seats)
    .set({ state: 'confirmed', confirmedAt: work.now })
    .where(and(eq(seats.requestId, request.id), eq(seats.state, 'accepted')));
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
  return succeed(null);
}

async function acceptedSeats(work: Work, requestId: string): Promise<Seating> {
  const rows = await work.tx
    .select({ seat: seats.seat, personId: seats.personId })
    .from(seats)
    .where(and(eq(seats.requestId, requestId), eq(seats.state, 'accepted')));
  return Object.fromEntries(rows.map(({ seat, personId }) => [seat, personId]));
}

async function allStillFit(
  work: Work,
  { id, reviewers }: Pick<LockedRequest, 'id' | 'reviewers'>,
  seating: Seating,
): Promise<boolean> {
  const { check } = await seatChecker(work, id, Object.values(seating));
  return seatsOf(reviewers).every((seat) => {
    const { exclusions, toJudge, toDo } = check(seat, seating);
    return exclusions.length === 0 && toJudge.length === 0 && toDo.length === 0;
  });
}
