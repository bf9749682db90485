import { randomInt, randomUUID } from 'node:crypto';
import { addContext, addQuestion } from '#tests/support/sealing';
import { database, type Transaction } from '~/db/client.server';
import { people, personEmails, personRoles } from '~/db/schema/accounts';
import { activities } from '~/db/schema/activity';
import { requestMandates } from '~/db/schema/intake';
import { invitations, proposalCandidates, proposals, seats } from '~/db/schema/matching';
import { provinces } from '~/db/schema/organisations';
import { requestOrganisations } from '~/db/schema/participation';
import { requestReferences, reviewRequests } from '~/db/schema/requests';
import type { Actor } from '~/domain/accounts/actor';
import type { Role } from '~/domain/accounts/role';
import { calendarDayAt } from '~/domain/kernel/calendar-day';
import { type SeatName, seatsOf } from '~/domain/matching/invitation-status';
import { drawReference } from '~/domain/requests/reference';
import { isFinal, type RequestStatus } from '~/domain/requests/request-status';
import { inLetters } from './in-letters';
import { setPayers } from './payers';

export interface MadeRequest {
  readonly id: string;
  readonly reference: string;
  readonly requesterId: string;
  /** The requester, as an actor. */
  readonly requester: Actor;
  /** An actor with the role of coordinator; for a status that no coordinator touched a bystander. */
  readonly coordinator: Actor;
  /** Who holds which seat, once confirmed. */
  readonly seatHolders: Readonly<Partial<Record<SeatName, string>>>;
}

type RequestRow = typeof reviewRequests.$inferInsert;

interface MakeOptions extends Partial<Omit<RequestRow, 'id' | 'reference'>> {
  readonly status?: RequestStatus;
  /** The seats somebody holds, once confirmed; without it all there are. */
  readonly seated?: readonly SeatName[];
}

const withForm: readonly RequestStatus[] = ['matching', 'proposed', 'confirmed'];

/** A person with an address and roles, straight into the database. */
export async function makePerson(name: string, roles: readonly Role[]): Promise<string> {
  return database().transaction((tx) => addPerson(tx, name, roles));
}

/** A request in any state with all that must be there in it, straight into the database. */
export async function makeRequest({
  status = 'submitted',
  seated,
  ...overrides
}: MakeOptions = {}): Promise<MadeRequest> {
  return database().transaction(async (tx) => {
    const now = overrides.statusSince ?? new Date();
    const requesterId = overrides.requesterId ?? (await addPerson(tx, 'Robin Aanvrager', ['requester']));
    const coordinatorId = await addPerson(tx, 'Coco Coördinator', ['coordinator']);
    await tx.insert(provinces).values({ code: 'ZZ', name: 'Voorbeeldland' }).onConflictDoNothing();
    const reference = drawReference(randomInt);
    await tx.insert(requestReferences).values({ reference });
    const id = randomUUID();
    await tx.insert(reviewRequests).values({
      id,
      reference,
      kind: 'review',
      status,
      statusSince: now,
      submittedAt: now,
      formVersion: 1,
      language: 'nl',
      requesterId,
      requesterFunction: 'beleidsadviseur',
      coordinatorId: status === 'submitted' ? null : coordinatorId,
      boardInformed: 'yes',
      municipalityRole: 'commissioner',
      careDomain: 'youth',
      provinceCode: 'ZZ',
      organisationCount: 2,
      inspectorateState: 'not-obliged',
      attention: 'none',
      wantedForm: 'unsure',
      startMonth: '2030-03-01',
      meetingMode: 'live',
      budgetBand: 'unknown',
      ...(isFinal(status) ? { closedAt: now, closedReason: 'other' } : {}),
      ...(withForm.includes(status)
        ? { reviewForm: 'compact', minutesPerReviewer: 1800, months: 4, organisationsCompleteAt: now }
        : {}),
      ...overrides,
    });
    await addWhatBelongs(tx, id, now);
    if (status === 'awaiting_mandate') {
      await tx.insert(requestMandates).values({
        requestId: id,
        name: 'Mia Mandaat',
        function: 'directeur',
        address: `${id}@mandaat.example`,
        language: 'nl',
        askedAt: now,
      });
    }
    if (status === 'info_needed') {
      await addQuestion(tx, {
        requestId: id,
        askedById: coordinatorId,
        askedAt: now,
        dueOn: '2030-01-15',
        question: 'Wie beslist over de inzichten?',
      });
    }
    if (status === 'confirmed') await setPayers(id, [{}], tx);
    if (status === 'proposed') {
      await tx.insert(proposals).values({ requestId: id, proposedById: coordinatorId, proposedAt: now });
    }
    return {
      id,
      reference,
      requesterId,
      requester: { kind: 'person', personId: requesterId, roles: ['requester'] },
      coordinator: { kind: 'person', personId: coordinatorId, roles: ['coordinator'] },
      seatHolders:
        status === 'confirmed'
          ? await fillSeats(tx, {
              id,
              requesterId,
              coordinatorId,
              now,
              seats: seated ?? seatsOf(overrides.reviewers ?? 2),
            })
          : {},
    };
  });
}

