import type { Work } from '~/db/with-actor.server';
import { hasRole, personIdOf } from '../../accounts/actor';
import { findOrCreatePerson } from '../../accounts/find-or-create-person.server';
import { grantRole } from '../../accounts/grant-role.server';
import { recordActivity } from '../../activity/record-activity.server';
import { calendarDayAt } from '../../kernel/calendar-day';
import { fail, type Result, succeed } from '../../kernel/result';
import { seatNames } from '../../matching/invitation-status';
import { placeOf } from '../../requests/intake/chosen-region.server';
import { refusedText } from '../../requests/intake/refused-text';
import { plannedStatuses } from '../review-status';
import { type TeamRefusal, teamRefusal } from './check-team.server';
import type { HandoverInput } from './handover-input';
import { findListedOrganisations } from './handover-organisations.server';
import { dayField, type HandoverPathRefusal, handoverPath } from './handover-path';
import { writeRequest } from './write-request.server';
import { writeReview } from './write-review.server';

export type HandoverRefusal =
  | TeamRefusal
  | HandoverPathRefusal
  | 'not-found'
  | 'private-data'
  | 'not-an-option'
  | 'organisations-unrecognised'
  | 'seats-differ'
  | 'chosen-twice'
  | 'own-request';

interface Texts {
  /** Why invoice details are missing: kept with the payer in the words of the network. */
  readonly waivedReason: string;
}

/**
 * Takes over a review of the foundation in the state it is in: its request, who sits in it and the days that are known,
 * in one transaction. Nothing of the matching is asked of anybody again; the rules are looked at all the same.
 */
export async function handOver(
  work: Work,
  input: HandoverInput & Texts,
): Promise<Result<{ readonly reference: string }, HandoverRefusal>> {
  const coordinatorId = personIdOf(work.actor);
  if (coordinatorId === null || !hasRole(work.actor, 'coordinator')) return fail('not-found');
  const { requesterName, requesterFunction, organisation, involved, learningQuestion, reason = '' } = input;
  const typed = { requesterName, requesterFunction, organisation, learningQuestion, reason };
  const refused = refusedText({ ...typed, involved: involved.join('\n') });
  if (refused) return refused;
  const days = Object.fromEntries(plannedStatuses.map((status) => [status, input[dayField(status)]]));
  const path = handoverPath(input.status, days, calendarDayAt(work.now));
  if (!path.ok) return path;
  const place = await placeOf(work, input.region);
  if (!place) return fail('not-an-option', { region: 'not-an-option' });
  const listed = await findListedOrganisations(work, input);
  if (!listed.ok) return listed;
  const seated = seatsIn(input, coordinatorId);
  if (!seated.ok) return seated;

  const requesterId = await findOrCreatePerson(work, {
    address: input.requesterAddress,
    name: input.requesterName,
    language: 'nl',
  });
  const seating = seated.value;
  if (requesterId === coordinatorId) return fail('own-request', { requesterAddress: 'own-request' });
  if (Object.values(seating).includes(requesterId)) {
    return fail('chosen-twice', { requesterAddress: 'chosen-twice' });
  }
  await grantRole(work, requesterId, 'requester');
  const [entry] = path.value;
  const written = await writeRequest(work, {
    ...input,
    place,
    requesterId,
    coordinatorId,
    organisations: listed.value,
    begunOn: entry.on,
    reviewers: input.third ? 3 : input.co ? 2 : 1,
  });
  const { requestId } = written;
  const team = await teamRefusal(work, { requestId, seating, begunOn: entry.on, reason: input.reason });
  if (team) return team;
  await writeReview(work, {
    ...written,
    requesterId,
    coordinatorId,
    seating,
    moves: path.value,
    reason: input.reason,
  });
  await recordActivity(work, {
    name: 'reviews.review-handed-over',
    requestId,
    data: { status: input.status },
  });
  return succeed({ reference: written.reference });
}

/** Everybody sits once, a third only beside a second, and a coordinator hands over no review of their own. */
function seatsIn(input: HandoverInput, coordinatorId: string) {
  const seating = Object.fromEntries(
    seatNames.flatMap((seat) => (input[seat] === undefined ? [] : [[seat, input[seat]] as const])),
  );
  const ids = Object.values(seating);
  if (input.third && !input.co) return fail('seats-differ', { co: 'required' });
  const twice = seatNames.find((seat) => ids.filter((id) => id === seating[seat]).length > 1);
  if (twice) return fail('chosen-twice', { [twice]: 'chosen-twice' });
  const own = seatNames.find((seat) => seating[seat] === coordinatorId);
  if (own) return fail('own-request', { [own]: 'own-request' });
  return succeed(seating);
}
