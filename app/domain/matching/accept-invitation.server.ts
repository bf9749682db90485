import { and, eq, inArray } from 'drizzle-orm';
import { asSystem } from '~/db/as-system.server';
import { refusedBy } from '~/db/refused-by.server';
import { invitations, seats } from '~/db/schema/matching';
import { registryProfiles } from '~/db/schema/registry';
import type { Work } from '~/db/with-actor.server';
import { recordActivity } from '../activity/record-activity.server';
import { fail, type Result, succeed } from '../kernel/result';
import { changeRequest } from '../requests/triage/open-for-triage.server';
import { seatChecker } from './check-seats.server';
import { isAnyUnrecognised } from './eligibility';
import { type SeatName, seatsOf } from './invitation-status';
import { seatingOf } from './invite-next.server';
import { type InvitationRefusal, type LockedInvitation, openOwnInvitation } from './open-invitation.server';
import { lowestFreePlace } from './places-held.server';
import type { Exclusion } from './reasons';
import { undeclaredOrganisations } from './undeclared-organisations.server';

type Refusal =
  | InvitationRefusal
  | 'place-taken'
  | 'own-limit'
  | 'seat-taken'
  | 'no-longer-possible'
  | 'declaration-missing'
  | 'not-yet-possible';

/**
 * The last step: the seat is theirs. Every hard rule is asked again on what is known now; of two reviews that want
 * somebody's last free place, one gets it.
 */
export async function acceptInvitation(
  work: Work,
  { invitationId }: { readonly invitationId: string },
): Promise<Result<{ readonly seatsFilled: boolean }, Refusal>> {
  const opened = await openOwnInvitation(work, invitationId, 'accept-invitation');
  if (!opened.ok) return opened;
  const { invitation, request } = opened.value;
  const undeclared = await undeclaredOrganisations(work, { invitationId });
  if (undeclared.length > 0) return fail('declaration-missing');
  await lockPlaces(work, invitation.personId);
  const checked = await asSystem(work, 'matching', (system) => capacityFor(system, invitation));
  if (!checked.ok) return checked;

  const place = await placeFor(work, invitation, checked.value.places);
  if (place === undefined) return fail('place-taken');
  await refusedBy(
    {
      seats_place_taken_once: 'place-taken',
      seats_filled_once: 'seat-taken',
      seats_one_per_person: 'seat-taken',
      // Somebody who looks at the quality of this review was lined up before that.
      gate_scorers_independent: 'no-longer-possible',
    },
    () =>
      work.tx.insert(seats).values({
        requestId: request.id,
        proposalId: invitation.proposalId,
        seat: invitation.seat,
        personId: invitation.personId,
        place,
        acceptedAt: work.now,
      }),
  );
  await work.tx
    .update(invitations)
    .set({ status: 'accepted', respondedAt: work.now })
    .where(eq(invitations.id, invitation.id));
  await changeRequest(work, request, {});
  await recordActivity(work, {
    name: 'matching.invitation-accepted',
    requestId: request.id,
    personId: invitation.personId,
    data: { invitationId, seat: invitation.seat },
  });
  const seatsFilled = (await filledSeats(work, request.id)).length === seatsOf(request.reviewers).length;
  if (seatsFilled) {
    // It follows from the last yes, and says nothing of who gave that.
    await asSystem(work, 'matching', (system) =>
      recordActivity(system, {
        name: 'matching.seats-filled',
        requestId: request.id,
        data: { isRefill: request.status === 'confirmed' },
      }),
    );
  }
  return succeed({ seatsFilled });
}

/** Two reviews that want the same person at one moment take their places one after the other. */
async function lockPlaces(work: Work, personId: string): Promise<void> {
  await work.tx
    .select({ personId: registryProfiles.personId })
    .from(registryProfiles)
    .where(eq(registryProfiles.personId, personId))
    .for('update');
}

/** How many reviews this person may run, when every other hard rule holds. */
async function capacityFor(
  work: Work,
  { requestId, seat, personId }: LockedInvitation,
): Promise<
  Result<{ readonly places: number }, 'place-taken' | 'own-limit' | 'no-longer-possible' | 'not-yet-possible'>
> {
  const seating = await seatingOf(work, requestId);
  const { snapshot, personOf, check } = await seatChecker(work, requestId, Object.values(seating));
  const { exclusions, toJudge } = check(seat, seating);
  const person = personOf(personId);
  if (isAnyUnrecognised(snapshot.request)) return fail('not-yet-possible');
  if (!person || toJudge.length > 0) return fail('no-longer-possible');
  const binding = exclusions[0];
  if (binding) return fail(refusalOf(binding));
  const beyond = snapshot.request.overrides.some((one) => one.personId === personId && one.rule === 'H7');
  return succeed({ places: person.maxConcurrentReviews + (beyond ? 1 : 0) });
}

/** What the person can mend is said in so many words; the rest is for the coordinator. */
function refusalOf({ rule, code }: Exclusion): 'place-taken' | 'own-limit' | 'no-longer-possible' {
  if (code === 'skips-until' || code === 'seat-too-recent') return 'own-limit';
  return rule === 'H7' ? 'place-taken' : 'no-longer-possible';
}

/** `null` for the supervisor's seat, which takes no place; `undefined` when all their places are held. */
async function placeFor(
  work: Work,
  { seat, personId }: LockedInvitation,
  places: number,
): Promise<number | null | undefined> {
  if (seat === 'supervisor') return null;
  const place = await lowestFreePlace(work, personId);
  return place <= places ? place : undefined;
}

async function filledSeats(work: Work, requestId: string): Promise<SeatName[]> {
  const rows = await work.tx
    .select({ seat: seats.seat })
    .from(seats)
    .where(and(eq(seats.requestId, requestId), inArray(seats.state, ['accepted', 'confirmed'])));
  return rows.map(({ seat }) => seat);
}