async function addPerson(tx: Transaction, name: string, roles: readonly Role[]): Promise<string> {
  const id = randomUUID();
  await tx.insert(people).values({ id, name });
  await tx
    .insert(personEmails)
    .values({ personId: id, address: `${id}@voorbeeld.example`, verifiedAt: new Date() });
  if (roles.length > 0) await tx.insert(personRoles).values(roles.map((role) => ({ personId: id, role })));
  return id;
}

async function addWhatBelongs(tx: Transaction, requestId: string, now: Date): Promise<void> {
  await addContext(tx, requestId);
  await tx.insert(requestOrganisations).values([
    {
      requestId,
      name: `Gemeente ${inLetters(requestId)}`,
      kind: 'municipality',
      isRequester: true,
      isCommissioner: true,
      willingnessOn: calendarDayAt(now),
      addedAt: now,
    },
    {
      requestId,
      name: `Jeugdhulp ${inLetters(requestId)}`,
      kind: 'youth_provider',
      isInvolved: true,
      willingnessOn: calendarDayAt(now),
      addedAt: now,
    },
  ]);
  await tx
    .insert(activities)
    .values({ at: now, name: 'requests.request-submitted', actorKind: 'visitor', requestId });
}

interface Confirmed {
  readonly id: string;
  readonly requesterId: string;
  readonly coordinatorId: string;
  readonly now: Date;
  readonly seats: readonly SeatName[];
}

async function fillSeats(
  tx: Transaction,
  { id: requestId, requesterId, coordinatorId: proposedById, now, seats: filled }: Confirmed,
): Promise<MadeRequest['seatHolders']> {
  const holders: Partial<Record<SeatName, string>> = {};
  const proposalId = randomUUID();
  await tx.insert(proposals).values({
    id: proposalId,
    requestId,
    status: 'confirmed',
    proposedById,
    proposedAt: now,
    commissionerAcceptedAt: now,
    commissionerAcceptedById: requesterId,
  });
  for (const seat of filled) {
    const role = seat === 'supervisor' ? 'supervisor' : 'reviewer';
    const personId = await addPerson(tx, `Iemand voor ${seat}`, [role]);
    const shared = { requestId, proposalId, seat, personId };
    await tx.insert(proposalCandidates).values({ proposalId, seat, rank: 0, personId });
    await tx.insert(invitations).values({
      ...shared,
      status: 'accepted',
      invitedAt: now,
      respondBy: now,
      confidentialityAgreedAt: now,
      independenceDeclaredAt: now,
      respondedAt: now,
    });
    await tx.insert(seats).values({
      ...shared,
      state: 'confirmed',
      place: seat === 'supervisor' ? null : 1,
      acceptedAt: now,
      confirmedAt: now,
    });
    holders[seat] = personId;
  }
  return holders;
}
