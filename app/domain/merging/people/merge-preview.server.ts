import { inArray } from 'drizzle-orm';
import { people, personEmails } from '~/db/schema/accounts';
import { registryProfiles } from '~/db/schema/registry';
import type { Work } from '~/db/with-actor.server';
import { hasRole, personIdOf } from '../../accounts/actor';
import type { Language } from '../../accounts/language';
import type { Role } from '../../accounts/role';
import { countReferences, type Merge } from '../move-references.server';
import { splitReference } from '../reference-rule';
import { type Likeness, likenessOfPeople, type PersonReason } from './likely-same-person';
import { type Obstacle, obstaclesIn } from './merge-obstacles';
import { findOverlaps, type Overlaps } from './overlaps.server';
import { loadPersonFacts } from './person-facts.server';
import { personReferences } from './person-references';
import { shortly } from './seen-records.server';
import { listSharedRequests } from './shared-requests.server';
import { isAtWork } from './unite-accounts.server';

export type ProfileRow = typeof registryProfiles.$inferSelect;

export interface RecordToMerge {
  readonly id: string;
  readonly name: string;
  readonly language: Language;
  readonly createdAt: Date;
  readonly isDeactivated: boolean;
  /** The main one first. */
  readonly addresses: readonly { readonly address: string; readonly isVerified: boolean }[];
  readonly roles: readonly Role[];
  readonly profile: ProfileRow | null;
}

/** How many rows of one kind move; a kind is a table. */
export interface MovingRows {
  readonly kind: string;
  readonly count: number;
}

export interface MergePreview {
  readonly kept: RecordToMerge;
  readonly removed: RecordToMerge;
  readonly likeness: Likeness<PersonReason>;
  readonly moves: readonly MovingRows[];
  /** Rows of what happened under the removed record: they stay there. */
  readonly stays: number;
  readonly overlaps: Overlaps;
  readonly obstacles: readonly Obstacle[];
  readonly isAtWork: boolean;
  readonly isYourself: boolean;
  readonly seen: string;
}

/** Two records side by side with exactly what a merge would do; `null` when either is not there or merged already. */
export async function findMergePreview(work: Work, merge: Merge): Promise<MergePreview | null> {
  const { keptId, removedId } = merge;
  if (!hasRole(work.actor, 'coordinator') || keptId === removedId) return null;
  const facts = await loadPersonFacts(work, [keptId, removedId]);
  const [keptFacts, removedFacts] = [facts.get(keptId), facts.get(removedId)];
  if (!keptFacts || !removedFacts) return null;
  const records = await loadRecords(work, merge);
  const recordOf = (id: string, roles: readonly Role[]): RecordToMerge => {
    const record = records.get(id);
    if (!record) throw new Error('a record that was there is gone');
    return { ...record, roles };
  };
  const counts = await countReferences(work, personReferences, [keptId, removedId]);
  return {
    kept: recordOf(keptId, keptFacts.roles),
    removed: recordOf(removedId, removedFacts.roles),
    likeness: likenessOfPeople(keptFacts, removedFacts),
    ...movesIn(counts.get(removedId) ?? new Map()),
    overlaps: await findOverlaps(work, merge),
    obstacles: obstaclesIn(await listSharedRequests(work, merge)),
    isAtWork: await isAtWork(work, merge),
    isYourself: [keptId, removedId].includes(personIdOf(work.actor) ?? ''),
    seen: shortly(counts, keptId, removedId),
  };
}

/** Sessions end and the public entry is written anew: neither is something somebody put there. */
const notNamed = ['sessions', 'registry_entries'];

function movesIn(counts: ReadonlyMap<string, number>): Pick<MergePreview, 'moves' | 'stays'> {
  const moves = new Map<string, number>();
  let stays = 0;
  for (const [reference, count] of counts) {
    if (personReferences[reference]?.rule === 'keep') {
      stays += count;
      continue;
    }
    const { table } = splitReference(reference);
    if (!notNamed.includes(table)) moves.set(table, (moves.get(table) ?? 0) + count);
  }
  return { moves: [...moves].map(([kind, count]) => ({ kind, count })), stays };
}

async function loadRecords(
  work: Work,
  { keptId, removedId }: Merge,
): Promise<Map<string, Omit<RecordToMerge, 'roles'>>> {
  const ids = [keptId, removedId];
  const rows = await work.tx
    .select({
      id: people.id,
      name: people.name,
      language: people.language,
      createdAt: people.createdAt,
      deactivatedAt: people.deactivatedAt,
    })
    .from(people)
    .where(inArray(people.id, ids));
  const addresses = await work.tx
    .select({
      personId: personEmails.personId,
      address: personEmails.address,
      isPrimary: personEmails.isPrimary,
      verifiedAt: personEmails.verifiedAt,
    })
    .from(personEmails)
    .where(inArray(personEmails.personId, ids))
    .orderBy(personEmails.address);
  const profiles = await work.tx
    .select()
    .from(registryProfiles)
    .where(inArray(registryProfiles.personId, ids));
  return new Map(
    rows.map(({ deactivatedAt, ...row }) => [
      row.id,
      {
        ...row,
        isDeactivated: deactivatedAt !== null,
        addresses: addresses
          .filter(({ personId }) => personId === row.id)
          .sort((a, b) => Number(b.isPrimary) - Number(a.isPrimary))
          .map(({ address, verifiedAt }) => ({ address, isVerified: verifiedAt !== null })),
        profile: profiles.find(({ personId }) => personId === row.id) ?? null,
      },
    ]),
  );
}
