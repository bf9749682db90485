import { and, desc, eq, isNotNull } from 'drizzle-orm';
import { alias } from 'drizzle-orm/pg-core';
import { people } from '~/db/schema/accounts';
import { activities } from '~/db/schema/activity';
import { formerSlugs } from '~/db/schema/merging';
import { organisations } from '~/db/schema/organisations';
import { registryProfiles } from '~/db/schema/registry';
import type { Work } from '~/db/with-actor.server';
import { hasRole } from '../accounts/actor';

/** A record that went into this one. */
export interface EarlierRecord {
  readonly at: Date;
  /** Who merged them. */
  readonly by: string | null;
}

/** The person whose second record this was; `null` when it is none. For the coordinator alone. */
export async function findKeptPerson(work: Work, id: string): Promise<string | null> {
  if (!hasRole(work.actor, 'coordinator')) return null;
  const [row] = await work.tx
    .select({ keptId: people.mergedIntoId })
    .from(people)
    .where(and(eq(people.id, id), isNotNull(people.mergedIntoId)));
  return row?.keptId ?? null;
}

/** The organisation whose second record this was; `null` when it is none. For the coordinator alone. */
export async function findKeptOrganisation(work: Work, id: string): Promise<string | null> {
  if (!hasRole(work.actor, 'coordinator')) return null;
  const [row] = await work.tx
    .select({ keptId: organisations.mergedIntoId })
    .from(organisations)
    .where(and(eq(organisations.id, id), isNotNull(organisations.mergedIntoId)));
  return row?.keptId ?? null;
}

/** Where the public page of a merged record is now; `null` for an address that never was one. */
export async function findPresentSlug(work: Work, slug: string): Promise<string | null> {
  const [row] = await work.tx
    .select({ slug: registryProfiles.slug })
    .from(formerSlugs)
    .innerJoin(registryProfiles, eq(registryProfiles.personId, formerSlugs.personId))
    .where(eq(formerSlugs.slug, slug));
  return row?.slug ?? null;
}

const doersNow = alias(people, 'doers_now');

/** When which records went into this one, the latest first. For the coordinator alone. */
export async function listEarlierRecords(
  work: Work,
  of: { readonly personId: string } | { readonly organisationId: string },
): Promise<EarlierRecord[]> {
  if (!hasRole(work.actor, 'coordinator')) return [];
  const rows = await work.tx
    .select({ at: activities.at, by: people.name, now: doersNow.name })
    .from(activities)
    .leftJoin(people, eq(people.id, activities.actorId))
    .leftJoin(doersNow, eq(doersNow.id, people.mergedIntoId))
    .where(
      'personId' in of
        ? and(eq(activities.name, 'merging.people-merged'), eq(activities.personId, of.personId))
        : and(
            eq(activities.name, 'merging.organisations-merged'),
            eq(activities.organisationId, of.organisationId),
          ),
    )
    .orderBy(desc(activities.at), desc(activities.id));
  return rows.map(({ at, by, now }) => ({ at, by: now ?? by }));
}
