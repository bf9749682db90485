import { randomUUID } from 'node:crypto';
import { eq, inArray, sql } from 'drizzle-orm';
import { people, personEmails, personRoles } from '~/db/schema/accounts';
import { activities } from '~/db/schema/activity';
import { affiliations } from '~/db/schema/organisations';
import { accreditations, registryProfiles } from '~/db/schema/registry';
import type { Work } from '~/db/with-actor.server';
import { personIdOf } from '../../accounts/actor';
import { signOutEverywhere } from '../../accounts/sign-out-everywhere.server';
import { calendarDayAt } from '../../kernel/calendar-day';
import { freeSlug, slugOf } from '../../registry/profile/profile-slug';
import { inBatches } from '../in-batches';
import type { PersonToWrite } from './person-to-write';

type Written = PersonToWrite & { readonly personId: string };

/** Writes the people of a plan: accounts, roles, profiles, accreditations and ties, each table in a few statements. Gives their ids. */
export async function writePeople(
  work: Work,
  planned: readonly PersonToWrite[],
  idOf: (organisation: string) => string,
): Promise<string[]> {
  const everybody = planned.map((person) => ({ ...person, personId: person.id ?? randomUUID() }));
  await writeAccounts(
    work,
    everybody.filter(({ id }) => id === null),
  );
  await writeRoles(work, everybody);
  await writeProfiles(work, everybody);
  await writeAccreditations(work, everybody);
  await writeTies(work, everybody, idOf);
  await recordPeople(work, everybody);
  return everybody.map(({ personId }) => personId);
}

/** Whoever imports vouches for the addresses, as a coordinator who adds one person does. */
async function writeAccounts({ tx, now }: Work, added: readonly Written[]): Promise<void> {
  for (const rows of inBatches(added)) {
    await tx
      .insert(people)
      .values(rows.map(({ personId, name, language }) => ({ id: personId, name, language, createdAt: now })));
    await tx
      .insert(personEmails)
      .values(rows.map(({ personId, address }) => ({ personId, address, verifiedAt: now })));
  }
}

async function writeRoles(work: Work, everybody: readonly Written[]): Promise<void> {
  const grantedById = personIdOf(work.actor);
  const roles = everybody.flatMap(({ personId, roles: granted }) =>
    granted.map((role) => ({ personId, role, grantedAt: work.now, grantedById })),
  );
  for (const rows of inBatches(roles)) await work.tx.insert(personRoles).values(rows);
  // No old session has the new power.
  for (const { personId } of everybody.filter((one) => one.id !== null && one.roles.length > 0)) {
    await signOutEverywhere(work, personId);
  }
}

async function writeProfiles({ tx, now }: Work, everybody: readonly Written[]): Promise<void> {
  const ids = everybody.flatMap(({ id }) => (id === null ? [] : [id]));
  const withProfile = new Set<string>();
  for (const some of inBatches(ids)) {
    const rows = await tx
      .select({ personId: registryProfiles.personId })
      .from(registryProfiles)
      .where(inArray(registryProfiles.personId, some));
    for (const { personId } of rows) withProfile.add(personId);
  }
  const filled = everybody.filter(({ profile, personId }) => profile && withProfile.has(personId));
  for (const { personId, profile } of filled) {
    await tx
      .update(registryProfiles)
      .set({ ...profile, version: sql`${registryProfiles.version} + 1`, updatedAt: now })
      .where(eq(registryProfiles.personId, personId));
  }
  const taken = new Set(
    (await tx.select({ slug: registryProfiles.slug }).from(registryProfiles)).map(({ slug }) => slug),
  );
  // From here on counts how long ago somebody looked at their profile: nobody in it was asked before.
  const today = calendarDayAt(now);
  const added = everybody
    .filter(({ profile, personId }) => profile && !withProfile.has(personId))
    .map(({ personId, name, profile }) => {
      const slug = freeSlug(slugOf(name), taken);
      taken.add(slug);
      return { ...profile, personId, slug, memberSince: today, updatedAt: now };
    });
  for (const rows of inBatches(added)) await tx.insert(registryProfiles).values(rows);
}

/** What was given before the portal is the first record of each: it is taken over, with nothing verified anew. */
async function writeAccreditations({ tx, actor, now }: Work, everybody: readonly Written[]): Promise<void> {
  const issued = everybody.flatMap(({ personId, accreditations: rows }) =>
    rows.map((accreditation) => ({
      ...accreditation,
      step: 'accredited' as const,
      personId,
      recordedById: personIdOf(actor),
      recordedAt: now,
    })),
  );
  for (const rows of inBatches(issued)) await tx.insert(accreditations).values(rows);
}

async function writeTies(
  { tx }: Work,
  everybody: readonly Written[],
  idOf: (organisation: string) => string,
): Promise<void> {
  const ties = everybody.flatMap(({ personId, ties: rows }) =>
    rows.map(({ organisation, ...tie }) => ({ ...tie, personId, organisationId: idOf(organisation) })),
  );
  for (const rows of inBatches(ties)) await tx.insert(affiliations).values(rows);
}

/** One line in the history of each person. Nobody hears of it, so it waits for no worker. */
async function recordPeople({ tx, actor, now }: Work, everybody: readonly Written[]): Promise<void> {
  for (const rows of inBatches(everybody)) {
    await tx.insert(activities).values(
      rows.map(({ id, personId, roles, accreditations: issued, ties }) => ({
        at: now,
        name: 'imports.person-imported' as const,
        actorKind: actor.kind,
        actorId: personIdOf(actor),
        personId,
        data: {
          isNew: id === null,
          roles: roles.join(','),
          accreditations: issued.length,
          ties: ties.length,
        },
      })),
    );
  }
}
