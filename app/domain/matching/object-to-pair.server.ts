import { and, eq, inArray } from 'drizzle-orm';
import type { z } from 'zod';
import { asSystem } from '~/db/as-system.server';
import { invitations, seats } from '~/db/schema/matching';
import type { Work } from '~/db/with-actor.server';
import { recordActivity } from '../activity/record-activity.server';
import { fail, type Result, succeed } from '../kernel/result';
import { openForRequester, type RequesterRefusal } from '../requests/open-for-requester.server';
import { changeRequest } from '../requests/triage/open-for-triage.server';
import { withdrawOne } from './end-matching.server';
import { seatsOf } from './invitation-status';
import { inviteNext } from './invite-next.server';
import type { objectionInput } from './matching-inputs';

type Input = { readonly reference: string } & z.output<typeof objectionInput>;

/**
 * The commissioner objects to one of them: that seat alone is filled anew, and never by this person (H12). Of a confirmed
 * request only to whoever is new: who already sits, they talk about with the coordinator.
 */
export async function objectToPair(
  work: Work,
  input: Input,
): Promise<Result<null, RequesterRefusal | 'seats-not-filled'>> {
  const opened = await openForRequester(work, input, 'object-to-pair');
  if (!opened.ok) return opened;
  const request = opened.value;
  const filled = await work.tx
    .select({ seat: seats.seat, personId: seats.personId, state: seats.state })
    .from(seats)
    .where(and(eq(seats.requestId, request.id), inArray(seats.state, ['accepted', 'confirmed'])));
  const seat = filled.find((one) => one.seat === input.seat && one.state === 'accepted');
  if (!seat || filled.length < seatsOf(request.reviewers).length) return fail('seats-not-filled');
  const [invitation] = await work.tx
    .select()
    .from(invitations)
    .where(
      and(
        eq(invitations.requestId, request.id),
        eq(invitations.seat, input.seat),
        eq(invitations.status, 'accepted'),
      ),
    )
    .for('update');
  if (!invitation) throw new Error('an accepted seat has no accepted invitation');
  await recordActivity(work, {
    name: 'matching.pair-objected',
    requestId: request.id,
    personId: seat.personId,
    data: { seat: input.seat, reason: input.reason },
  });
  await withdrawOne(work, invitation.id, 'objection');
  await changeRequest(work, request, {});
  await asSystem(work, 'matching', (system) => inviteNext(system, invitation));
  return succeed(null);
}
