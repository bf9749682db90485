import { asc, eq } from 'drizzle-orm';
import { people } from '~/db/schema/accounts';
import { affiliationReports, profileChanges } from '~/db/schema/own-profile';
import { registryProfiles } from '~/db/schema/registry';
import type { Work } from '~/db/with-actor.server';
import { hasRole, personIdOf } from '../../accounts/actor';
import type { LookStatus } from './look-status';
import { type ContentField, contentOf, differingFields, type ProfileContent } from './profile-content';
import type { ShownField } from './shown-field';

export interface PendingChange extends ProfileContent {
  readonly revision: string;
  readonly status: LookStatus;
  readonly remark: string | null;
  readonly proposedAt: Date;
}

/** What somebody wants their profile to say, for themselves and for the coordinator; `null` when nothing is open. */
export async function findPendingChange(work: Work, personId: string): Promise<PendingChange | null> {
  if (personIdOf(work.actor) !== personId && !hasRole(work.actor, 'coordinator')) return null;
  const [row] = await work.tx.select().from(profileChanges).where(eq(profileChanges.personId, personId));
  if (!row) return null;
  const { revision, status, remark, proposedAt } = row;
  return { ...asContent(row), revision, status, remark, proposedAt };
}

export interface WaitingChange {
  readonly personId: string;
  readonly name: string;
  readonly proposedAt: Date;
  readonly fields: readonly ContentField[];
}

/** Everything that waits for a look, the longest waiting first, with which parts differ. */
export async function listWaitingChanges(work: Work): Promise<WaitingChange[]> {
  if (!hasRole(work.actor, 'coordinator')) return [];
  const rows = await work.tx
    .select({ change: profileChanges, profile: registryProfiles, name: people.name })
    .from(profileChanges)
    .innerJoin(registryProfiles, eq(registryProfiles.personId, profileChanges.personId))
    .innerJoin(people, eq(people.id, profileChanges.personId))
    .where(eq(profileChanges.status, 'waiting'))
    .orderBy(asc(profileChanges.proposedAt), asc(profileChanges.personId));
  return rows.map(({ change, profile, name }) => ({
    personId: change.personId,
    name,
    proposedAt: change.proposedAt,
    fields: differingFields(asContent(profile), asContent(change)),
  }));
}

/** How much waits for a look: profiles and reported ties together. */
export async function countWaitingChanges(work: Work): Promise<number> {
  if (!hasRole(work.actor, 'coordinator')) return 0;
  return (
    (await work.tx.$count(profileChanges, eq(profileChanges.status, 'waiting'))) +
    (await work.tx.$count(affiliationReports, eq(affiliationReports.status, 'waiting')))
  );
}

export interface ChangeToLookAt {
  readonly personId: string;
  readonly name: string;
  readonly revision: string;
  readonly proposedAt: Date;
  readonly fields: readonly ContentField[];
  readonly before: ProfileContent;
  readonly after: ProfileContent;
}

/** Before and after of what one person wants, for the coordinator; `null` when nothing waits. */
export async function findChangeToLookAt(work: Work, personId: string): Promise<ChangeToLookAt | null> {
  if (!hasRole(work.actor, 'coordinator')) return null;
  const [row] = await work.tx
    .select({ change: profileChanges, profile: registryProfiles, name: people.name })
    .from(profileChanges)
    .innerJoin(registryProfiles, eq(registryProfiles.personId, profileChanges.personId))
    .innerJoin(people, eq(people.id, profileChanges.personId))
    .where(eq(profileChanges.personId, personId));
  if (row?.change.status !== 'waiting') return null;
  const [before, after] = [asContent(row.profile), asContent(row.change)];
  const { revision, proposedAt } = row.change;
  return {
    personId,
    name: row.name,
    revision,
    proposedAt,
    before,
    after,
    fields: differingFields(before, after),
  };
}

type ContentRow = Omit<ProfileContent, 'shownFields'> & { readonly shownFields: readonly string[] };

/** The columns are checked against the same lists. */
function asContent(row: ContentRow): ProfileContent {
  return contentOf({ ...row, shownFields: row.shownFields as readonly ShownField[] });
}
