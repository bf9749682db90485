import { and, eq } from 'drizzle-orm';
import { database } from '~/db/client.server';
import { requestOrganisations } from '~/db/schema/participation';
import { orientationMeetings } from '~/db/schema/requests';
import { reviewMoves, reviewParticipants, reviewPlans, reviews } from '~/db/schema/reviews';
import type { Actor } from '~/domain/accounts/actor';
import type { SeatName } from '~/domain/matching/invitation-status';
import { canMove, type ReviewEvent, statusAfter } from '~/domain/reviews/review-lifecycle';
import { isOnPath, pathStatuses, plannedStatuses, type ReviewStatus } from '~/domain/reviews/review-status';
import { type MadeRequest, makeRequest } from './requests';

export interface MadeReview extends MadeRequest {
  /** Whoever holds this seat, as an actor. */
  readonly seat: (name: SeatName) => Actor;
}

type ReviewValues = Partial<typeof reviews.$inferInsert>;

const onward: readonly ReviewEvent[] = [
  'start',
  'begin-exploration',
  'begin-dialogue',
  'begin-drafting',
  'begin-commenting',
  'submit-report',
  'deliver-report',
  'begin-follow-up',
];

/**
 * A review in any state on its path, or suspended from `exploring`, straight into the database; nothing of what it
 * should have taken to get there is made. For what has ended: move it.
 */
export async function makeReview(
  status: Exclude<ReviewStatus, 'closed' | 'stopped'> = 'agreeing',
  values: ReviewValues = {},
  made?: MadeRequest,
): Promise<MadeReview> {
  const request = made ?? (await makeRequest({ status: 'confirmed' }));
  await database().transaction(async (tx) => {
    const at = values.statusSince ?? new Date();
    let now: ReviewStatus = 'agreeing';
    const goal = status === 'suspended' ? 'exploring' : status;
    const events: ReviewEvent[] = onward.slice(0, pathStatuses.indexOf(goal));
    if (status === 'suspended') events.push('suspend');
    for (const event of events) {
      const standing = { status: now, interruptedStatus: null };
      if (!canMove(event, standing).allowed) throw new Error(`${event} is not possible from ${now}`);
      const toStatus = statusAfter(event, standing);
      await tx.insert(reviewMoves).values({ requestId: request.id, at, event, fromStatus: now, toStatus });
      now = toStatus;
    }
    await tx
      .update(reviews)
      .set({
        status: now,
        statusSince: at,
        ...(isOnPath(now) && pathStatuses.indexOf(now) >= pathStatuses.indexOf('reported')
          ? { reportReference: 'Archief 2030-7', publication: 'summary', publicationByFunction: 'directeur' }
          : {}),
        ...(now === 'suspended'
          ? { interruptedStatus: 'exploring', suspendedReason: 'criminal', lookAgainOn: '2031-01-31' }
          : {}),
        ...values,
      })
      .where(eq(reviews.requestId, request.id));
  });
  return {
    ...request,
    seat: (name) => ({
      kind: 'person',
      personId: request.seatHolders[name] ?? '',
      roles: [name === 'supervisor' ? 'supervisor' : 'reviewer'],
    }),
  };
}

export async function reviewRow({ id }: Pick<MadeRequest, 'id'>) {
  const [row] = await database().select().from(reviews).where(eq(reviews.requestId, id));
  if (!row) throw new Error('no such review');
  return row;
}

/** Reference and version, as a form sends them. */
export async function reviewHead(review: Pick<MadeRequest, 'id' | 'reference'>) {
  return { reference: review.reference, version: (await reviewRow(review)).version };
}

export async function holdOrientation({ id, coordinator }: MadeRequest): Promise<void> {
  if (coordinator.kind !== 'person') throw new Error('somebody plans the talk');
  const at = new Date();
  await database().insert(orientationMeetings).values({
    requestId: id,
    plannedFor: at,
    mode: 'online',
    plannedById: coordinator.personId,
    heldAt: at,
  });
}

/** A day by which each state is left: the first of every month from this one. */
export async function planReview({ id }: MadeRequest, year = 2030): Promise<void> {
  await database()
    .insert(reviewPlans)
    .values(
      plannedStatuses.map((status, index) => {
        const day = `${year}-${String(index + 3).padStart(2, '0')}-01`;
        return { requestId: id, status, firstPlannedOn: day, plannedOn: day };
      }),
    );
}

export async function giveConsents({ id }: MadeRequest): Promise<void> {
  await database()
    .update(requestOrganisations)
    .set({
      consent: 'given',
      consentByFunction: 'directeur',
      consentOn: '2030-01-10',
      groundRulesVersion: '2026-1',
    })
    .where(eq(requestOrganisations.requestId, id));
}

/** Two of the managers and four professionals of every organisation that takes part. */
export async function countParticipants({ id }: MadeRequest): Promise<void> {
  const listed = await database()
    .select({ id: requestOrganisations.id })
    .from(requestOrganisations)
    .where(and(eq(requestOrganisations.requestId, id), requestOrganisations.isInvolved));
  await database()
    .insert(reviewParticipants)
    .values(
      listed.map((one) => ({
        requestOrganisationId: one.id,
        requestId: id,
        reviewTeamCount: 2,
        caseGroupCount: 4,
      })),
    )
    .onConflictDoNothing();
}
