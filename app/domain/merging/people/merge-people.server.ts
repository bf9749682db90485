import { and, eq, isNull } from 'drizzle-orm';
import { asSystem } from '~/db/as-system.server';
import { people } from '~/db/schema/accounts';
import { reviewRequests } from '~/db/schema/requests';
import type { Work } from '~/db/with-actor.server';
import { strippedName } from '../../accounts/strip-people.server';
import { recordActivity } from '../../activity/record-activity.server';
import { fail, type Result, succeed } from '../../kernel/result';
import {
  assertNothingLeft,
  type Merge,
  type MovedRows,
  movedAsData,
  moveReferences,
} from '../move-references.server';
import { type Recheck, recheckRequests } from '../recheck-requests.server';
import { uniteConflicts } from '../unite-conflicts.server';
import { uniteDecisions } from '../unite-decisions.server';
import { type LockedPair, lockPeople, type PairRefusal } from './lock-people.server';
import { obstaclesIn } from './merge-obstacles';
import type { MergePeopleInput } from './merge-people-inputs';
import { findOverlaps } from './overlaps.server';
import { personReferences } from './person-references';
import { seenOf } from './seen-records.server';
import { listSharedRequests } from './shared-requests.server';
import { endSessions, isAtWork, moveDrafts, uniteAddresses, uniteRoles } from './unite-accounts.server';
import { uniteBookings } from './unite-bookings.server';
import { uniteCalls } from './unite-calls.server';
import { uniteLimits } from './unite-limits.server';
import { moveKeepers, unitePairRules } from './unite-pair-rules.server';
import {
  reindexMerged,
  uniteAbsences,
  uniteAccreditations,
  uniteProfiles,
  uniteSeats,
} from './unite-register.server';
import { uniteResources } from './unite-resources.server';
import { uniteReviews } from './unite-reviews.server';
import { uniteAffiliations, uniteJudgements, uniteMentorships } from './unite-ties.server';

export interface MergedPeople {
  /** Running requests in which independence is in question since. */
  readonly rechecked: readonly Recheck[];
}

type Refusal = PairRefusal | 'signed-in-now' | 'stale' | 'merge-obstructed' | 'look-first';

/**
 * Makes two records of one person one. Everything moves to the kept record, in one transaction with what is recorded
 * of it; the removed row stays without name, address or role, so that what was done under it keeps a doer, and points
 * at the kept one. It cannot be undone. The person hears of it at every address.
 */
export async function mergePeople(
  work: Work,
  merge: Merge,
  input: MergePeopleInput,
): Promise<Result<MergedPeople, Refusal>> {
  const locked = await lockPeople(work, merge);
  if (!locked.ok) return locked;
  if (await isAtWork(work, merge)) return fail('signed-in-now');
  if ((await seenOf(work, merge)) !== input.seen) return fail('stale');
  const obstacles = obstaclesIn(await listSharedRequests(work, merge));
  if (obstacles.some(({ refuses }) => refuses)) return fail('merge-obstructed');
  if (obstacles.length > 0 && !input.looked) return fail('look-first', { looked: 'look-first' });

  const moved = await moveEverything(work, merge, input);
  await leaveTombstone(work, merge, locked.value, input);
  await reindexMerged(work, merge);
  await assertNothingLeft(work, personReferences, merge.removedId);
  // Of some tables only the portal itself sees the rows of others.
  await asSystem(work, 'merge', (all) => assertNothingLeft(all, personReferences, merge.removedId));
  await recordMerge(work, merge, moved, obstacles.length);
  return succeed({ rechecked: await recheckRequests(work, { personId: merge.keptId }) });
}

async function moveEverything(work: Work, merge: Merge, input: MergePeopleInput): Promise<MovedRows> {
  const overlaps = await findOverlaps(work, merge);
  const moved = await moveReferences(work, personReferences, merge);
  await uniteJudgements(work, merge, moved);
  await uniteAffiliations(work, merge, overlaps, moved);
  await uniteMentorships(work, merge, moved);
  await uniteConflicts(work, 'person_id', merge, moved);
  await unitePairRules(work, merge, moved);
  await moveKeepers(work, merge, moved);
  await uniteCalls(work, merge, moved);
  await uniteReviews(work, merge, moved);
  await uniteResources(work, merge, moved);
  await uniteBookings(work, merge, moved);
  await moveDrafts(work, merge, moved);
  await uniteSeats(work, merge, moved);
  await uniteAccreditations(work, merge, overlaps, moved);
  await uniteAbsences(work, merge, overlaps, moved);
  await uniteLimits(work, merge, moved);
  await uniteProfiles(work, merge, input, moved);
  await uniteAddresses(work, merge, input.primaryAddress ?? 'kept', moved);
  await uniteRoles(work, merge, moved);
  await uniteDecisions(work, 'different_people', merge, moved);
  await endSessions(work, merge);
  await giveUpOwnRequests(work, merge);
  return moved;
}

/** Nobody handles a question of their own: an open one goes back to all coordinators. */
async function giveUpOwnRequests(work: Work, { keptId }: Merge): Promise<void> {
  await work.tx
    .update(reviewRequests)
    .set({ coordinatorId: null })
    .where(
      and(
        eq(reviewRequests.requesterId, keptId),
        eq(reviewRequests.coordinatorId, keptId),
        isNull(reviewRequests.closedAt),
      ),
    );
}

async function leaveTombstone(
  work: Work,
  { keptId, removedId }: Merge,
  { kept, removed }: LockedPair,
  { name, language }: MergePeopleInput,
): Promise<void> {
  await work.tx
    .update(people)
    .set({
      name: (name === 'removed' ? removed : kept).name,
      language: (language === 'removed' ? removed : kept).language,
    })
    .where(eq(people.id, keptId));
  await work.tx
    .update(people)
    .set({ name: strippedName, deactivatedAt: work.now, mergedIntoId: keptId })
    .where(eq(people.id, removedId));
}

/** Of both records, so that whoever looks at either finds it. The keys of all rows as they were are with the kept one. */
async function recordMerge(
  work: Work,
  { keptId, removedId }: Merge,
  moved: MovedRows,
  looked: number,
): Promise<void> {
  await recordActivity(work, {
    name: 'merging.person-removed',
    personId: removedId,
    data: { keptId },
  });
  await recordActivity(work, {
    name: 'merging.people-merged',
    personId: keptId,
    data: { removedId, looked, ...movedAsData(moved) },
  });
}
