import { inArray, sql } from 'drizzle-orm';
import { people } from '~/db/schema/accounts';
import type { Work } from '~/db/with-actor.server';
import { hasRole, personIdOf } from '../../accounts/actor';
import { strippedName } from '../../accounts/strip-people.server';
import { fail, type Result, succeed } from '../../kernel/result';
import type { Merge } from '../move-references.server';

export type PairRefusal = 'not-found' | 'merging-yourself' | 'already-merged' | 'kept-deactivated';

export type LockedPerson = Pick<typeof people.$inferSelect, 'id' | 'name' | 'language'>;

export interface LockedPair {
  readonly kept: LockedPerson;
  readonly removed: LockedPerson;
}

/**
 * Both records, locked until the transaction ends: whatever points at one of them waits, and so does a second merge.
 * Requests are locked before people, as every command on a request does, and each in the order of their ids, so that
 * two merges crosswise wait instead of blocking each other.
 */
export async function lockPeople(
  work: Work,
  { keptId, removedId }: Merge,
): Promise<Result<LockedPair, PairRefusal>> {
  if (!hasRole(work.actor, 'coordinator') || keptId === removedId) return fail('not-found');
  if ([keptId, removedId].includes(personIdOf(work.actor) ?? '')) return fail('merging-yourself');
  const ids = sql`(${keptId}::uuid, ${removedId}::uuid)`;
  await work.tx.execute(sql`
    select id from review_requests r
    where requester_id in ${ids} or coordinator_id in ${ids}
      or exists (select from invitations i where i.request_id = r.id and i.person_id in ${ids})
      or exists (select from proposals p join proposal_candidates c on c.proposal_id = p.id
        where p.request_id = r.id and c.person_id in ${ids})
    order by id for update`);
  const rows = await work.tx
    .select({
      id: people.id,
      name: people.name,
      language: people.language,
      deactivatedAt: people.deactivatedAt,
      mergedIntoId: people.mergedIntoId,
    })
    .from(people)
    .where(inArray(people.id, [keptId, removedId]))
    .orderBy(people.id)
    .for('update');
  const kept = rows.find(({ id }) => id === keptId);
  const removed = rows.find(({ id }) => id === removedId);
  if (!kept || !removed) return fail('not-found');
  if (kept.mergedIntoId !== null || removed.mergedIntoId !== null) return fail('already-merged');
  if ([kept.name, removed.name].includes(strippedName)) return fail('not-found');
  if (kept.deactivatedAt !== null) return fail('kept-deactivated');
  return succeed({ kept, removed });
}
