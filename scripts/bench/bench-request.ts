import type { Transaction } from '~/db/client.server';
import { people, personRoles } from '~/db/schema/accounts';
import { proposals, seats } from '~/db/schema/matching';
import { requestOrganisations } from '~/db/schema/participation';
import { requestContexts, requestKeys, requestReferences, reviewRequests } from '~/db/schema/requests';
import { newContentKey, seal } from '~/db/sealing.server';
import type { Actor } from '~/domain/accounts/actor';
import type { CalendarDay } from '~/domain/kernel/calendar-day';
import { addMonths, firstDayOf, monthOf } from '~/domain/kernel/month';
import type { RequestContext } from '~/domain/requests/context/request-context';
import { drawReference } from '~/domain/requests/reference';
import { type Chance, chanceFor } from '../demonstration/chance';
import { insertAll } from './insert-all';
import { type LargeWorld, reviewerCount, supervisorCount } from './large-world';

const reviewsAtWork = 500;

export interface BenchRequest {
  readonly reference: string;
  readonly id: string;
  readonly coordinator: Actor;
}

type RequestRow = typeof reviewRequests.$inferInsert & { readonly id: string };

/** One request that waits for its pair, and reviews that already keep people busy. */
export async function addRequests(
  tx: Transaction,
  world: LargeWorld,
  today: CalendarDay,
): Promise<BenchRequest> {
  const chance = chanceFor('requests of the large world');
  const requesterId = chance.id();
  const coordinatorId = chance.id();
  await tx.insert(people).values([
    { id: requesterId, name: 'Robin Aanvrager' },
    { id: coordinatorId, name: 'Coco Coördinator' },
  ]);
  await tx.insert(personRoles).values([
    { personId: requesterId, role: 'requester' },
    { personId: coordinatorId, role: 'coordinator' },
  ]);
  const startMonth = firstDayOf(addMonths(monthOf(today), 3));
  const waiting = requestRow(chance, requesterId, coordinatorId, 'matching', startMonth);
  const running = Array.from({ length: reviewsAtWork }, () =>
    requestRow(chance, requesterId, coordinatorId, 'confirmed', startMonth),
  );
  const all = [waiting, ...running];
  await insertAll(
    tx,
    requestReferences,
    all.map(({ reference }) => ({ reference })),
  );
  await insertAll(tx, reviewRequests, all);
  await addWaitingDetails(tx, chance, world, waiting.id);
  await addSeats(tx, chance, world, running, new Date(`${today}T00:00:00Z`));
  return {
    reference: waiting.reference,
    id: waiting.id,
    coordinator: { kind: 'person', personId: coordinatorId, roles: ['coordinator'] },
  };
}

function requestRow(
  chance: Chance,
  requesterId: string,
  coordinatorId: string,
  status: 'matching' | 'confirmed',
  startMonth: CalendarDay,
): RequestRow {
  const at = new Date(`${startMonth}T00:00:00Z`);
  return {
    id: chance.id(),
    reference: drawReference(chance.below),
    kind: 'review',
    status,
    statusSince: at,
    submittedAt: at,
    formVersion: 1,
    language: 'nl',
    requesterId,
    requesterFunction: 'beleidsadviseur',
    coordinatorId,
    boardInformed: 'yes',
    municipalityRole: 'commissioner',
    careDomain: 'youth',
    provinceCode: 'PV26',
    organisationCount: 4,
    inspectorateState: 'not-obliged',
    attention: 'none',
    wantedForm: 'unsure',
    startMonth,
    meetingMode: 'live',
    budgetBand: 'unknown',
    reviewForm: 'proportionate',
    minutesPerReviewer: 40 * 60,
    months: 4,
    organisationsCompleteAt: at,
  };
}

async function addWaitingDetails(
  tx: Transaction,
  chance: Chance,
  world: LargeWorld,
  requestId: string,
): Promise<void> {
  const { open, locked } = newContentKey();
  await tx.insert(requestKeys).values({ requestId, lockedKey: locked });
  const context = {
    themes: ['neglect', 'addiction', 'parental-psychiatry'],
  } satisfies Partial<RequestContext>;
  await tx
    .insert(requestContexts)
    .values({ requestId, sealed: seal(open, `context/${requestId}`, JSON.stringify(context)) });
  const around = chance.some(world.network.organisations, 5);
  await tx.insert(requestOrganisations).values(
    around.map(({ id, name, kind }, at) => ({
      requestId,
      organisationId: id,
      name,
      kind,
      isRequester: at === 0,
      isCommissioner: at === 0,
      isInvolved: at > 0,
      willingnessOn: '2030-01-01',
      addedAt: new Date(0),
    })),
  );
}

async function addSeats(
  tx: Transaction,
  chance: Chance,
  world: LargeWorld,
  requests: readonly RequestRow[],
  at: Date,
): Promise<void> {
  const made = requests.map(({ id, requesterId, coordinatorId }) => ({
    id: chance.id(),
    requestId: id,
    status: 'confirmed' as const,
    proposedById: coordinatorId ?? requesterId,
    proposedAt: at,
    commissionerAcceptedAt: at,
    commissionerAcceptedById: requesterId,
  }));
  await insertAll(tx, proposals, made);
  const half = reviewerCount / 2;
  await insertAll(
    tx,
    seats,
    made.flatMap(({ id: proposalId, requestId }, number) => {
      const seat = (name: 'lead' | 'co' | 'supervisor', personAt: number) => ({
        requestId,
        proposalId,
        seat: name,
        personId: world.people[personAt]?.id ?? '',
        place: name === 'supervisor' ? null : 1,
        state: 'confirmed' as const,
        acceptedAt: at,
        confirmedAt: at,
      });
      return [seat('lead', supervisorCount + number), seat('co', half + number), seat('supervisor', number)];
    }),
  );
}
